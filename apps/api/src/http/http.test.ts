import { StorageError } from '@onrecord/domain';
import { startServer, type TestServer } from '../test/start-server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server.stop());

const QUERY = JSON.stringify({ query: '{ articles { totalCount } }' });
const JSON_POST = { method: 'POST', headers: { 'content-type': 'application/json' } };
const TOO_LARGE = `{ ${Array.from({ length: 60 }, (_, i) => `a${i}: articles { totalCount }`).join(' ')} }`;
const SEARCH = `?${new URLSearchParams({ query: '{ articles { totalCount } }' })}`;

test('a POST with JSON is answered, under a request id', async () => {
  const response = await server.fetch('/graphql', { ...JSON_POST, body: QUERY });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(response.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
  expect(await response.json()).toEqual({ data: { articles: { totalCount: 0 } }, extensions: { cost: { requested: 20, limit: 50_000 } } });
});

test('the newer media type is answered in kind', async () => {
  const response = await server.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' }, body: QUERY });
  expect(response.headers.get('content-type')).toContain('application/graphql-response+json');
});

test.each([
  // the older media type calls every understood request a success
  ['application/json', '{ articles', 200],
  ['application/json', '{ nothing }', 200],
  // too large an operation is the client's doing, and no failure of the server
  ['application/json', TOO_LARGE, 200],
  // the newer one does not
  ['application/graphql-response+json', '{ articles', 400],
  ['application/graphql-response+json', '{ nothing }', 400],
  ['application/graphql-response+json', TOO_LARGE, 400],
])('under %s «%.20s» has status %i', async (accept, query, status) => {
  const response = await server.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', accept }, body: JSON.stringify({ query }) });
  expect(response.status).toBe(status);
});

test('a GET reads, with a header that no other site can set', async () => {
  const response = await server.fetch(`/graphql${SEARCH}`, { headers: { 'apollo-require-preflight': '1' } });
  expect(await response.json()).toEqual({ data: { articles: { totalCount: 0 } }, extensions: { cost: { requested: 20, limit: 50_000 } } });
});

test.each([
  // another site's image or link
  ['a bare GET', `/graphql${SEARCH}`, {}, 400, 'BAD_REQUEST'],
  // a GET must not change anything
  ['a mutation by GET', `/graphql?${new URLSearchParams({ query: 'mutation { submitArticle(input: { text: "x" }) { __typename } }' })}`, { headers: { 'apollo-require-preflight': '1' } }, 405, 'BAD_REQUEST'],
  // another site's form
  ['a form', '/graphql', { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query=%7Barticles%7BtotalCount%7D%7D' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ['a form with a file', '/graphql', { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x--' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ['JSON that calls itself text', '/graphql', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: QUERY }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ['JSON that is none', '/graphql', { ...JSON_POST, body: '{"query":' }, 400, 'BAD_REQUEST'],
  ['an empty body', '/graphql', { ...JSON_POST, body: '' }, 400, 'BAD_REQUEST'],
  // many operations in one request would be limited as one
  ['a batch', '/graphql', { ...JSON_POST, body: `[${QUERY},${QUERY}]` }, 400, 'BAD_REQUEST'],
  ['a body of 4.1 MB', '/graphql', { ...JSON_POST, body: JSON.stringify({ query: '{ articles { totalCount } }', variables: { x: 'x'.repeat(4_100_000) } }) }, 413, 'BODY_TOO_LARGE'],
  ['another method', '/graphql', { method: 'DELETE', headers: { 'apollo-require-preflight': '1' } }, 405, 'BAD_REQUEST'],
  ['another address', '/graphq', {}, 404, 'NOT_FOUND'],
  // half an escape, which the router refuses before any route
  ['an address that cannot be read', '/%zz', {}, 400, 'BAD_REQUEST'],
])('%s is refused', async (_, path, init, status, code) => {
  const response = await server.fetch(path, init);
  expect(response.status).toBe(status);
  expect(await response.json()).toEqual({ errors: [{ message: expect.any(String), extensions: { code } }] });
});

test('a failure of the world is masked, logged once, and found by its request id', async () => {
  const failing = await startServer({ analyst: { read: () => Promise.reject(new StorageError('/secret/path is full', { cause: new Error('ENOSPC') })) } });
  const { body } = await failing.ask<null>('{ analyse(input: { text: "x" }) { __typename } }');
  await failing.stop();
  const { code, requestId } = body.errors?.[0]?.extensions ?? {};
  expect(code).toBe('INTERNAL_SERVER_ERROR');
  expect(JSON.stringify(body)).not.toContain('secret');
  const failures = failing.lines.map((line) => JSON.parse(line)).filter(({ level }) => level === 'error');
  expect(failures).toEqual([expect.objectContaining({ requestId, error: expect.objectContaining({ name: 'StorageError', message: '/secret/path is full', cause: expect.objectContaining({ message: 'ENOSPC' }) }) })]);
});

test('health tells whether the server lives, and whether it can answer', async () => {
  const dying = await startServer();
  for (const path of ['/livez', '/readyz', '/health']) expect((await dying.fetch(path)).status).toBe(200);
  await dying.store.close();
  expect((await dying.fetch('/livez')).status).toBe(200);
  expect((await dying.fetch('/readyz')).status).toBe(503);
  await dying.stop();
});

test('a request under way when the server stops is still answered', async () => {
  let finish = (): void => undefined;
  const reading = new Promise<void>((resolve) => {
    finish = resolve;
  });
  let begun = (): void => undefined;
  const hasBegun = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const slow = await startServer({
    analyst: {
      async read() {
        begun();
        await reading;
        throw new StorageError('never mind');
      },
    },
  });
  const answer = slow.ask<null>('{ analyse(input: { text: "x" }) { __typename } }');
  await hasBegun;
  const stopped = slow.stop();
  finish();
  expect((await answer).body.errors).toHaveLength(1);
  await stopped;
  await expect(slow.fetch('/livez')).rejects.toThrow();
});
