import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { startServer, type TestServer } from '../test/start-server.js';
import { READER_PATHS } from './add-reader.js';

let folder: string;
let server: TestServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'reader-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>The reader</title>');
  writeFileSync(join(folder, 'assets', 'index-1a2b.js'), 'const a = 1;\n'.repeat(100));
  writeFileSync(join(folder, 'assets', 'index-1a2b.js.gz'), gzipSync('const a = 1;\n'.repeat(100)));
  server = await startServer({ environment: { ONRECORD_READER: folder } });
});

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

test.each(READER_PATHS.map((path) => path.replace(':id', 'UXVvdGU6cTE')))('%s shows the reader, which may load nothing from elsewhere', async (path) => {
  const response = await server.fetch(path);
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('The reader');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
  expect(response.headers.get('cache-control')).toBe('no-cache');
});

test('what the page loads comes packed, and may be kept for ever', async () => {
  const response = await server.fetch('/assets/index-1a2b.js', { headers: { 'accept-encoding': 'gzip' } });
  expect(response.headers.get('content-encoding')).toBe('gzip');
  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(await response.text()).toContain('const a = 1;');
});

test.each(['/assets/../../etc/passwd', '/assets/%2e%2e%2findex.html', '/assets/nothing.js', '/index.html.bak', '/people'])('%s is nothing', async (path) => {
  expect((await server.fetch(path)).status).toBe(404);
});

test('the playground and a meeting’s calendar stay where they are', async () => {
  expect(await (await server.fetch('/graphql', { headers: { accept: 'text/html' } })).text()).toContain('GraphiQL');
  expect((await server.fetch('/meetings/TWVldGluZzptMQ.ics')).headers.get('content-type')).not.toContain('text/html');
});

test('without a reader the playground is at /', async () => {
  const other = await startServer();
  expect(await (await other.fetch('/', { headers: { accept: 'text/html' } })).text()).toContain('GraphiQL');
  expect((await other.fetch('/people/UXVvdGU6cTE')).status).toBe(404);
  await other.stop();
});

test('a folder without a reader is told at the start', async () => {
  await expect(startServer({ environment: { ONRECORD_READER: join(folder, 'assets') } })).rejects.toThrow('ONRECORD_READER must be a folder with the built reader');
});
