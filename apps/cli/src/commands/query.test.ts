import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeFolder } from '../test/run-in-folder.js';

/** A server that answers with what it was asked, or with what the path says. */
const server: Server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => (body += chunk));
  request.on('end', () => {
    if (request.url === '/broken') {
      response.writeHead(200, { 'content-length': '100' }).write('{');
      return setTimeout(() => response.destroy(), 50);
    }
    if (request.url === '/page') return response.end('<html>');
    if (request.url === '/refused') return response.writeHead(400).end('{"errors": [{"message": "no"}]}');
    return response.end(JSON.stringify({ data: { asked: JSON.parse(body), type: request.headers['content-type'], key: request.headers.authorization } }));
  });
});
let address = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

test('the operation and its variables are sent, and the answer is printed', async () => {
  const { exitCode, output, notes } = await (await makeFolder()).run('query', '{ __typename }', '--variables', '{"first": 3}', '--url', `${address}/graphql`);
  expect({ exitCode, notes }).toEqual({ exitCode: 0, notes: '' });
  expect(JSON.parse(output)).toEqual({ data: { asked: { query: '{ __typename }', variables: { first: 3 } }, type: 'application/json' } });
});

test('- reads the operation from standard input', async () => {
  const { output } = await (await makeFolder()).runWith('{ __typename }', 'query', '-', '--url', `${address}/graphql`);
  expect(JSON.parse(output).data.asked.query).toBe('{ __typename }');
});

test('an answer with errors is printed and counts as a failure', async () => {
  const { exitCode, output } = await (await makeFolder()).run('query', '{', '--url', `${address}/refused`);
  expect(exitCode).toBe(1);
  expect(JSON.parse(output)).toEqual({ errors: [{ message: 'no' }] });
});

test.each([
  // no server there
  ['http://127.0.0.1:1/graphql', 1, 'no server answers at http://127.0.0.1:1/graphql'],
  // a server that breaks off in the middle of its answer
  ['/broken', 1, 'onrecord: NOT_FOUND: no server answers at'],
  // an address, but no GraphQL
  ['/page', 1, 'expected an answer in JSON at'],
  ['record', 2, '--url: expected a web address, found "record"'],
])('--url %s', async (url, code, message) => {
  const { exitCode, output, notes } = await (await makeFolder()).run('query', '{ __typename }', '--url', url.startsWith('/') ? `${address}${url}` : url);
  expect({ exitCode, output }).toEqual({ exitCode: code, output: '' });
  expect(notes).toContain(message);
});

test.each([['{first: 3}'], ['[3]'], ['null']])('--variables %s is refused', async (variables) => {
  const { exitCode, notes } = await (await makeFolder()).run('query', '{ __typename }', '--variables', variables, '--url', `${address}/graphql`);
  expect(exitCode).toBe(2);
  expect(notes).toContain('--variables: expected a JSON object, found');
});

test.each<[string, readonly string[], Readonly<Record<string, string>>, string | undefined]>([
  ['is sent as a bearer token', ['--key', 'onrecord_1_a'], {}, 'Bearer onrecord_1_a'],
  ['of the environment too', [], { ONRECORD_KEY: 'onrecord_2_b' }, 'Bearer onrecord_2_b'],
  ['told on the command line wins', ['--key', 'onrecord_1_a'], { ONRECORD_KEY: 'onrecord_2_b' }, 'Bearer onrecord_1_a'],
  ['that is empty is none', [], { ONRECORD_KEY: '' }, undefined],
])('a key %s', async (_what, args, environment, authorization) => {
  const { output } = await (await makeFolder({}, environment)).run('query', '{ __typename }', '--url', `${address}/graphql`, ...args);
  expect(JSON.parse(output).data.key).toBe(authorization);
});

test('what cannot be sent as a key is refused without being repeated', async () => {
  const ran = await (await makeFolder({}, { ONRECORD_KEY: 'onrecord_1 secret' })).run('query', '{ __typename }', '--url', `${address}/graphql`);
  expect(ran.exitCode).toBe(2);
  expect(ran.notes).toContain('expected a key as «onrecord keys make» prints it');
  expect(ran.notes).not.toContain('secret');
});
