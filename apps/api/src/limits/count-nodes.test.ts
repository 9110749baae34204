import { buildRecordSchema } from '@onrecord/schema';
import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { countNodes } from './count-nodes.js';

const SCHEMA = buildRecordSchema();

function count(query: string, variables: Readonly<Record<string, unknown>> = {}): number {
  const { definitions } = parse(query);
  const definition = definitions.find((each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION)!;
  const fragments = new Map(definitions.filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION).map((each) => [each.name.value, each]));
  return countNodes({ schema: SCHEMA, definition, fragments, variables });
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
  // a size that cannot be counts as the largest there is
  ['{ articles(first: 1000000) { totalCount } }', {}, 100],
  // a fragment counts wherever it is spread
  ['{ a: articles(first: 2) { ...P } b: articles(first: 3) { ...P } } fragment P on ArticleConnection { edges { node { people(first: 1) { totalCount } } } }', {}, 2 + 2 + 3 + 3],
  // what is counted or compared before a page can be cut is read for each thing that has it, whatever the page
  ['{ people(first: 10) { edges { node { quotedBy(first: 5) { totalCount } } } } }', {}, 10 + 10 * (1000 + 5)],
  ['{ meeting(id: "x") { related(first: 5) { totalCount } contradictions { aspect } response } }', {}, 1000 + 5 + 500 + 100],
  // lists longer than a page count as they are asked for, as their default, and as the most that they give
  ['{ meetingNetwork(first: 500) { nodes { quotes(first: 2) { totalCount } } } }', {}, 5000 + 500 * (1 + 2)],
  ['{ meetingNetwork { isCut } }', {}, 5000 + 200],
  ['{ quoteNetwork(first: 9999) { isCut } }', {}, 10_000 + 1000],
  ['{ quoteCounts { isCut } }', {}, 10_000 + 20],
  // what hangs on a list of ids hangs on each of them
  ['{ nodes(ids: ["a", "b"]) { ... on Person { quotes(first: 10) { totalCount } } } }', {}, 2 + 20],
  ['query N($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b', 'c'] }, 3],
])('%s may hold so many things', (query, variables, nodes) => {
  expect(count(query, variables)).toBe(nodes);
});

test('fragments that double sixty times are counted in a moment', () => {
  const doubling = Array.from({ length: 60 }, (_, i) => `fragment F${i} on Person { a: articles { totalCount ...G${i} } b: articles { totalCount ...G${i} } } fragment G${i} on ArticleConnection { edges { node { people { edges { node { ...F${i + 1} } } } } } }`).join(' ');
  expect(count(`{ people { edges { node { ...F0 } } } } ${doubling} fragment F60 on Person { id }`)).toBeGreaterThan(1e60);
});
