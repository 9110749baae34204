import { buildRecordSchema } from '@onrecord/schema';
import { getIntrospectionQuery, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { compileCost, type OperationCost } from './compile-cost.js';
import { fragmentsOf } from './document-limits.js';

const SCHEMA = buildRecordSchema();

function compile(query: string): OperationCost {
  const document = parse(query);
  const definition = document.definitions.find((each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION)!;
  return compileCost({ schema: SCHEMA, definition, fragments: fragmentsOf(document) });
}

test.each([
  // one thing by its id is no page
  ['{ article(id: "x") { headline } }', {}, 0],
  // a page of the usual size
  ['{ articles { edges { node { id } } } }', {}, 20],
  ['{ articles(first: 5) { edges { node { quotes(first: 10) { edges { node { id } } } } } } }', {}, 5 + 50],
  ['{ articles(last: 5) { totalCount } }', {}, 5],
  // a size in a variable
  ['query A($first: Int) { articles(first: $first) { totalCount } }', { first: 7 }, 7],
  ['query A($first: Int = 3, $last: Int) { articles(first: $first, last: $last) { totalCount } }', {}, 3],
  // a name that every object of JavaScript has
  ['query A($constructor: Int = 100) { articles(first: $constructor) { totalCount } }', {}, 100],
  // null is as good as nothing, and a default does not stand in for it
  ['query A($first: Int = 3, $last: Int) { articles(first: $first, last: $last) { totalCount } }', { first: null, last: 9 }, 9],
  ['query A($first: Int = 3) { articles(first: $first) { totalCount } }', { first: null }, 20],
  // a size that cannot be counts as the largest there is
  ['{ articles(first: 1000000) { totalCount } }', {}, 100],
  // a fragment counts wherever it is spread
  ['{ a: articles(first: 2) { ...P } b: articles(first: 3) { ...P } } fragment P on ArticleConnection { edges { node { people(first: 1) { totalCount } } } }', {}, 2 + 2 + 3 + 3],
  // what is counted or compared before a page can be cut is read for each thing that has it, whatever the page, and costs a tenth
  ['{ people(first: 10) { edges { node { quotedBy(first: 5) { totalCount } } } } }', {}, 10 + 10 * (100 + 5)],
  ['{ meeting(id: "x") { related(first: 5) { totalCount } contradictions { aspect } response } }', {}, 100 + 5 + 50 + 10],
  // whole texts weigh
  ['{ articles(first: 5) { edges { node { text paragraphs { text } } } } }', {}, 5 + 5 * 20],
  // lists longer than a page count as they are asked for, as their default, and as the most that they give
  ['{ meetingNetwork(first: 500) { nodes { quotes(first: 2) { totalCount } } } }', {}, 500 + 500 * (1 + 2)],
  ['{ meetingNetwork { isCut } }', {}, 500 + 200],
  ['{ quoteNetwork(first: 9999) { isCut } }', {}, 1000 + 1000],
  ['{ quoteCounts { isCut } }', {}, 1000 + 20],
  // what hangs on a list of ids hangs on each of them
  ['{ nodes(ids: ["a", "b"]) { ... on Person { quotes(first: 10) { totalCount } } } }', {}, 2 + 20],
  ['query N($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b', 'c'] }, 3],
])('%s costs so many things', (query, variables, nodes) => {
  expect(compile(query)(variables)).toBe(nodes);
});

test('fragments that double sixty times are counted in a moment', () => {
  const doubling = Array.from({ length: 60 }, (_, i) => `fragment F${i} on Person { a: articles { totalCount ...G${i} } b: articles { totalCount ...G${i} } } fragment G${i} on ArticleConnection { edges { node { people { edges { node { ...F${i + 1} } } } } } }`).join(' ');
  expect(compile(`{ people { edges { node { ...F0 } } } } ${doubling} fragment F60 on Person { id }`)({})).toBeGreaterThan(1e60);
});

test('fragments with sizes in variables are reckoned once each, however often they are spread', () => {
  const doubling = Array.from({ length: 40 }, (_, i) => `fragment F${i} on Person { ...F${i + 1} ...F${i + 1} ... on Person { ...F${i + 1} } }`).join(' ');
  const cost = compile(`query D($first: Int) { people(first: 1) { edges { node { ...F0 } } } } ${doubling} fragment F40 on Person { quotes(first: $first) { totalCount } }`);
  expect(cost({ first: 2 })).toBe(1 + 2 * 3 ** 40);
  expect(cost({ first: 1 })).toBe(1 + 3 ** 40);
});

test('an operation that was compiled once is reckoned for each request', () => {
  const cost = compile('query R($articles: Int, $ids: [ID!]) { articles(first: $articles) { edges { node { ...Q } } } nodes(ids: $ids) { ...Q } } fragment Q on Article { quotes(first: $articles) { totalCount } }');
  expect(cost({ articles: 2, ids: ['a'] })).toBe(2 + 2 * 2 + 1 + 2);
  expect(cost({ articles: 3, ids: ['a', 'b'] })).toBe(3 + 3 * 3 + 2 + 2 * 3);
});

test('the schema costs what is told of it: once a little, over and over more than is answered', () => {
  expect(compile(getIntrospectionQuery())({})).toBeLessThan(20_000);
  const twice = '__schema { types { fields { type { fields { name } } } } }';
  const once = compile(`{ ${twice} }`)({});
  expect(once).toBeGreaterThan(1000);
  expect(compile(`{ a: ${twice} b: ${twice} }`)({})).toBe(2 * once);
  expect(compile('{ __type(name: "Quote") { fields { name args { name } } } }')({})).toBe(5 * (1 + 2));
});
