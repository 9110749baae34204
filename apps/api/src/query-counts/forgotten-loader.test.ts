import { createInlineAnalyst, createIntake } from '@onrecord/ingest';
import { linker, meetingComparer, wordingComparer } from '@onrecord/linking';
import { buildRecordSchema, createLoaders, RECORD_LIMITS_DEFAULT, type RecordContext } from '@onrecord/schema';
import { openSqliteStore, type SqliteStore } from '@onrecord/storage';
import { graphql, type GraphQLSchema, isObjectType } from 'graphql';
import { atPageSize } from '../test/at-page-size.js';
import { fillLargeRecord } from '../test/large-record.js';

const NOW = '2031-04-01T00:00:00.000Z';
const CLOCK = { now: () => NOW };

let store: SqliteStore;

beforeAll(async () => {
  store = await openSqliteStore({ path: ':memory:' });
  await fillLargeRecord(store);
}, 120_000);

afterAll(() => store.close());

/** A request that reads; nothing is administered here. */
function contextOf(): Omit<RecordContext, 'administration'> {
  const viewer = { now: NOW };
  const reader = store.readAs(viewer);
  const analyst = createInlineAnalyst();
  const caller = { address: '127.0.0.1', scopes: ['read' as const] };
  return { reader, loaders: createLoaders(reader), intake: createIntake({ analyst, store, linker, clock: CLOCK }), analyst, comparer: { ...meetingComparer, ...wordingComparer }, caller, viewer, limits: RECORD_LIMITS_DEFAULT };
}

/** Database queries of an operation with pages of a size. */
async function queriesOf(schema: GraphQLSchema, query: string, size: number): Promise<number> {
  const before = store.queryCount();
  const { errors } = await graphql({ schema, source: atPageSize(schema, query, size).query, contextValue: contextOf() });
  expect(errors).toBeUndefined();
  return store.queryCount() - before;
}

/** A schema of which one resolver forgets the loaders of its request: it reads for itself, once for each thing. */
function forgettingAt(typeName: string, fieldName: string): GraphQLSchema {
  const schema = buildRecordSchema();
  const type = schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
  if (field?.resolve === undefined) throw new Error(`${typeName}.${fieldName} has no resolver that could forget its loader`);
  const { resolve } = field;
  field.resolve = (source, args, context: RecordContext, info) => resolve(source, args, { ...context, loaders: createLoaders(context.reader) }, info);
  return schema;
}

const WHOLE = buildRecordSchema();

test.each([
  // the article of each quote, the speaker, what other papers print of it
  ['Quote', 'article', '{ quotes { edges { node { article { headline } } } } }'],
  ['Quote', 'speaker', '{ quotes { edges { node { speaker { name } } } } }'],
  ['Quote', 'statement', '{ quotes { edges { node { statement { id } } } } }'],
  // the text around each piece of evidence
  ['Evidence', 'context', '{ quotes { edges { node { evidence { context { text } } } } } }'],
  // the lists of each article, each person and each meeting
  ['Article', 'quotes', '{ articles { edges { node { quotes { edges { node { kind } } } } } } }'],
  ['Article', 'versions', '{ articles { edges { node { versions { edges { node { headline } } } } } } }'],
  ['Person', 'metWith', '{ people { edges { node { metWith { edges { meetingCount } } } } } }'],
  ['Meeting', 'reports', '{ meetings { edges { node { reports { edges { node { status } } } } } } }'],
])('where %s.%s forgets its loader, a page of twenty costs more than one of five', async (typeName, fieldName, query) => {
  expect(await queriesOf(WHOLE, query, 20)).toBe(await queriesOf(WHOLE, query, 5));
  const forgetting = forgettingAt(typeName, fieldName);
  expect(await queriesOf(forgetting, query, 20)).toBeGreaterThan(await queriesOf(forgetting, query, 5));
});
