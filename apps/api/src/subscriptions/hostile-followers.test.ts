import { once } from 'node:events';
import { WebSocket } from 'ws';
import { FOLLOW_WAYS } from '../test/followers.js';
import { separateTalks, TALKS } from '../test/invented-articles.js';
import { startServer, type TestServer, type TestServerOptions } from '../test/start-server.js';

jest.setTimeout(60_000);

const ARTICLES = 'subscription { articleAnalysed { cursor } }';
const STREAM = { method: 'POST', headers: { 'content-type': 'application/json', accept: 'text/event-stream' } };
const servers: TestServer[] = [];

afterEach(() => Promise.all(servers.splice(0).map((server) => server.stop())));

async function start(environment: NonNullable<TestServerOptions['environment']> = {}): Promise<TestServer> {
  const server = await startServer({ environment });
  servers.push(server);
  return server;
}

function connect({ address }: TestServer, options: { readonly origin?: string; readonly path?: string; readonly protocol?: string } = {}): WebSocket {
  const url = new URL(options.path ?? '/graphql', address.replace('http', 'ws'));
  return new WebSocket(url, options.protocol ?? 'graphql-transport-ws', options.origin === undefined ? {} : { origin: options.origin });
}

/** Sends messages as soon as the socket is open. */
async function opened(server: TestServer, ...messages: readonly unknown[]): Promise<WebSocket> {
  const socket = connect(server);
  await once(socket, 'open');
  for (const message of messages) socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  return socket;
}

async function closeCodeOf(socket: WebSocket): Promise<number> {
  const [code] = (await once(socket, 'close')) as [number];
  return code;
}

