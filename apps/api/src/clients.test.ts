import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ArticlePageDocument, createClient, MeetingPageDocument, MeetingsInWindowDocument, PersonPageDocument, SearchDocument } from '@onrecord/client';
import { type ConcreteRequest, fetchQuery } from 'relay-runtime';
import { type Compiled, compileWithRelay } from './test/compile-with-relay.js';
import { createRelay, type Frontend, ownFrontend, relayFrontend, urqlFrontend } from './test/frontends.js';
import { TALKS } from './test/invented-articles.js';
import { startServer, type TestServer } from './test/start-server.js';

const GUIDE = join(__dirname, '../../../docs/how-to/use-the-client.md');

let server: TestServer;

beforeAll(async () => {
  server = await startServer({ articles: TALKS });
});

afterAll(() => server.stop());

describe.each<readonly [string, (url: string) => Frontend]>([
  ['the client', ownFrontend],
  ['urql', urqlFrontend],
  ['Relay', relayFrontend],
])('%s runs the documents of a frontend', (_, makeFrontend) => {
  let frontend: Frontend;

  beforeAll(() => {
    frontend = makeFrontend(server.address);
  }, 60_000);

  afterAll(() => frontend.stop());

  /** The id of the first thing of this sort that a search finds. */
  async function find(typename: string, words: string): Promise<string> {
    const { search } = await frontend.ask(SearchDocument, { words });
    const found = search.edges.find(({ node }) => node.__typename === typename);
    expect(found).toBeDefined();
    return found!.node.id;
  }

  test('search, with what each result shows', async () => {
    const { search } = await frontend.ask(SearchDocument, { words: 'boats', kinds: ['QUOTE'], first: 1 });
    expect(search.edges).toEqual([expect.objectContaining({ excerpt: expect.stringContaining('boats'), node: expect.objectContaining({ __typename: 'Quote', speakerName: 'Ada Lindqvist', asReported: '“There is a date for the boats,”' }) })]);
  });

  test('the page of an article, and the next page of its quotes', async () => {
    const id = await find('Article', 'agreed');
    const first = (await frontend.ask(ArticlePageDocument, { id, quotesFirst: 1 })).article;
    expect(first).toMatchObject({ headline: 'Fishing ministers met in Ostholm', outlet: { name: 'Ostholm Courier' }, quotes: { totalCount: 2, pageInfo: { hasNextPage: true } } });
    expect(first?.people.edges.map(({ node }) => node.name).sort()).toEqual(['Ada Lindqvist', 'Tomas Rehn']);
    expect(first?.meetings.edges.map(({ node }) => node.status)).toEqual(['HELD']);
    const next = (await frontend.ask(ArticlePageDocument, { id, quotesFirst: 1, quotesAfter: first!.quotes.pageInfo.endCursor })).article;
    expect([first, next].map((page) => page?.quotes.edges.map(({ node }) => node.speakerName))).toEqual([['Tomas Rehn'], ['Ada Lindqvist']]);
    expect(next?.quotes.pageInfo.hasNextPage).toBe(false);
  });

  test('the page of a person, with quotes newest first and whom they met', async () => {
    const id = await find('Person', 'Lindqvist');
    const { person } = await frontend.ask(PersonPageDocument, { id, quotes: { kinds: ['DIRECT'] } });
    expect(person?.quotes.edges.map(({ node }) => node.article?.published?.value)).toEqual(['2031-03-12', '2031-03-03']);
    expect(person?.metWith.edges.map(({ node }) => node.name)).toEqual(['Tomas Rehn']);
  });

  test('meetings in a window, and the page of one with its history', async () => {
    const { meetings } = await frontend.ask(MeetingsInWindowDocument, { from: '2031-03-11', before: '2031-03-12' });
    expect(meetings.edges.map(({ node }) => node.time?.value)).toEqual(['2031-03-11']);
    const { meeting } = await frontend.ask(MeetingPageDocument, { id: meetings.edges[0]!.node.id });
    expect(meeting?.history.map(({ status, article }) => [status, article?.headline])).toEqual([
      ['PLANNED', 'Norvania and Sudmark agree to meet on fishing'],
      ['HELD', 'Fishing ministers met in Ostholm'],
    ]);
    expect(meeting?.reports.totalCount).toBe(2);
  });

  test('what the server refuses is told', async () => {
    await expect(frontend.ask(SearchDocument, { words: 'boats', first: 101 })).rejects.toThrow(/100/);
  });
});

test('what the server refuses is a value for the client, with code and request id', async () => {
  const { data, errors, requestId } = await createClient({ url: server.address }).query(SearchDocument, { words: 'boats', first: 101 });
  expect(data).toBeNull();
  expect(errors).toEqual([expect.objectContaining({ message: expect.stringContaining('100'), extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) })]);
  expect(requestId).toMatch(/^[\da-f-]{36}$/);
});

describe('the paginated fragment of the guide', () => {
  let compiled: Compiled;

  beforeAll(() => {
    compiled = compileWithRelay(new Map([['PersonQuotes', readGuideModule('PersonQuotes.ts')]]));
  }, 60_000);

  afterAll(() => compiled.remove());

  test('is one that relay-compiler takes', () => {
    expect(compiled).toMatchObject({ status: 0, output: expect.stringContaining('Compilation completed') });
  });

  test('grows a connection in Relay\'s store, page by page', async () => {
    const { environment, answers } = createRelay(server.address);
    const id = (await ownFrontend(server.address).ask(SearchDocument, { words: 'Lindqvist', kinds: ['PERSON'] })).search.edges[0]!.node.id;
    await fetchQuery(environment, compiled.artefact<ConcreteRequest>('PersonQuotesQuery'), { id }).toPromise();
    const first = answers[0] as unknown as { readonly data: { readonly person: { readonly quotes: { readonly pageInfo: { readonly endCursor: string } } } } };
    expect(heldQuotes(environment, id)).toBe(1);
    await fetchQuery(environment, compiled.artefact<ConcreteRequest>('PersonQuotesNextQuery'), { id, first: 1, after: first.data.person.quotes.pageInfo.endCursor }).toPromise();
    expect(heldQuotes(environment, id)).toBe(2);
  });
});

test('relay-compiler refuses a fragment that the schema does not know', () => {
  const wrong = compileWithRelay(new Map([['PersonQuotes', readGuideModule('PersonQuotes.ts').replace('asReported', 'asWhispered')]]));
  expect(wrong.status).not.toBe(0);
  expect(wrong.output).toContain('asWhispered');
  wrong.remove();
}, 60_000);

/** How many quotes the connection of a person holds. */
function heldQuotes(environment: ReturnType<typeof createRelay>['environment'], id: string): number {
  const connection = environment.getStore().getSource().toJSON()[`client:${id}:__PersonQuotes_quotes_connection`] as { readonly edges?: { readonly __refs: readonly string[] } } | undefined;
  return connection?.edges?.__refs.length ?? 0;
}

/** The block of the guide that is this module. */
function readGuideModule(name: string): string {
  const block = readFileSync(GUIDE, 'utf8').split('```').find((text) => text.startsWith(`ts\n// ${name}\n`));
  if (block === undefined) throw new Error(`expected a block for ${name} in the guide, found none`);
  return block.slice('ts\n'.length);
}
