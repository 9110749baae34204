import { startServer, type TestServer } from '../test/start-server.js';

/** Each test starts servers of its own. */
jest.setTimeout(60_000);

const started: TestServer[] = [];

async function start(environment: Readonly<Record<string, string>>): Promise<TestServer> {
  const server = await startServer({ environment });
  started.push(server);
  return server;
}

afterEach(async () => {
  for (const server of started.splice(0)) await server.stop();
});

const QUERY = '{ articles { totalCount } }';
const ANALYSE = '{ analyse(input: { text: "Harbour opens\\n\\n“The lamp stays lit,” said Keeper Odd Marsten." }) { __typename } }';

const forwarded = (server: TestServer, address: string) => server.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', 'x-forwarded-for': address }, body: JSON.stringify({ query: QUERY }) });

test('too many requests are told with 429, and when to come again', async () => {
  const server = await start({ ONRECORD_RATE_REQUESTS: '2' });
  for (let i = 0; i < 2; i += 1) expect((await server.ask(QUERY)).status).toBe(200);
  const response = await server.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: QUERY }) });
  expect(response.status).toBe(429);
  const seconds = Number(response.headers.get('retry-after'));
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(60);
  expect(await response.json()).toEqual({ errors: [{ message: `at most 2 requests a minute are answered to one client; ask again in ${seconds} s`, extensions: { code: 'RATE_LIMITED', limit: 2, retryAfter: seconds } }] });
  // beside GraphQL the same
  const calendar = await server.fetch('/meetings/TWVldGluZzptMQ.ics');
  expect([calendar.status, calendar.headers.get('retry-after')]).toEqual([429, expect.stringMatching(/^\d+$/)]);
  // and whether the server lives may be asked at any rate
  expect((await server.fetch('/livez')).status).toBe(200);
});

test('operations that cost much are fewer a minute', async () => {
  const server = await start({ ONRECORD_RATE_COST: '100' });
  const hundred = '{ articles(first: 100) { totalCount } }';
  expect((await server.ask(hundred)).body.errors).toBeUndefined();
  const { status, body } = await server.ask<unknown>(hundred);
  expect([status, body.errors?.[0]?.extensions['code']]).toEqual([429, 'RATE_LIMITED']);
  // what costs nothing is answered all the same
  expect((await server.ask('{ __typename }')).body.errors).toBeUndefined();
});

test('a calendar of many meetings takes of the same rate', async () => {
  const server = await start({ ONRECORD_RATE_COST: '5000' });
  expect((await server.fetch('/meetings.ics')).status).toBe(200);
  const again = await server.fetch('/meetings.ics');
  expect([again.status, again.headers.get('retry-after')]).toEqual([429, expect.stringMatching(/^\d+$/)]);
  expect((await server.ask<unknown>('{ articles { totalCount } }')).status).toBe(429);
});

test('`analyse` has a rate of its own', async () => {
  const server = await start({ ONRECORD_RATE_ANALYSES: '2' });
  for (let i = 0; i < 2; i += 1) expect((await server.ask(ANALYSE)).body.errors).toBeUndefined();
  const { status, body } = await server.ask<unknown>(ANALYSE);
  expect([status, body.errors?.[0]?.message]).toEqual([429, expect.stringMatching(/^at most 2 readings by `analyse` a minute/)]);
  expect((await server.ask(QUERY)).body.errors).toBeUndefined();
});

test('large bodies are read as far as their client’s rate goes, and ordinary ones go on', async () => {
  const server = await start({ ONRECORD_RATE_REQUESTS: '5' });
  const send = async (body: RequestInit['body'], more: object = {}) => (await server.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: body!, ...more })).status;
  const large = JSON.stringify({ query: QUERY, extensions: { x: 'x'.repeat(200_000) } });
  expect(await send(large)).toBe(200);
  // A body in pieces tells no length.
  expect([await send(new Blob([large]).stream(), { duplex: 'half' }), await send(large)]).toEqual([429, 429]);
  expect(await send(JSON.stringify({ query: QUERY }))).toBe(200);
  // By the key where one is shown.
  expect((await server.ask(QUERY, { x: 'x'.repeat(120_000) }, { key: server.key })).status).toBe(200);
});

test('keys that are no good are requests of their address, and a good one is asked by its own', async () => {
  const server = await start({ ONRECORD_RATE_REQUESTS: '2' });
  const statuses = [];
  for (const key of ['onrecord_0_a', 'onrecord_0_b', 'onrecord_0_c', server.key]) statuses.push((await server.ask(QUERY, {}, { key })).status);
  expect(statuses).toEqual([401, 401, 429, 200]);
});

test('where a request says that it comes from is not believed', async () => {
  const server = await start({ ONRECORD_RATE_REQUESTS: '2' });
  const statuses = [];
  for (let i = 0; i < 3; i += 1) statuses.push((await forwarded(server, `192.0.2.${i}`)).status);
  expect(statuses).toEqual([200, 200, 429]);
});

test('but of a proxy that is trusted, and only what it saw itself', async () => {
  const server = await start({ ONRECORD_RATE_REQUESTS: '2', ONRECORD_TRUSTED_PROXIES: '127.0.0.0/8,::1,::ffff:127.0.0.1' });
  const statuses = [];
  for (const address of ['192.0.2.1', '192.0.2.1', '192.0.2.2', '198.51.100.7, 192.0.2.1', '2001:db8::1', '2001:db8::2', '2001:db8::3']) statuses.push((await forwarded(server, address)).status);
  expect(statuses).toEqual([200, 200, 200, 429, 200, 200, 429]);
});
