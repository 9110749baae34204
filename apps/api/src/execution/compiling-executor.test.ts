import { buildSchema, type ExecutionResult, getOperationAST, parse } from 'graphql';
import type { RecordContext } from '@onrecord/schema';
import { createCompilingExecutor } from './compiling-executor.js';
import { guardTypes } from './guard-types.js';
import { createBothExecutors } from './test/run-both.js';

const SCHEMA = buildSchema(/* GraphQL */ `
  interface Named { name: String! }
  type Minister implements Named { name: String! office: String boss: Minister strict: Minister! }
  type Paper implements Named { name: String! staff: [Minister] all: [Minister!] every: [Minister!]! }
  union Found = Minister | Paper
  enum Tense { PAST PRESENT }
  scalar Day
  input Filter { words: String = "boats" tense: Tense days: [Int!] }
  type Query { found: [Found] ghosts: [Named] one: Named minister: Minister strict: Minister! day: Day echo(words: String, filter: Filter, tense: Tense = PAST): String }
  type Mutation { note: String }
`);
const context = {} as RecordContext;

function resolve(typeName: string, field: string, resolver: (...args: never[]) => unknown): void {
  const type = SCHEMA.getType(typeName);
  if (type === undefined || !('getFields' in type)) throw new Error(`no type ${typeName}`);
  Object.assign(type.getFields()[field]!, { resolve: resolver });
}

const ada = { __typename: 'Minister', name: 'Ada Quill', office: 'fisheries' };

beforeAll(() => {
  guardTypes(SCHEMA, () => undefined);
  resolve('Query', 'found', () => [ada, { __typename: 'Paper', name: 'The Example Courier', staff: [ada, { name: null }, null], all: [ada, { name: null }], every: [null] }, null]);
  resolve('Query', 'ghosts', async () => [ada, { __typename: 'Ghost' }, {}]);
  resolve('Query', 'one', async () => ({ __typename: 'Paper', name: 'The Example Courier' }));
  resolve('Query', 'minister', () => ada);
  resolve('Query', 'strict', () => ({ name: 'Tom Reed' }));
  resolve('Query', 'day', () => new Date(0));
  resolve('Query', 'echo', (_: unknown, args: object) => JSON.stringify(Object.entries(args).sort(([a], [b]) => (a < b ? -1 : 1))));
  resolve('Minister', 'boss', async ({ name }: { name: string }) => (name === 'Ada Quill' ? Promise.reject(new Error('no boss is known')) : null));
  resolve('Minister', 'strict', () => null);
});

const runBoth = createBothExecutors(SCHEMA, () => context);

test.each([
  // Lists that may hold null, lists that may not, and what that makes of their parents.
  ['{ found { __typename ... on Paper { staff { name } } } }', {}],
  ['{ found { ... on Paper { all { name } } ... on Minister { office } } }', {}],
  ['{ found { ... on Paper { every { name } } } }', {}],
  ['{ found { ... on Named { name } } }', {}],
  // What throws, at once and later; what is null and may not be, up to the root.
  ['{ minister { name boss { name } } }', {}],
  ['{ minister { name strict { name } } }', {}],
  ['{ minister { name } strict { name strict { name } } }', {}],
  ['{ one { __typename name } day }', {}],
  // Arguments: literals, variables that are given, null, left out; defaults of both kinds.
  ['query P($words: String, $tense: Tense! = PRESENT) { echo(words: $words, tense: $tense) }', {}],
  ['query P($words: String, $tense: Tense) { echo(words: $words, tense: $tense) }', { words: null, tense: 'PRESENT' }],
  ['query P($filter: Filter) { echo(filter: $filter) }', { filter: { tense: 'PAST', days: 3 } }],
  ['query P($tense: Tense!, $day: Int!) { echo(filter: { tense: $tense, days: [1, $day] }) }', { day: 2, tense: 'PAST' }],
  ['{ echo(words: "“Boats”, \\u0022said\\u0022 `${Tom}` \\\\ \\n 日本") }', {}],
  ['{ echo(words: """\n  two\n  lines "quoted"\n""") }', {}],
  // Conditions.
  ['query P($yes: Boolean!, $no: Boolean!) { minister { name @include(if: $no) office @skip(if: $no) strange: office @include(if: $yes) @skip(if: $yes) } }', { yes: true, no: false }],
  ['query P($yes: Boolean!) { minister @skip(if: $yes) { name } minister { office } }', { yes: true }],
  // One field told twice.
  ['{ minister { name } minister { office boss { name } } }', {}],
])('%s %j is compiled and answers alike', async (query, variables) => {
  const { plain, compiled, isCompiled } = await runBoth(query, variables);
  expect(isCompiled).toBe(true);
  expect(compiled).toEqual(plain);
});

