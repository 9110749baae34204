import { separateTalks } from './test/invented-articles.js';
import { type Selected, startServer, type TestServer } from './test/start-server.js';

const PAGE = /* GraphQL */ `
  query Page($first: Int!) {
    articles(first: $first) {
      totalCount
      edges {
        node {
          headline
          outlet { name }
          text
          writtenBy { name articles(first: 2) { totalCount edges { node { headline } } } }
          versions(first: 3) { totalCount edges { node { headline article { headline } } } }
          quotes { totalCount edges { node { asReported permalink asQuotation selectors { textFragment } speakerName speaker { name roles { words articles { totalCount } } } article { headline } statement { quotes { totalCount } } candidates { weight } evidence { context { text } } } } }
          people { totalCount edges { node { name sameAs authority { role } quotes(first: 2) { edges { node { id } } } articles(first: 2) { totalCount } timeline(first: 3) { totalCount edges { at node { ... on Quote { asReported } ... on Meeting { kind } } } } metWith(first: 2) { totalCount edges { meetingCount node { name } } } quotedBy(first: 2) { totalCount edges { statementCount node { name } } } } } }
          meetings { totalCount edges { node { status participants { name person { name } } history { sentence article { headline } } response eventOccurrence { code } asICalendar asEvent related(first: 2) { totalCount edges { reason order node { status } } } contradictions { aspect claims { value reports(first: 2) { edges { node { id } } } } } reports(first: 5) { totalCount edges { node { reportedAt claimedIn { speakerName } participants { person { name } } } } } } } }
          reports { edges { node { meeting { id } } } }
        }
      }
    }
  }
`;

let server: TestServer;

beforeAll(async () => {
  // The page asks for all that can be asked, which is more than a server answers otherwise.
  server = await startServer({ articles: separateTalks(24), limits: { cost: 10_000_000, tokens: 100_000 } });
}, 60_000);

afterAll(() => server.stop());

async function queriesOf(first: number): Promise<number> {
  const before = server.store.queryCount();
  const { body } = await server.ask<{ articles: Selected<{ quotes: Selected<object>; meetings: Selected<{ participants: readonly { person: object | null }[] }> }> }>(PAGE, { first });
  expect(body.errors).toBeUndefined();
  expect(body.data.articles.edges).toHaveLength(first);
  expect(body.data.articles.edges[0]?.node.quotes.totalCount).toBeGreaterThan(0);
  expect(body.data.articles.edges[0]?.node.meetings.edges[0]?.node.participants[0]?.person).not.toBeNull();
  return server.store.queryCount() - before;
}

test('a page of 20 articles with quotes, speakers and meetings costs as many database queries as a page of 5', async () => {
  const five = await queriesOf(5);
  expect(await queriesOf(20)).toBe(five);
  expect(five).toBeLessThan(60);
});
