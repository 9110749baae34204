import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClient, PersonPageDocument, SearchDocument } from '@onrecord/client';
import type { PersistedExchangeOptions } from '@urql/exchange-persisted';
import type { Compiled } from './test/compile-with-relay.js';
import { compileDocuments, type Frontend, ownFrontend, relayFrontend, urqlFrontend } from './test/frontends.js';
import { TALKS } from './test/invented-articles.js';
import { startServer, type TestServer } from './test/start-server.js';

/** The hash that a document of the client brings, as urql's exchange asks for it. */
const bringHash: PersistedExchangeOptions['generateHash'] = async (_, document) => (document as unknown as { readonly __meta__: { readonly hash: string } }).__meta__.hash;
const URQL: PersistedExchangeOptions = { generateHash: bringHash, enforcePersistedQueries: true, preferGetForPersistedQueries: false };

let compiled: Compiled;
/** Answers nothing but the documents of the manifests: the client's own, and what Relay made of them. */
let locked: TestServer;
let open: TestServer;

beforeAll(async () => {
  compiled = compileDocuments({ persists: true });
  locked = await startServer({ articles: TALKS, environment: { ONRECORD_DOCUMENTS: 'trusted', ONRECORD_DOCUMENTS_FILE: compiled.manifest } });
  open = await startServer({ articles: TALKS });
}, 60_000);

afterAll(async () => {
  await locked.stop();
  await open.stop();
  compiled.remove();
});

describe.each<readonly [string, (url: string) => Frontend]>([
  ['the client by hash', (url) => ownFrontend(url, { documents: 'hash' })],
  ['the client by hash and GET', (url) => ownFrontend(url, { documents: 'hash', get: true })],
  ['urql by hash', (url) => urqlFrontend(url, URQL)],
  ['urql by hash and GET', (url) => urqlFrontend(url, { ...URQL, preferGetForPersistedQueries: true })],
  ['Relay by hash', (url) => relayFrontend(url, compiled)],
])('%s is answered by a server that answers nothing else', (_, makeFrontend) => {
  test('searches, and the page of a person', async () => {
    const frontend = makeFrontend(locked.address);
    const { search } = await frontend.ask(SearchDocument, { words: 'Lindqvist', kinds: ['PERSON'], first: 1 });
    const { person } = await frontend.ask(PersonPageDocument, { id: search.edges[0]!.node.id, quotes: { kinds: ['DIRECT'] } });
    expect(person?.metWith.edges.map(({ node }) => node.name)).toEqual(['Tomas Rehn']);
  });

  test('is told what the server refuses', async () => {
    await expect(makeFrontend(locked.address).ask(SearchDocument, { words: 'boats', first: 101 })).rejects.toThrow(/100/);
  });
});

test('urql whose own hashes no manifest holds sends the text after all, where it may', async () => {
  const { search } = await urqlFrontend(open.address, { preferGetForPersistedQueries: true }).ask(SearchDocument, { words: 'Lindqvist', kinds: ['PERSON'] });
  expect(search.edges).not.toEqual([]);
  await expect(urqlFrontend(locked.address, {}).ask(SearchDocument, { words: 'Lindqvist' })).rejects.toThrow('this server answers only documents of its manifests');
});

test('a document of one\'s own is a refusal with its code, as a value', async () => {
  const own = { ...SearchDocument, __meta__: { text: '{ articles { totalCount } }', hash: '0'.repeat(64) } } as typeof SearchDocument;
  for (const [documents, code] of [['text', 'DOCUMENT_NOT_TRUSTED'], ['hash', 'DOCUMENT_NOT_FOUND'], ['hash-or-text', 'DOCUMENT_NOT_TRUSTED']] as const) {
    const { data, errors } = await createClient({ url: locked.address, documents }).query(own, { words: 'boats' });
    expect([data, errors.map(({ extensions }) => extensions?.code)]).toEqual([null, [code]]);
  }
});

describe('a cache between a frontend and the server', () => {
  let cache: Server;
  let url: string;
  /** What the server answered to the cache. */
  const statuses: number[] = [];

  beforeAll(async () => {
    const kept = new Map<string, { readonly etag: string; readonly body: string }>();
    // Keeps answers under their address and asks each time whether they are still right.
    cache = createServer((request, response) => {
      const held = kept.get(request.url ?? '');
      void open.fetch(request.url ?? '', { headers: { accept: request.headers.accept ?? '', ...(held === undefined ? {} : { 'if-none-match': held.etag }) } }).then(async (answer) => {
        statuses.push(answer.status);
        const body = answer.status === 304 ? held!.body : await answer.text();
        kept.set(request.url ?? '', { etag: answer.headers.get('etag') ?? '', body });
        response.writeHead(200, { 'content-type': 'application/json' }).end(body);
      });
    });
    await new Promise<void>((resolve) => cache.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(cache.address() as AddressInfo).port}/graphql`;
  });

  afterAll(() => new Promise((resolve) => { cache.close(resolve); cache.closeAllConnections(); }));

  test('is sent an answer once, and then only that it is still right', async () => {
    const client = createClient({ url, documents: 'hash', get: true });
    const answers = [await client.query(SearchDocument, { words: 'boats' }), await client.query(SearchDocument, { words: 'boats' })];
    expect(statuses).toEqual([200, 304]);
    expect(answers[0]?.data?.search.edges).not.toEqual([]);
    expect(answers[1]).toEqual(answers[0]);
  });
});
