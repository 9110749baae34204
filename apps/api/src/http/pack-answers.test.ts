import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { TALKS } from '../test/invented-articles.js';
import { startServer, type TestServer } from '../test/start-server.js';

const LONG = '{ articles { edges { node { id headline text quotes { edges { node { id asReported content { text } evidence { sentence { text } rule } } } } } } } }';
const SHORT = '{ __typename }';

let server: TestServer;

beforeAll(async () => {
  server = await startServer({ articles: TALKS });
});

afterAll(() => server.stop());

/** Posts an operation and gives the answer as the wire carries it: fetch would unpack it. */
function post(query: string, acceptEncoding?: string): Promise<{ readonly headers: NodeJS.Dict<string | string[]>; readonly bytes: Buffer }> {
  const headers = { 'content-type': 'application/json', ...(acceptEncoding !== undefined && { 'accept-encoding': acceptEncoding }) };
  return new Promise((resolve, reject) => {
    const sent = request(server.address, { method: 'POST', headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ headers: response.headers, bytes: Buffer.concat(chunks) }));
    });
    sent.on('error', reject);
    sent.end(JSON.stringify({ query }));
  });
}

test.each([
  ['gzip', gunzipSync],
  ['br', brotliDecompressSync],
])('a long answer comes packed with %s to whoever takes it, and is the same', async (encoding, unpack) => {
  const plain = await post(LONG);
  const packed = await post(LONG, encoding);
  expect([plain.headers['content-encoding'], packed.headers['content-encoding']]).toEqual([undefined, encoding]);
  expect(unpack(packed.bytes).equals(plain.bytes)).toBe(true);
  expect(packed.bytes.length).toBeLessThan(plain.bytes.length);
  expect(Number(packed.headers['content-length'])).toBe(packed.bytes.length);
});

test('a cache is told that a long answer depends on the encodings asked for, packed or not', async () => {
  for (const encoding of ['br', undefined]) expect((await post(LONG, encoding)).headers['vary']).toContain('accept-encoding');
});

test('a short answer goes out as it is', async () => {
  const { headers, bytes } = await post(SHORT, 'br, gzip');
  expect(headers['content-encoding']).toBeUndefined();
  expect(JSON.parse(bytes.toString('utf8'))).toHaveProperty('data.__typename', 'Query');
});

test('the playground, which is packed beforehand, is packed once', async () => {
  const page = await server.fetch('/graphql', { headers: { accept: 'text/html', 'accept-encoding': 'gzip' } });
  expect(page.headers.get('content-encoding')).toBe('gzip');
  expect(await page.text()).toContain('<title>');
});
