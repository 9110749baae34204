import { auditServer } from 'graphql-http';
import { startServer, type TestServer } from '../test/start-server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
}, 60_000);

afterAll(() => server.stop());

/**
 * What the audit would rather have, and what this server does on purpose: a link or an image of another site can send such
 * a GET, so that only one with a header of its own or a media type of JSON is answered (CSRF).
 */
const ON_PURPOSE = [
  'MAY accept application/x-www-form-urlencoded formatted GET requests',
  'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
  'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
];

test('the server answers GraphQL over HTTP as its specification says: no error, no warning', async () => {
  const results = await auditServer({ url: server.address });
  expect(results.length).toBeGreaterThan(50);
  const told = results.flatMap((result) => (result.status === 'ok' ? [] : [`${result.status}: ${result.name}${result.status === 'notice' ? '' : ` (${result.reason})`}`]));
  expect(told.filter((line) => !line.startsWith('notice: '))).toEqual([]);
  expect(told).toEqual(ON_PURPOSE.map((name) => `notice: ${name}`));
}, 60_000);
