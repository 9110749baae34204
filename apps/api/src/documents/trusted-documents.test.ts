import { SearchDocument } from '@onrecord/client';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TALKS } from '../test/invented-articles.js';
import { startServer, type TestServer, type TestServerOptions } from '../test/start-server.js';
import { hashDocument } from './document-hash.js';

const { hash: SEARCH, text: SEARCH_TEXT } = (SearchDocument as unknown as { readonly __meta__: { readonly hash: string; readonly text: string } }).__meta__;
const SUBMIT_TEXT = 'mutation Submit{submitArticle(input:{text:"x"}){__typename}}';
const BROKEN_TEXT = 'query Broken{articles{totalCount}node(id:"no"){id}}';
const TWO_TEXT = 'query Count{articles{totalCount}}query Names{people{edges{node{name}}}}';
const VARIABLES = { words: 'boats', kinds: ['QUOTE'], first: 1 };
const NEWER = { accept: 'application/graphql-response+json' };
const OLDER = { accept: 'application/json' };

let folder: string;
let server: TestServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  const manifest = join(folder, 'manifest.json');
  writeFileSync(manifest, JSON.stringify(Object.fromEntries([SUBMIT_TEXT, BROKEN_TEXT, TWO_TEXT].map((text) => [hashDocument(text), text]))));
  server = await startServer({ articles: TALKS, environment: { ONRECORD_DOCUMENTS_FILE: manifest, ONRECORD_DOCUMENTS: 'trusted' } });
});

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

/** Asks by GET, with these parameters in the address. */
const get = (parameters: Readonly<Record<string, unknown>>, headers: Readonly<Record<string, string>> = NEWER, from = server) =>
  from.fetch(`/graphql?${new URLSearchParams(Object.entries(parameters).map(([name, value]): [string, string] => [name, typeof value === 'string' ? value : JSON.stringify(value)]))}`, { headers });

const post = (parameters: unknown, headers: Readonly<Record<string, string>> = NEWER, from = server) => from.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(parameters) });

/** Runs a test against a server of its own. */
async function against(options: TestServerOptions, run: (other: TestServer) => Promise<void>): Promise<void> {
  const other = await startServer(options);
  try {
    await run(other);
  } finally {
    await other.stop();
  }
}

async function codeOf(response: Response): Promise<unknown> {
  const { errors } = (await response.json()) as { readonly errors?: readonly { readonly extensions: { readonly code: string } }[] };
  return errors?.[0]?.extensions.code;
}

describe.each([
  ['POST', post],
  ['GET', get],
])('by %s', (_, ask) => {
  test.each([
    ['documentId', { documentId: `sha256:${SEARCH}`, variables: VARIABLES }],
    ['documentId with the name of its operation', { documentId: `sha256:${SEARCH}`, operationName: 'Search', variables: VARIABLES }],
    ['the extension of Apollo\'s clients', { extensions: { persistedQuery: { version: 1, sha256Hash: SEARCH } }, variables: VARIABLES }],
  ])('%s answers a trusted document', async (_form, parameters) => {
    const response = await ask(parameters);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ data: { search: { edges: [{ node: { __typename: 'Quote', asReported: '“There is a date for the boats,”' } }] } } });
  });

  test('one operation of several is chosen by its name', async () => {
    const answer = async (operationName: string) => (await ask({ documentId: `sha256:${hashDocument(TWO_TEXT)}`, operationName })).json();
    expect(await answer('Count')).toMatchObject({ data: { articles: { totalCount: 2 } } });
    expect(await answer('Names')).toMatchObject({ data: { people: { edges: expect.arrayContaining([{ node: { name: 'Ada Lindqvist' } }]) } } });
  });

  test.each([
    ['a hash of no manifest', { documentId: `sha256:${'0'.repeat(64)}` }, 'DOCUMENT_NOT_FOUND', 400],
    ['an id of another form', { documentId: 'Search' }, 'DOCUMENT_NOT_FOUND', 400],
    // the words and the status that Apollo's clients and urql wait for
    ['a hash of no manifest in Apollo\'s form', { extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } }, 'PERSISTED_QUERY_NOT_FOUND', 200],
    ['a document and a text', { documentId: `sha256:${SEARCH}`, query: '{__typename}' }, 'BAD_REQUEST', 400],
  ])('%s is refused, and never kept', async (_what, parameters, code, status) => {
    const response = await ask(parameters);
    expect([response.status, response.headers.get('cache-control'), response.headers.get('etag')]).toEqual([status, 'no-store', null]);
    expect(await codeOf(response)).toBe(code);
  });
});

