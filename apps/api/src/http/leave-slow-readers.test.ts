import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import { leaveSlowReaders } from './leave-slow-readers.js';

/** Far more than what lies between two programs of one machine. */
const LENGTH = 64_000_000;

let server: FastifyInstance;

beforeAll(async () => {
  server = Fastify();
  leaveSlowReaders(server, 100);
  server.get('/large', async () => 'a'.repeat(LENGTH));
  server.get('/late', async () => new Promise((resolve) => setTimeout(() => resolve('b'), 300)));
  await server.listen({ port: 0 });
});

afterAll(() => server.close());

async function ask(...paths: readonly string[]): Promise<Socket> {
  const socket = connect(Number(new URL(server.listeningOrigin).port), 'localhost');
  await once(socket, 'connect');
  for (const path of paths) socket.write(`GET ${path} HTTP/1.1\r\nhost: localhost\r\n\r\n`);
  return socket;
}

test('a client that takes nothing of its answer is left', async () => {
  const connected = once(server.server, 'connection') as Promise<[Socket]>;
  const client = await ask('/large');
  client.on('error', () => undefined);
  const [connection] = await connected;
  await once(connection, 'close');
  expect(connection.writableFinished).toBe(false);
  client.destroy();
});

test('one that takes it gets all of it', async () => {
  const client = await ask('/large');
  let length = 0;
  for await (const piece of client) {
    length += (piece as Buffer).length;
    if (length > LENGTH) break;
  }
  expect(length).toBeGreaterThan(LENGTH);
});

test('an answer that takes its time is waited for, also behind another on the same connection', async () => {
  const client = await ask('/late');
  let heard = '';
  for await (const piece of client) {
    heard += String(piece);
    const answers = heard.match(/\r\n\r\nb/g)?.length ?? 0;
    if (answers === 2) break;
    if (answers === 1) client.write('GET /late HTTP/1.1\r\nhost: localhost\r\n\r\n');
  }
  expect(heard.match(/200 OK/g)).toHaveLength(2);
});
