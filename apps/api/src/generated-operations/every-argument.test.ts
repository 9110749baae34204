import { buildRecordSchema } from '@onrecord/schema';
import { type GraphQLField, getNamedType, type GraphQLObjectType, isObjectType } from 'graphql';
import { valuesOf } from '../test/generated/argument-values.js';
import { type Path, pathsToTypes } from '../test/generated/paths.js';
import { type RecordToAsk, startRecordToAsk } from '../test/generated/record-to-ask.js';
import { createSelectionWriter, idTypeOf, type SelectionWriter } from '../test/generated/selections.js';

const SCHEMA = buildRecordSchema();
/** Every type that has fields with arguments and that a query can reach. */
const TYPES = Object.values(SCHEMA.getTypeMap()).filter(isObjectType).filter((type) => !type.name.startsWith('__') && type !== SCHEMA.getMutationType() && type !== SCHEMA.getSubscriptionType() && fieldsWithArguments(type).length > 0);
/** Operations that are under way at once. */
const AT_ONCE = 8;

let record: RecordToAsk;
let writer: SelectionWriter;
let paths: ReadonlyMap<string, Path>;

beforeAll(async () => {
  record = await startRecordToAsk();
  writer = createSelectionWriter(SCHEMA, record.ids);
  paths = pathsToTypes(SCHEMA, record.ids);
}, 60_000);

afterAll(() => record.server.stop());

function fieldsWithArguments(type: GraphQLObjectType): readonly GraphQLField<unknown, unknown>[] {
  return Object.values(type.getFields()).filter(({ args }) => args.length > 0);
}

/** Cursors: none fits a list but those that it gave. */
const CURSORS: ReadonlySet<string> = new Set(['after', 'before']);

/** Each argument of a field with each of its values, alone. */
function variants(field: GraphQLField<unknown, unknown>, which: 'fit' | 'doubtful'): readonly (readonly [string, string])[] {
  const given = getNamedType(field.type).name;
  return field.args.filter(({ name }) => which === 'doubtful' || !CURSORS.has(name)).flatMap((arg) => valuesOf(arg, idTypeOf(arg.name, given), record.ids)[which].map((value) => [arg.name, value] as const));
}

test.each(TYPES.map((type) => [type.name, type] as const))('every field of %s answers under every argument, value of an enum and size of a page', async (name, type) => {
  const selections = fieldsWithArguments(type).flatMap((field) => variants(field, 'fit').map((variant) => [field, variant] as const));
  expect(selections.length).toBeGreaterThan(0);
  const operation = `{ ${paths.get(name)!(selections.map(([field, variant], i) => writer.writeField(field, [variant], `a${i}`)).join(' '))} }`;
  const { errors } = await record.ask(operation);
  expect(errors).toEqual([]);
}, 60_000);

test.each(TYPES.map((type) => [type.name, type] as const))('no field of %s fails under values that are empty, at the edge or beyond it', async (name, type) => {
  const operations = fieldsWithArguments(type).flatMap((field) => variants(field, 'doubtful').map((variant) => `{ ${paths.get(name)!(writer.writeField(field, [variant], '', 0))} }`));
  const failures: unknown[] = [];
  for (let i = 0; i < operations.length; i += AT_ONCE) {
    const answers = await Promise.all(operations.slice(i, i + AT_ONCE).map(async (operation) => ({ operation, ...(await record.ask(operation)) })));
    failures.push(...answers.flatMap(({ operation, errors }) => errors.filter(({ code }) => !['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED'].includes(String(code))).map((error) => ({ operation, error }))));
  }
  expect(failures).toEqual([]);
}, 60_000);
