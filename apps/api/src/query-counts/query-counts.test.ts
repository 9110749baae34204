import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { buildRecordSchema, toGlobalId } from '@onrecord/schema';
import { OperationTypeNode, parse } from 'graphql';
import { EXAMPLE_OPERATIONS } from '../example-operations.js';
import { atPageSize } from '../test/at-page-size.js';
import { fillLargeRecord } from '../test/large-record.js';
import { type Selected, startServer, type TestServer } from '../test/start-server.js';
import { type SampleIds, sampleVariables } from '../test/sample-variables.js';

const SCHEMA = buildRecordSchema();
const MANIFEST = JSON.parse(readFileSync(createRequire(__filename).resolve('@onrecord/client/manifest.json'), 'utf8')) as Readonly<Record<string, string>>;

let server: TestServer;
let ids: SampleIds;

beforeAll(async () => {
  // Twenty things within twenty things are more than a server answers otherwise.
  server = await startServer({ limits: { cost: 100_000_000 } });
  await fillLargeRecord(server.store);
  ids = await learnIds();
}, 120_000);

afterAll(() => server.stop());

/** Ids for the fields that take one, of the things of which the record has most. */
async function learnIds(): Promise<SampleIds> {
  const { body } = await server.ask<Readonly<Record<string, Selected<{ id: string }>>>>('{ articles(first: 2) { edges { node { id } } } people(orderBy: MOST_QUOTED, first: 1) { edges { node { id } } } quotes(filter: { words: "stays open" }, first: 1) { edges { node { id } } } meetings(filter: { place: "Arden" }, first: 1) { edges { node { id } } } }');
  const at = (list: string, place = 0): string => body.data[list]!.edges[place]!.node.id;
  const { body: corrected } = await server.ask<{ readonly article: { readonly versions: Selected<{ id: string }> } }>('query Versions($id: ID!) { article(id: $id) { versions(first: 2) { edges { node { id } } } } }', { id: toGlobalId('Article', 'article-0') });
  const [now, before] = corrected.data.article.versions.edges.map(({ node }) => node.id);
  return { 'article.id': at('articles'), 'compareArticles.a': at('articles'), 'compareArticles.b': at('articles', 1), 'compareVersions.a': before!, 'compareVersions.b': now!, 'person.id': at('people'), 'quote.id': at('quotes'), 'meeting.id': at('meetings'), 'node.id': toGlobalId('Article', 'article-0') };
}

/** The operations of the examples and of the client, by their name and their place. */
const OPERATIONS = [...EXAMPLE_OPERATIONS.map(({ name, query }) => [`the example ${name}`, query] as const), ...Object.values(MANIFEST).filter(isQuery).map((query) => [`the client’s ${nameOf(query)}`, query] as const)];

function operationOf(query: string) {
  const definition = parse(query).definitions[0];
  return definition?.kind === 'OperationDefinition' ? definition : undefined;
}

function isQuery(query: string): boolean {
  return operationOf(query)?.operation === OperationTypeNode.QUERY;
}

function nameOf(query: string): string {
  return operationOf(query)?.name?.value ?? 'unnamed';
}

/** Database queries of an operation with pages of a size, and how long its longest list is. */
async function measure(query: string, size: number): Promise<{ readonly queries: number; readonly longest: number }> {
  const sized = atPageSize(SCHEMA, query, size).query;
  const variables = sampleVariables(SCHEMA, sized, ids);
  const before = server.store.queryCount();
  const { body } = await server.ask<unknown>(sized, variables);
  expect(body.errors).toBeUndefined();
  return { queries: server.store.queryCount() - before, longest: longestList(body.data) };
}

function longestList(value: unknown): number {
  if (Array.isArray(value)) return Math.max(value.length, ...value.map(longestList));
  return typeof value === 'object' && value !== null ? Math.max(0, ...Object.values(value).map(longestList)) : 0;
}

test('the operations of the client are among them', () => {
  expect(OPERATIONS.length).toBeGreaterThan(EXAMPLE_OPERATIONS.length + 5);
});

test.each(OPERATIONS)('%s costs as many database queries with pages of twenty as with pages of five', async (_name, query) => {
  const [five, twenty] = [await measure(query, 5), await measure(query, 20)];
  expect(twenty.queries).toBe(five.queries);
  // Both pages are full; an operation without a list of its own has nothing to fill.
  if (atPageSize(SCHEMA, query, 1).listCount > 0) expect([five.longest >= 5, twenty.longest >= 20]).toEqual([true, true]);
});