/** The status and the code with which a socket is refused before there is one. */
async function refusalOf(socket: WebSocket): Promise<readonly [number | undefined, string]> {
  const [, response] = (await once(socket, 'unexpected-response')) as [unknown, import('node:http').IncomingMessage];
  const pieces: Buffer[] = [];
  for await (const piece of response) pieces.push(piece as Buffer);
  return [response.statusCode, (JSON.parse(Buffer.concat(pieces).toString()) as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code];
}

/** A message of graphql-transport-ws, as far as a test looks at it. */
interface SocketMessage {
  readonly type: string;
  readonly id?: string;
  readonly payload?: readonly { readonly extensions: Readonly<Record<string, unknown>> }[];
}

async function messageOf(socket: WebSocket, type: string): Promise<SocketMessage> {
  for (;;) {
    const [words] = (await once(socket, 'message')) as [Buffer];
    const message = JSON.parse(String(words)) as SocketMessage;
    if (message.type === type) return message;
  }
}

/** A socket whose client has said who it is. */
async function acknowledged(server: TestServer, ...messages: readonly unknown[]): Promise<WebSocket> {
  const socket = await opened(server, INIT);
  await messageOf(socket, 'connection_ack');
  for (const message of messages) socket.send(JSON.stringify(message));
  return socket;
}

const INIT = { type: 'connection_init' };
const subscribe = (id: string, query: string) => ({ type: 'subscribe', id, payload: { query } });
/** Waits until as many connections carry subscriptions. */
async function connections(server: TestServer, count: number): Promise<void> {
  const expected = new RegExp(`^onrecord_subscription_connections ${count}$`, 'm');
  while (!expected.test(await (await server.fetch('/metrics')).text())) await new Promise((resolve) => setTimeout(resolve, 20));
}

test.each<[string, Parameters<typeof connect>[1], number, string]>([
  ['a page of another site', { origin: 'https://elsewhere.example' }, 403, 'ORIGIN_NOT_ALLOWED'],
  ['a page without an origin of its own, as in a sandbox', { origin: 'null' }, 403, 'ORIGIN_NOT_ALLOWED'],
  ['another address', { path: '/graphq' }, 404, 'NOT_FOUND'],
])('%s gets no socket', async (_, options, status, code) => {
  const server = await start({ ONRECORD_ALLOWED_ORIGINS: 'https://reader.example' });
  expect(await refusalOf(connect(server, options))).toEqual([status, code]);
});

test('pages of this server and of allowed origins get a socket', async () => {
  const server = await start({ ONRECORD_ALLOWED_ORIGINS: 'https://reader.example' });
  for (const origin of ['https://reader.example', new URL(server.address).origin]) {
    const socket = connect(server, { origin });
    await once(socket, 'open');
    socket.close();
  }
});

test.each<[string, readonly unknown[], number, Readonly<Record<string, string>>]>([
  ['says nothing', [], 4408, { ONRECORD_SUBSCRIPTION_INIT_MILLISECONDS: '10' }],
  ['sends more than a message may have', [{ ...INIT, payload: { x: 'x'.repeat(2000) } }], 1009, { ONRECORD_SUBSCRIPTION_MESSAGE_BYTES: '1000' }],
  ['says twice who it is', [INIT, INIT], 4429, {}],
  ['subscribes before it said who it is', [subscribe('1', ARTICLES)], 4401, {}],
  ['shows a key that is none', [{ ...INIT, payload: { Authorization: 'Bearer onrecord_0_x' } }], 4401, {}],
  ['sends what is no message', [INIT, 'not JSON'], 4400, {}],
  ['sends a message of another type', [INIT, { type: 'start', id: '1' }], 4400, {}],
])('a client that %s is closed', async (_, messages, code, environment) => {
  const server = await start(environment);
  expect(await closeCodeOf(await opened(server, ...messages))).toBe(code);
  await connections(server, 0);
});

test('a client that subscribes twice under one id is closed', async () => {
  const server = await start();
  expect(await closeCodeOf(await acknowledged(server, subscribe('1', ARTICLES), subscribe('1', ARTICLES)))).toBe(4409);
  await connections(server, 0);
});

test('another protocol is none', async () => {
  const server = await start();
  const socket = connect(server, { protocol: 'graphql-ws' });
  const [error] = (await once(socket, 'error')) as [Error];
  expect(error.message).toMatch(/subprotocol/i);
});

const REFUSED: readonly (readonly [string, string])[] = [
  ['{ articles', 'GRAPHQL_PARSE_FAILED'],
  ['subscription { nothing }', 'GRAPHQL_VALIDATION_FAILED'],
  ['subscription { a: articleAnalysed { at } b: articleAnalysed { at } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['{ articles { totalCount } }', 'NOT_A_SUBSCRIPTION'],
  ['mutation { submitArticle(input: { text: "x" }) { __typename } }', 'NOT_A_SUBSCRIPTION'],
  ['subscription { articleAnalysed(after: "x") { cursor } }', 'BAD_USER_INPUT'],
  ['subscription { quoteReported(filter: { minConfidence: 2 }) { cursor } }', 'BAD_USER_INPUT'],
  [`subscription { articleAnalysed { article { ${Array.from({ length: 60 }, (_, place) => `a${place}: headline`).join(' ')} } } }`, 'OPERATION_TOO_LARGE'],
  ['subscription { articleAnalysed { article { quotes(first: 100) { edges { node { article { quotes(first: 100) { edges { node { article { quotes(first: 100) { edges { node { id } } } } } } } } } } } } } }', 'OPERATION_TOO_LARGE'],
];

test('what would be refused as a query is refused as a subscription, over both transports', async () => {
  const server = await start();
  const socket = await acknowledged(server);
  for (const [query, code] of REFUSED) {
    socket.send(JSON.stringify(subscribe('1', query)));
    expect([query, (await messageOf(socket, 'error')).payload?.[0]?.extensions['code']]).toEqual([query, code]);
    const response = await server.fetch('/graphql', { ...STREAM, body: JSON.stringify({ query }) });
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    expect([query, response.status, errors[0]!.extensions.code]).toEqual([query, 400, code]);
  }
  socket.close();
});

test('a subscription that comes like a query is told where to go', async () => {
  const server = await start();
  const { body } = await server.ask(ARTICLES);
  expect(body.errors).toEqual([expect.objectContaining({ message: expect.stringContaining('text/event-stream'), extensions: expect.objectContaining({ code: 'SUBSCRIPTION_NEEDS_STREAM' }) })]);
});

test('a query of a client that takes everything is answered as a query', async () => {
  const server = await start();
  const { body } = await server.ask('{ articles { totalCount } } # subscription', {}, { headers: { accept: 'application/json, text/event-stream, multipart/mixed' } });
  expect(body).toMatchObject({ data: { articles: { totalCount: 0 } } });
});

test.each<[string, string, RequestInit]>([
  ['a GET that any page can send', `/graphql?${new URLSearchParams({ query: ARTICLES })}`, { headers: { accept: 'text/event-stream' } }],
  ['a form', '/graphql', { method: 'POST', headers: { accept: 'text/event-stream', 'content-type': 'application/x-www-form-urlencoded' }, body: 'query=x' }],
])('%s gets no event stream', async (_, path, init) => {
  const server = await start();
  const response = await server.fetch(path, init);
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(response.headers.get('content-type')).toMatch('application/json');
  await response.text();
});

test('a key that is none gets no event stream', async () => {
  const server = await start();
  const response = await server.fetch('/graphql', { ...STREAM, headers: { ...STREAM.headers, authorization: 'Bearer onrecord_0_x' }, body: JSON.stringify({ query: ARTICLES }) });
  expect([response.status, ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
});

test('more subscriptions than one connection carries are refused, and those under way go on', async () => {
  const server = await start({ ONRECORD_SUBSCRIPTIONS_PER_CONNECTION: '2' });
  const socket = await acknowledged(server);
  for (const id of ['1', '2', '3']) socket.send(JSON.stringify(subscribe(id, ARTICLES)));
  expect(await messageOf(socket, 'error')).toMatchObject({ id: '3', payload: [{ extensions: { code: 'TOO_MANY_SUBSCRIPTIONS', limit: 2 } }] });
  expect(await (await server.fetch('/metrics')).text()).toMatch(/^onrecord_subscriptions 2$/m);
  socket.close();
  await connections(server, 0);
});

test('a hundred connections are carried, one more is refused, and one that is closed makes room', async () => {
  const server = await start({ ONRECORD_SUBSCRIBER_CONNECTIONS: '100' });
  const sockets = await Promise.all(Array.from({ length: 100 }, () => acknowledged(server, subscribe('1', ARTICLES))));
  expect(await refusalOf(connect(server))).toEqual([429, 'TOO_MANY_CONNECTIONS']);
  expect((await server.fetch('/graphql', { ...STREAM, body: JSON.stringify({ query: ARTICLES }) })).status).toBe(429);
  sockets[0]!.terminate();
  await connections(server, 99);
  sockets[0] = await acknowledged(server);
  for (const socket of sockets) socket.terminate();
  await connections(server, 0);
});

test('a client that asks and asks and reads no answer is heard no longer, and then cut off', async () => {
  const server = await start({ ONRECORD_SUBSCRIPTION_STALL_MILLISECONDS: '200' });
  const socket = await acknowledged(server);
  socket.pause();
  const ping = JSON.stringify({ type: 'ping', payload: { x: 'x'.repeat(100_000) } });
  for (let count = 0; count < 200; count += 1) socket.send(ping);
  await connections(server, 0);
  socket.terminate();
});

test('each wish over a socket is a request of its client', async () => {
  const server = await start({ ONRECORD_RATE_REQUESTS: '3' });
  const socket = await acknowledged(server);
  const codes = [];
  for (let count = 0; count < 3; count += 1) {
    socket.send(JSON.stringify(subscribe('1', 'subscription { nothing }')));
    codes.push((await messageOf(socket, 'error')).payload?.[0]?.extensions['code']);
  }
  expect(codes).toEqual(['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'RATE_LIMITED']);
  socket.close();
});

test('variables that are null are none, and others that are no object are refused', async () => {
  const server = await startServer({ articles: TALKS });
  servers.push(server);
  const query = `subscription S($first: Int) { articleAnalysed(after: ${JSON.stringify(await placeOfFirst(server))}) { article { quotes(first: $first) { totalCount } } } }`;
  const socket = await acknowledged(server, { type: 'subscribe', id: '1', payload: { query, variables: null } });
  expect((await messageOf(socket, 'next')).payload).toMatchObject({ data: { articleAnalysed: { article: { quotes: { totalCount: expect.any(Number) } } } } });
  socket.close();
  for (const variables of ['first', [1]]) {
    const response = await server.fetch('/graphql', { ...STREAM, body: JSON.stringify({ query, variables }) });
    expect([response.status, await response.json()]).toMatchObject([400, { errors: [{ extensions: { code: 'BAD_REQUEST' } }] }]);
  }
});

test('each event takes of its client’s rate what it costs', async () => {
  const server = await startServer({ articles: [...TALKS, ...separateTalks(2)], environment: { ONRECORD_RATE_COST: '150' } });
  servers.push(server);
  const [, follow] = FOLLOW_WAYS[0]!;
  const follower = follow(server.address, `subscription { articleAnalysed(after: ${JSON.stringify(await placeOfFirst(server))}) { article { quotes(first: 100) { totalCount } } } }`);
  for (let count = 0; count < 2; count += 1) expect((await follower.next())?.data).toBeDefined();
  const { body } = await server.ask('{ articles { totalCount } }');
  expect(body.errors?.[0]?.extensions['code']).toBe('RATE_LIMITED');
  await follower.leave();
});

/** The place behind the first change of a server's record. */
async function placeOfFirst({ store }: TestServer): Promise<string> {
  const { edges } = await store.readAs({ now: '2031-04-01T00:00:00.000Z' }).pageOfChanges({ nouns: ['article'] }, { first: 1 });
  return edges[0]!.cursor;
}