test.each([
  // What the compiler would read out of its own program: a word for a date, with a program behind it.
  ['{ echo(words: "__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74d globalThis.wasRun = true") }'],
  // The same in escapes, and inside an input.
  ['{ echo(filter: { words: "\\u005f_MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74d globalThis.wasRun = true" }) }'],
  // A name that sets what it should name.
  ['{ minister { __proto__: name } }'],
  ['{ __proto__: minister { name } }'],
  // A variable that is left out and has the name of what every object has.
  ['query P($constructor: String) { echo(words: $constructor) }'],
  ['query P($toString: Tense) { echo(filter: { tense: $toString }) }'],
  // A condition on a fragment, and in one that is spread twice.
  ['query P($yes: Boolean = true) { minister { ...F @skip(if: $yes) boss { ...F } } } fragment F on Minister { name }'],
  ['{ __schema { queryType { name } } }'],
  // A field of an input that has a default, behind a variable that may be left out.
  ['query P($words: String) { echo(filter: { words: $words }) }'],
  ['mutation { note }'],
])('%s is left to graphql-js', async (query) => {
  const { plain, compiled, isCompiled } = await runBoth(query);
  expect(isCompiled).toBe(false);
  expect(compiled).toEqual(plain);
  expect(globalThis).not.toHaveProperty('wasRun');
});

test('a value of none of its types is an error at its place, and nothing is lost in a promise', async () => {
  const document = parse('{ ghosts { name } }');
  const asked = { document, operation: getOperationAST(document) ?? undefined, operationName: undefined, variables: {}, context };
  const { execute, plans } = createCompilingExecutor(SCHEMA);
  const first = await execute(asked);
  const second = await execute(asked);
  expect(plans()).toBe(1);
  for (const { data, errors } of [first, second]) expect([JSON.stringify(data), errors?.map(({ path }) => path)]).toEqual(['{"ghosts":[{"name":"Ada Quill"},null,null]}', [['ghosts', 1], ['ghosts', 2]]]);
});

function askedFor(query: string) {
  const document = parse(query);
  return { document, operation: getOperationAST(document) ?? undefined, operationName: undefined, variables: {}, context };
}

const nameOf = (result: ExecutionResult | Promise<ExecutionResult>) => JSON.stringify((result as ExecutionResult).data);

test('an operation is compiled when it comes the second time', () => {
  const { execute, plans } = createCompilingExecutor(SCHEMA);
  const asked = askedFor('{ minister { name } }');
  expect([nameOf(execute(asked)), plans()]).toEqual(['{"minister":{"name":"Ada Quill"}}', 0]);
  expect([nameOf(execute(asked)), plans()]).toEqual(['{"minister":{"name":"Ada Quill"}}', 1]);
});

test('whoever sends ever new operations twice gets few of them compiled', () => {
  let now = 0;
  const { execute, plans } = createCompilingExecutor(SCHEMA, () => now);
  for (let n = 0; n < 1000; n++) {
    const asked = askedFor(`{ a${n}: minister { name } }`);
    now += 1;
    for (let time = 0; time < 2; time++) expect(nameOf(execute(asked))).toBe(`{"a${n}":{"name":"Ada Quill"}}`);
  }
  expect(plans()).toBe(20);
});

test('after an operation that takes long to compile none is for four times as long', () => {
  let now = 0;
  const { execute, plans } = createCompilingExecutor(SCHEMA, () => (now += 100));
  const [first, second] = [askedFor('{ minister { name } }'), askedFor('{ minister { office } }')];
  for (const asked of [first, first, second, second]) execute(asked);
  expect(plans()).toBe(1);
  now += 400;
  execute(second);
  expect(plans()).toBe(2);
});

test('those that were not asked for the longest are forgotten, and work on', () => {
  let now = 0;
  const { execute, plans } = createCompilingExecutor(SCHEMA, () => now);
  const operations = Array.from({ length: 60 }, (_, n) => askedFor(`{ ${Array.from({ length: 999 }, (_, field) => `f${n}x${field}: __typename`).join(' ')} minister { name } }`));
  for (const asked of operations) {
    now += 1000;
    for (let time = 0; time < 2; time++) execute(asked);
  }
  expect(plans()).toBeLessThanOrEqual(40);
  for (const asked of operations.slice(0, 3)) expect(nameOf(execute(asked))).toContain('"minister":{"name":"Ada Quill"}');
});

test('an operation that would grow when it is written out is left to graphql-js', () => {
  let now = 0;
  const { execute, plans } = createCompilingExecutor(SCHEMA, () => (now += 1000));
  const levels = Array.from({ length: 18 }, (_, n) => `fragment F${n} on Minister { a: boss { ...F${n + 1} } b: boss { ...F${n + 1} } }`);
  const asked = askedFor(`{ strict { ...F0 } } ${levels.join(' ')} fragment F18 on Minister { name }`);
  for (let time = 0; time < 2; time++) void execute(asked);
  expect(plans()).toBe(0);
});
