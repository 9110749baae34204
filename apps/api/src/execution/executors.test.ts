import type { RecordReader } from '@onrecord/domain';
import { createIntake } from '@onrecord/ingest';
import { linker, meetingComparer, wordingComparer } from '@onrecord/linking';
import { buildRecordSchema, createLoaders, type RecordContext } from '@onrecord/schema';
import { openSqliteStore, type SqliteStore } from '@onrecord/storage';
import fc from 'fast-check';
import { isAbstractType } from 'graphql';
import { EXAMPLE_OPERATIONS } from '../example-operations.js';
import { separateTalks, TALKS } from '../test/invented-articles.js';
import { createMeetingAnalyst } from '../test/meeting-analyst.js';
import { generateOperation } from './test/generate-operation.js';
import { createBothExecutors } from './test/run-both.js';

const NOW = '2031-04-01T00:00:00.000Z';
const SCHEMA = buildRecordSchema();

let store: SqliteStore;
let ids: readonly string[];
const analyst = createMeetingAnalyst();

beforeAll(async () => {
  store = await openSqliteStore({ path: ':memory:' });
  const intake = createIntake({ analyst, store, linker, clock: { now: () => NOW } });
  for (const article of [...TALKS, ...separateTalks(4)]) await intake.takeIn(article);
  const { plain } = await runBoth('{ articles { edges { node { id } } } people { edges { node { id } } } quotes { edges { node { id statement { id } } } } meetings { edges { node { id } } } }');
  ids = Object.values(plain.data as Record<string, { edges: readonly { node: { id: string } }[] }>).flatMap(({ edges }) => edges.slice(0, 2).map(({ node }) => node.id));
});

afterAll(() => store.close());

function makeContext(change: (reader: RecordReader) => RecordReader = (reader) => reader): RecordContext {
  const viewer = { now: NOW, reads: 'text' as const };
  const reader = change(store.readAs(viewer));
  return { reader, loaders: createLoaders(reader), analyst, comparer: { ...meetingComparer, ...wordingComparer }, caller: { address: '192.0.2.1', scopes: ['read'] }, viewer, limits: { submissionBytes: 10_000, pageBytes: 10_000 } } as unknown as RecordContext;
}

const runBoth = createBothExecutors(SCHEMA, makeContext);

test.each(EXAMPLE_OPERATIONS.map(({ name, query }) => [name, query]))('%s is compiled, and answers as graphql-js does', async (_, query) => {
  const { plain, compiled, isCompiled } = await runBoth(query);
  expect(isCompiled).toBe(true);
  expect(compiled).toEqual(plain);
  expect(plain.errors).toEqual([]);
});

test('operations made by chance answer alike', async () => {
  let compiledCount = 0;
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(fc.noBias(fc.nat(999_999))), async (dice) => {
      const { plain, compiled, isCompiled } = await runBoth(generateOperation(SCHEMA, () => dice.next().value / 1_000_000, ids));
      compiledCount += Number(isCompiled);
      expect(compiled).toEqual(plain);
    }),
    { numRuns: Number(process.env['RUNS'] ?? 150) },
  );
  expect(compiledCount).toBeGreaterThan(30);
}, 120_000);

test.each([
  // A number that is a word, and one that is too large.
  ['query P($first: Int) { articles(first: $first) { edges { cursor } } }', { first: 'two' }],
  ['query P($first: Int) { articles(first: $first) { edges { cursor } } }', { first: 2 ** 31 }],
  // A variable that must be given.
  ['query P($id: ID!) { node(id: $id) { id } }', {}],
  // A word that is no value of the enum, and a field that the filter has not.
  ['query P($order: ArticleOrder!) { articles(orderBy: $order) { edges { cursor } } }', { order: 'SIDEWAYS' }],
  ['query P($filter: QuoteFilter) { quotes(filter: $filter) { edges { cursor } } }', { filter: { word: 'boats' } }],
  // A page that the resolver refuses, and an id that is none: errors of ours with a code.
  ['query P($first: Int) { articles(first: $first) { edges { cursor } } }', { first: 0 }],
  ['{ article(id: "no id") { headline } }', {}],
])('what is wrong with %s %j is told alike', async (query, variables) => {
  const { plain, compiled } = await runBoth(query, variables);
  expect(compiled).toEqual(plain);
  expect(plain.errors.length).toBeGreaterThan(0);
});

test('a read that fails is told alike, wherever it happens', async () => {
  const failing = new Set(['loadPeople', 'loadMeetingPages', 'countArticles']);
  const broken = createBothExecutors(SCHEMA, () =>
    makeContext((reader) => new Proxy(reader, { get: (target, name) => (failing.has(String(name)) ? async () => Promise.reject(new Error(`${String(name)} fails`)) : (Reflect.get(target, name) as unknown)) })),
  );
  const { plain, compiled, isCompiled } = await broken('{ articles(first: 3) { totalCount edges { node { headline quotes(first: 2) { edges { node { asReported speaker { name } } } } meetings { totalCount edges { node { status } } } } } } }');
  expect(isCompiled).toBe(true);
  expect(compiled).toEqual(plain);
  expect(plain.errors.length).toBeGreaterThan(0);
});

test('every type that stands for several tells at once which of them it is, as compiled operations need', () => {
  const slow = Object.values(SCHEMA.getTypeMap()).filter((type) => isAbstractType(type) && type.resolveType?.constructor.name === 'AsyncFunction');
  expect(slow).toEqual([]);
});

test('no two fields have one name when their type’s is put before it, by which compiled operations find their resolvers', () => {
  const names = Object.values(SCHEMA.getTypeMap()).flatMap((type) => ('getFields' in type ? Object.keys(type.getFields()).map((field) => type.name + field) : []));
  expect(new Set(names).size).toBe(names.length);
});
