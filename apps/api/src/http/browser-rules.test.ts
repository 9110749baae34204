import { startServer, type TestServer } from '../test/start-server.js';

const READER = 'https://reader.example';
const OTHER = 'https://other.example';

let closed: TestServer;
let open: TestServer;

beforeAll(async () => {
  closed = await startServer();
  open = await startServer({ environment: { ONRECORD_ALLOWED_ORIGINS: `${READER},http://localhost:5173` } });
});

afterAll(async () => {
  await closed.stop();
  await open.stop();
});

const ask = (server: TestServer, origin: string, body = '{"query":"{articles{totalCount}}"}') => server.fetch('/graphql', { method: 'POST', headers: { origin, 'content-type': 'application/json' }, body });

/** What a browser asks before it sends a page's request with a key. */
const askBefore = (server: TestServer, origin: string) => server.fetch('/graphql', { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization,content-type' } });

/** The headers of an answer that speak of other origins. */
const sharing = ({ headers }: Response) => Object.fromEntries([...headers].filter(([name]) => name.startsWith('access-control-')));

test.each(['/', '/graphql', '/livez', '/nowhere', '/meetings/TWVldGluZzptMQ.ics'])('a browser takes %s for what it says it is', async (path) => {
  expect((await closed.fetch(path)).headers.get('x-content-type-options')).toBe('nosniff');
});

test('without a list no page of another origin may read anything, or is told that it may send a key', async () => {
  expect(sharing(await ask(closed, READER))).toEqual({});
  expect(sharing(await askBefore(closed, READER))).toEqual({});
});

test('a page of an origin of the list reads answers, their request ids and their tags, and errors too', async () => {
  for (const body of [undefined, '{"query":"{nothing}"}', '{"query":']) {
    const response = await ask(open, READER, body);
    expect(sharing(response)).toEqual({ 'access-control-allow-origin': READER, 'access-control-expose-headers': 'etag, retry-after, x-request-id' });
    expect(response.headers.get('vary')?.toLowerCase()).toContain('origin');
  }
});

test('it may send a key, and is never asked for cookies', async () => {
  const response = await askBefore(open, READER);
  expect(response.status).toBe(204);
  const { 'access-control-allow-headers': headers, 'access-control-allow-methods': methods, ...others } = sharing(response);
  expect(headers?.split(', ')).toEqual(expect.arrayContaining(['authorization', 'content-type', 'apollo-require-preflight']));
  expect(methods).toBe('GET, POST');
  expect(others).toEqual({ 'access-control-allow-origin': READER, 'access-control-max-age': '600', 'access-control-expose-headers': expect.any(String) });
});

test.each([OTHER, 'https://reader.example.evil.example', 'http://reader.example', 'null'])('a page of %s, which is not of the list, may not', async (origin) => {
  for (const response of [await ask(open, origin), await askBefore(open, origin)]) expect(sharing(response)['access-control-allow-origin']).toBeUndefined();
});

test('caches keep the answers for different origins apart', async () => {
  const search = new URLSearchParams({ documentId: `sha256:${'0'.repeat(64)}` });
  expect((await open.fetch(`/graphql?${search}`, { headers: { origin: READER } })).headers.get('vary')?.toLowerCase()).toContain('origin');
});
