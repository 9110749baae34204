import { setTimeout as wait } from 'node:timers/promises';
import { startServer, type TestServer } from '../test/start-server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startServer({ logLevel: 'debug' });
}, 60_000);

afterAll(() => server.stop());

const post = (body: object, headers: Record<string, string> = {}) => server.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });

/** The line of the log about a request, by the id that its answer tells. */
async function lineOf(response: Response): Promise<Record<string, unknown>> {
  await response.text();
  const id = response.headers.get('x-request-id');
  for (let tries = 0; tries < 200; tries++) {
    const line = server.lines.map((text) => JSON.parse(text)).find(({ requestId, status }) => requestId === id && status !== undefined);
    if (line !== undefined) return line;
    await wait(10);
  }
  throw new Error(`no line of the log tells of the request ${id}`);
}

test('a request has one line that tells what was asked, by whom, and what came of it', async () => {
  const line = await lineOf(await post({ query: 'query Front { articles { totalCount } }' }, { authorization: `Bearer ${server.key}` }));
  expect(line).toEqual({
    level: 'info',
    time: expect.stringMatching(/^\d{4}-.*Z$/),
    msg: 'a request was answered',
    requestId: expect.stringMatching(/^[\da-f-]{36}$/),
    caller: server.key.split('_')[1],
    operationType: 'query',
    operationName: 'Front',
    documentHash: expect.stringMatching(/^[\da-f]{12}$/),
    cost: expect.any(Number),
    method: 'POST',
    path: '/graphql',
    status: 200,
    milliseconds: expect.any(Number),
    bytes: expect.any(Number),
  });
  expect(line['bytes']).toBeGreaterThan(100);
});

test('the same document has the same hash, another has another', async () => {
  const hash = async (query: string) => (await lineOf(await post({ query })))['documentHash'];
  expect(await hash('{ articles { totalCount } }')).toBe(await hash('{ articles { totalCount } }'));
  expect(await hash('{ articles { totalCount } }')).not.toBe(await hash('{ people { totalCount } }'));
});

test.each([
  // a proxy's own id goes on
  ['7f9c24e8-3b12-4fef-91e0-56a2d5a0e1f3', true],
  ['Root=1-67891233-abcdef012345', true],
  // too short to tell one request from another, too long, and what would break a line
  ['1', false],
  ['a'.repeat(129), false],
  ['abcdefgh{"level":"fatal"}', false],
])('the id «%s» of whoever passes a request on is taken: %s', async (id, isTaken) => {
  const response = await post({ query: '{ __typename }' }, { 'x-request-id': id });
  expect(response.headers.get('x-request-id') === id).toBe(isTaken);
  expect(await lineOf(response)).toMatchObject({ caller: 'open' });
});

test.each([
  ['a refusal tells its code', { query: '{ nothing }' }, { status: 200, codes: ['GRAPHQL_VALIDATION_FAILED'] }],
  ['a document that is none has no name', { query: 'query {' }, { codes: ['GRAPHQL_PARSE_FAILED'] }],
])('%s', async (_, body, expected) => {
  const line = await lineOf(await post(body));
  expect(line).toMatchObject({ level: 'info', ...expected });
  expect(line).not.toHaveProperty('operationName');
});

test.each<[string, () => Promise<Response>, object]>([
  ['a key that is no good', () => post({ query: '{ __typename }' }, { authorization: 'Bearer nonsense' }), { status: 401, codes: ['UNAUTHENTICATED'], caller: 'open' }],
  ['a batch, which is no request', () => post([]), { status: 400, codes: ['BAD_REQUEST'] }],
  ['JSON that is none', () => server.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' }), { status: 400, codes: ['BAD_REQUEST'] }],
  ['an address where nothing is', () => server.fetch('/nowhere'), { status: 404, codes: ['NOT_FOUND'] }],
])('what is refused before there is an operation tells its code: %s', async (_, ask, expected) => {
  expect(await lineOf(await ask())).toMatchObject(expected);
});

test('a name of an operation is cut', async () => {
  expect((await lineOf(await post({ query: `query ${'A'.repeat(500)} { __typename }` })))['operationName']).toBe('A'.repeat(64));
});

test.each([
  // the query of an address may hold an operation
  [`/graphql?${new URLSearchParams({ query: '{ __typename }' })}`, '/graphql', 'info'],
  [`/${'a'.repeat(900)}?b=c`, `/${'a'.repeat(199)}`, 'info'],
  // which the router refuses before any route
  ['/%zz?a=b', '/%zz', 'info'],
  // what machines ask every few seconds
  ['/readyz', '/readyz', 'debug'],
])('of an address its path is logged, as far as it is bounded (row %#)', async (address, path, level) => {
  expect(await lineOf(await server.fetch(address))).toMatchObject({ path, level });
});
