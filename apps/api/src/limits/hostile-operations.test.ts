import { getIntrospectionQuery } from 'graphql';
import { startServer, type TestServer } from '../test/start-server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server.stop());

const repeat = (times: number, part: (index: number) => string) => Array.from({ length: times }, (_, index) => part(index)).join(' ');

const nested = (levels: number) => `{ articles { edges { node { ${'quotes { edges { node { article { '.repeat(levels)} id ${'} } } } '.repeat(levels)} } } } }`;

test.each([
  // forty turns from an article to its quotes and back
  ['deep nesting', nested(40), 'OPERATION_TOO_LARGE', 'levels of fields'],
  ['an alias flood', `{ ${repeat(200, (i) => `a${i}: articles { totalCount }`)} }`, 'OPERATION_TOO_LARGE', 'aliases'],
  ['the same field ten thousand times', `{ ${'__typename '.repeat(10_000)} }`, 'GRAPHQL_PARSE_FAILED', '2000 tokens'],
  ['a flood of directives', `{ articles { totalCount ${'@skip(if: false) '.repeat(2000)} } }`, 'GRAPHQL_PARSE_FAILED', '2000 tokens'],
  ['fragments in a circle', '{ articles { edges { node { ...A } } } } fragment A on Article { ...B } fragment B on Article { ...A }', 'GRAPHQL_VALIDATION_FAILED', 'Cannot spread fragment "A" within itself'],
  ['huge lists', '{ articles(first: 100) { edges { node { quotes(first: 100) { edges { node { speaker { quotes(first: 100) { totalCount } } } } } } } } }', 'OPERATION_TOO_LARGE', 'things on its pages'],
  ["everybody's meetings, and everybody's whom they met", '{ people(first: 100) { edges { node { metWith(first: 100) { edges { node { timeline(first: 100) { edges { at } } } } } } } } }', 'OPERATION_TOO_LARGE', 'things on its pages'],
  ['related meetings of related meetings', '{ meetings(first: 100) { edges { node { related(first: 100) { edges { node { related(first: 100) { totalCount } contradictions { claims { reports(first: 100) { totalCount } } } } } } } } } }', 'OPERATION_TOO_LARGE', 'things on its pages'],
  ['who quotes everybody, counted anew under ten filters', `{ people(first: 100) { edges { node { ${repeat(10, (i) => `a${i}: quotedBy(first: 1, filter: { minConfidence: 0.${i} }) { totalCount }`)} } } } }`, 'OPERATION_TOO_LARGE', 'read for them'],
  ['an introspection bomb', `{ __schema { types { ${'fields { type { '.repeat(8)} name ${'} } '.repeat(8)} } } }`, 'GRAPHQL_VALIDATION_FAILED', 'Maximum introspection depth exceeded'],
  ['ids by the thousand', `{ nodes(ids: [${repeat(1000, () => '"x"')}]) { id } }`, 'BAD_USER_INPUT', 'at most 100 ids'],
])('%s is refused with a code and a reason', async (_, query, code, message) => {
  const { body } = await server.ask<unknown>(query);
  expect(body.errors?.[0]).toMatchObject({ message: expect.stringContaining(message), extensions: { code } });
});

test('fragments that double sixty times are refused, not spelled out', async () => {
  const doubling = repeat(60, (i) => `fragment F${i} on Person { ...F${i + 1} ...F${i + 1} }`);
  const pages = repeat(20, (i) => `fragment P${i} on Person { articles { edges { node { people { edges { node { ...P${i + 1} } } } } } } }`);
  expect((await server.ask<unknown>(`{ people { edges { node { ...F0 } } } } ${doubling} fragment F60 on Person { id }`)).body.errors).toBeUndefined();
  expect((await server.ask<unknown>(`{ people { edges { node { ...P0 } } } } ${pages} fragment P20 on Person { id }`)).body.errors?.[0]?.extensions['code']).toBe('OPERATION_TOO_LARGE');
});

test('every limit says what it is and what to change', async () => {
  const { body } = await server.ask<unknown>(nested(40));
  expect(body.errors?.[0]).toEqual({ message: expect.stringMatching(/^the operation has \d+ levels of fields, at most 20 are answered; ask /), extensions: { code: 'OPERATION_TOO_LARGE', limit: 20 } });
});

test('the page of a reader and the introspection of a playground pass by far', async () => {
  const page = '{ articles(first: 20) { edges { node { headline quotes(first: 20) { edges { node { asReported speaker { name } evidence { article { headline outlet { name } } } } } } people(first: 20) { edges { node { name } } } meetings(first: 20) { edges { node { status participants { person { name } } history { article { headline } } } } } } } } }';
  expect((await server.ask<unknown>(page)).body.errors).toBeUndefined();
  expect((await server.ask<unknown>(getIntrospectionQuery())).body.errors).toBeUndefined();
});
