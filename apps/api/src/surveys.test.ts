import { separateTalks, TALKS } from './test/invented-articles.js';
import { type Selected, startServer, type TestServer } from './test/start-server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startServer({ articles: [...TALKS, ...separateTalks(12)] });
}, 60_000);

afterAll(() => server.stop());

async function answerOf<Data>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
  const { body } = await server.ask<Data>(query, variables, { key: server.key });
  expect(body.errors).toBeUndefined();
  return body.data;
}

async function queriesOf(query: string, variables: Readonly<Record<string, unknown>>): Promise<number> {
  const before = server.store.queryCount();
  await answerOf(query, variables);
  return server.store.queryCount() - before;
}

interface MeetingEdge {
  readonly meetingCount: number;
  readonly from: { readonly id: string; readonly name: string };
  readonly to: { readonly id: string; readonly name: string };
}

test('the meetings of an edge are found by its two ends, under the same filter', async () => {
  const { meetingNetwork } = await answerOf<{ meetingNetwork: { meetingCount: number; edges: readonly MeetingEdge[]; nodes: readonly object[] } }>('{ meetingNetwork { meetingCount edges { meetingCount from { id name } to { id name } } nodes { name } } }');
  // one meeting of two people from two reports, and twelve of two people each
  expect([meetingNetwork.meetingCount, meetingNetwork.edges.length, meetingNetwork.nodes.length]).toEqual([13, 13, 26]);
  const { from, to, meetingCount } = meetingNetwork.edges[0]!;
  const { meetings } = await answerOf<{ meetings: Selected<object> }>('query M($ids: [ID!]!) { meetings(filter: { participants: $ids, statuses: [HELD, UNDERWAY] }) { totalCount } }', { ids: [from.id, to.id] });
  expect(meetings.totalCount).toBe(meetingCount);
});

test('the quotes of an edge are found by its two ends, and counts agree with them', async () => {
  const data = await answerOf<{
    quoteNetwork: { edges: readonly { quoteCount: number; statementCount: number; from: { id: string }; to: { id: string; name: string } }[] };
    quoteCounts: { groups: readonly { quoteCount: number; statementCount: number; speaker: { name: string } }[] };
  }>('{ quoteNetwork(first: 1) { edges { quoteCount statementCount from { ... on Outlet { id } } to { id name } } } quoteCounts(by: SPEAKER, first: 100) { groups { quoteCount statementCount speaker { name } } } }');
  const { from, to, quoteCount, statementCount } = data.quoteNetwork.edges[0]!;
  const { quotes } = await answerOf<{ quotes: Selected<object> }>('query Q($outlet: ID!, $speaker: ID!) { quotes(filter: { outlets: [$outlet], speakers: [$speaker] }) { totalCount } }', { outlet: from.id, speaker: to.id });
  expect(quotes.totalCount).toBe(quoteCount);
  // every article has one outlet here
  expect(data.quoteCounts.groups).toContainEqual({ quoteCount, statementCount, speaker: { name: to.name } });
});

const COMPARE = /* GraphQL */ `
  query C($a: ID!, $b: ID!) {
    compareArticles(a: $a, b: $b) {
      isComplete
      quotesOnlyInA { edges { node { asReported } } }
      quotesOnlyInB { totalCount }
      statements { totalCount }
      meetingsOnlyInA { totalCount }
      meetings { edges { node { statusDiffers reportsInA { status } reportsInB { status } meeting { status } } } }
    }
  }
`;

test('two articles of one meeting: what each of them tells', async () => {
  const { articles } = await answerOf<{ articles: Selected<{ id: string; headline: string }> }>('{ articles(orderBy: OLDEST, first: 100) { edges { node { id headline } } } }');
  const idOf = (headline: string): string => articles.edges.find(({ node }) => node.headline === headline && node.id)!.node.id;
  const { meetings } = await answerOf<{ meetings: Selected<{ reports: Selected<{ article: { id: string } }> }> }>('{ meetings(filter: { reported: { before: "2031-03-04" } }) { edges { node { reports { edges { node { article { id } } } } } } } }');
  const told = meetings.edges[0]!.node.reports.edges.map(({ node }) => node.article.id);
  expect(told[0]).toBe(idOf('Norvania and Sudmark agree to meet on fishing'));
  const { compareArticles } = await answerOf<{ compareArticles: object }>(COMPARE, { a: told[0], b: told[1] });
  expect(compareArticles).toEqual({
    isComplete: true,
    quotesOnlyInA: { edges: [{ node: { asReported: '“We will not leave the table first,”' } }, { node: { asReported: 'A police spokesman said that the harbour would be closed.' } }] },
    quotesOnlyInB: { totalCount: 2 },
    statements: { totalCount: 0 },
    meetingsOnlyInA: { totalCount: 0 },
    meetings: { edges: [{ node: { statusDiffers: true, reportsInA: [{ status: 'PLANNED' }], reportsInB: [{ status: 'HELD' }], meeting: { status: 'HELD' } } }] },
  });
});

test('whoever polls reads each change once, and what is taken in later', async () => {
  const CHANGES = 'query C($after: String) { changes(first: 100, after: $after) { edges { at node { __typename } } pageInfo { endCursor hasNextPage } } }';
  type Changes = { readonly changes: { readonly edges: readonly { readonly node: { readonly __typename: string } }[]; readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean } } };
  const { changes } = await answerOf<Changes>(CHANGES);
  expect(changes.edges.map(({ node }) => node.__typename).sort().filter((name) => name === 'Meeting')).toHaveLength(13);
  expect(changes.pageInfo.hasNextPage).toBe(false);
  const after = changes.pageInfo.endCursor;
  expect((await answerOf<Changes>(CHANGES, { after })).changes.edges).toEqual([]);
  await answerOf('mutation S($input: ArticleInput!) { submitArticle(input: $input) { __typename } }', { input: { text: 'Harbour opens\n\n“The lamp stays lit,” said Lighthouse Keeper Odd Marsten.', name: 'later' } });
  expect((await answerOf<Changes>(CHANGES, { after })).changes.edges.map(({ node }) => node.__typename)).toEqual(['Article']);
});

test.each([
  ['who meets whom', 'query N($first: Int!) { meetingNetwork(first: $first) { nodes { name quotes(first: 2) { totalCount } } edges { from { name } to { name } } } }'],
  ['who quotes whom', 'query N($first: Int!) { quoteNetwork(first: $first) { nodes { __typename } edges { from { ... on Outlet { name } } to { name } } } }'],
  ['counts', 'query N($first: Int!) { quoteCounts(first: $first) { groups { speaker { name } } } }'],
  ['changes', 'query N($first: Int!) { changes(first: $first) { edges { node { ... on Article { headline quotes { totalCount } } ... on Meeting { status reports { totalCount } } } } } }'],
])('%s: twelve cost as many database queries as three', async (_what, query) => {
  expect(await queriesOf(query, { first: 12 })).toBe(await queriesOf(query, { first: 3 }));
});