test('under the older media type a refused document has status 200', async () => {
  for (const parameters of [{ documentId: `sha256:${'0'.repeat(64)}` }, { query: '{__typename}' }]) expect((await post(parameters, OLDER)).status).toBe(200);
});

test('where only trusted documents are answered, another is refused with what to do, whether it is valid or not', async () => {
  for (const query of ['{articles{totalCount}}', '{nothing}', '{', `${SEARCH_TEXT} `]) {
    const response = await post({ query });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ errors: [{ message: expect.stringContaining('send the `documentId` of a trusted document'), extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }] });
  }
});

test('a trusted document that is sent in full is one', async () => {
  expect(await (await post({ query: SEARCH_TEXT, variables: VARIABLES })).json()).toMatchObject({ data: { search: { edges: [expect.anything()] } } });
});

test('nothing is ever registered', () =>
  against({}, async (open) => {
    const query = '{articles{totalCount}}';
    const extensions = { persistedQuery: { version: 1, sha256Hash: hashDocument(query) } };
    expect(await (await post({ query, extensions }, NEWER, open)).json()).toMatchObject({ data: { articles: { totalCount: 0 } } });
    expect(await codeOf(await post({ extensions }, NEWER, open))).toBe('PERSISTED_QUERY_NOT_FOUND');
  }));

describe('a GET', () => {
  test('needs no header against forgery for a trusted document, and one for any other', () =>
    against({}, async (open) => {
      expect((await get({ documentId: `sha256:${SEARCH}`, variables: VARIABLES }, {}, open)).status).toBe(200);
      const other = await get({ query: '{articles{totalCount}}' }, {}, open);
      expect([other.status, await codeOf(other)]).toEqual([400, 'BAD_REQUEST']);
      const registering = await get({ query: '{articles{totalCount}}', extensions: { persistedQuery: { version: 1, sha256Hash: SEARCH } } }, {}, open);
      expect([registering.status, await codeOf(registering)]).toEqual([400, 'BAD_REQUEST']);
    }));

  test('changes nothing: a trusted mutation is refused', async () => {
    const response = await get({ documentId: `sha256:${hashDocument(SUBMIT_TEXT)}` });
    expect([response.status, response.headers.get('allow'), response.headers.get('etag')]).toEqual([405, 'POST', null]);
  });

  test('of a trusted document in the address bar shows the answer, and any other the playground', async () => {
    const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
    expect((await get({ documentId: `sha256:${SEARCH}`, variables: VARIABLES }, html)).headers.get('content-type')).toContain('json');
    expect((await get({ query: '{articles{totalCount}}' }, html)).headers.get('content-type')).toContain('text/html');
  });

  test('is answered in JSON that a browser takes for nothing else', async () => {
    const response = await get({ documentId: `sha256:${SEARCH}`, variables: VARIABLES });
    expect(response.headers.get('content-type')).toContain('application/graphql-response+json');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('caches', () => {
  const page = { documentId: `sha256:${SEARCH}`, variables: VARIABLES };

  test('may keep an answer, and are told what it depends on and to ask again', async () => {
    const { headers } = await get(page);
    expect(headers.get('etag')).toMatch(/^W\/"[\w-]{43}"$/);
    expect(headers.get('cache-control')).toBe('private, no-cache');
    expect(headers.get('vary')?.split(', ')).toEqual(expect.arrayContaining(['accept', 'accept-encoding', 'authorization']));
  });

  test('are not sent again what they have', async () => {
    const etag = (await get(page)).headers.get('etag') ?? '';
    for (const held of [etag, etag.replace('W/', ''), `"other", ${etag}`, '*']) {
      const again = await get(page, { ...NEWER, 'if-none-match': held });
      expect([again.status, await again.text(), again.headers.get('etag'), again.headers.get('cache-control')]).toEqual([304, '', etag, 'private, no-cache']);
    }
  });

  test('are sent what changed', () =>
    against({ articles: TALKS.slice(0, 1) }, async (changing) => {
      const before = (await get(page, NEWER, changing)).headers.get('etag') ?? '';
      for (const article of TALKS.slice(1)) await changing.takeIn(article);
      const after = await get(page, { ...NEWER, 'if-none-match': before }, changing);
      expect([after.status, after.headers.get('etag') === before]).toEqual([200, false]);
    }));

  test('keep no error, be it of the whole operation or of a part', async () => {
    const whole = await get({ documentId: `sha256:${SEARCH}`, variables: { words: 7 } });
    const part = await get({ documentId: `sha256:${hashDocument(BROKEN_TEXT)}` });
    expect(await codeOf(part)).toBe('BAD_USER_INPUT');
    for (const { headers } of [whole, part]) expect([headers.get('etag'), headers.get('cache-control')]).toEqual([null, 'no-store']);
  });

  test('keep nothing of a POST', async () => {
    const { headers } = await post(page);
    expect([headers.get('etag'), headers.get('cache-control')]).toEqual([null, 'no-store']);
  });

  test.each([
    // whoever asks gets the same: one sentence of evidence, or, where the operator opened them, whole articles
    ['key', 'nobody', 'public, max-age=60'],
    ['open', 'nobody', 'public, max-age=60'],
    // what only this machine, or the holder of a key, may read
    ['auto', 'nobody', 'private, max-age=60'],
    ['key', 'the holder of a key', 'private, max-age=60'],
    ['open', 'the holder of a key', 'private, max-age=60'],
  ])('with texts for «%s», the answer to %s may be kept as «%s»', (ONRECORD_TEXT, asker, expected) =>
    against({ environment: { ONRECORD_CACHE_SECONDS: '60', ONRECORD_TEXT } }, async (keeping) => {
      const response = await get(page, asker === 'nobody' ? NEWER : { ...NEWER, authorization: `Bearer ${keeping.key}` }, keeping);
      expect([response.status, response.headers.get('cache-control')]).toEqual([200, expected]);
    }));

  test('keep nothing of a key that is no good', () =>
    against({ environment: { ONRECORD_CACHE_SECONDS: '60' } }, async (keeping) => {
      const { headers } = await get(page, { ...NEWER, authorization: 'Bearer onrecord_none' }, keeping);
      expect([headers.get('etag'), headers.get('cache-control')]).toEqual([null, 'no-store']);
    }));
});

describe('documents of one\'s own', () => {
  const query = '{articles{totalCount}}';

  test.each([
    ['keys', 'read', 200],
    ['keys', 'none', 400],
    ['trusted', 'read', 400],
    ['trusted', 'admin', 200],
  ] as const)('under «%s», with the key «%s»: %i', (free, scope, status) =>
    against({ environment: { ONRECORD_DOCUMENTS: free } }, async (locked) => {
      const authorization: Readonly<Record<string, string>> = scope === 'none' ? {} : { authorization: `Bearer ${(await locked.store.keys.make('desk', [scope], '2031-04-01T00:00:00.000Z')).text}` };
      expect((await post({ query }, { ...NEWER, ...authorization }, locked)).status).toBe(status);
    }));
});
