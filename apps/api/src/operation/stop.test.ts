import { openSqliteStore } from '@onrecord/storage';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, type BuiltPrograms, ended, heard, makePrograms } from '../test/built-program.js';
import { connectTo } from '../test/raw-connection.js';

const NOW = '2031-04-01T00:00:00.000Z';
const ARTICLE = '“The boats are out again,” said Mayor Runa Falk.\n\nShe met Ada Quill in Port Arden on Monday.\n\n';

let programs: BuiltPrograms;
let database: string;
let key: string;

beforeEach(async () => {
  programs = makePrograms();
  database = join(programs.folder, 'record.db');
  const store = await openSqliteStore({ path: database });
  key = (await store.keys.make('tests', ['submit'], NOW)).text;
  await store.close();
});

afterEach(() => programs.remove());

const toRequest = (address: string, body: string, headers = ''): string => `POST /graphql HTTP/1.1\r\nhost: ${new URL(address).host}\r\ncontent-type: application/json\r\nauthorization: Bearer ${key}\r\n${headers}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
const submit = (text: string): string => JSON.stringify({ query: 'mutation($input: ArticleInput!) { submitArticle(input: $input) { ... on Submission { outcome } } }', variables: { input: { text, name: text.split('\n')[0] } } });

/** Waits until the server tells a measure. */
async function measured(address: string, pattern: RegExp): Promise<void> {
  for (let tries = 0; tries < 1000; tries++) {
    if (pattern.test(await (await fetch(new URL('/metrics', address))).text())) return;
  }
  throw new Error(`the measures never told ${pattern}`);
}

test.each(['SIGTERM', 'SIGINT'] as const)('%s: what is under way is finished, what is new is refused, what never ends is ended, and the record is whole', async (signal) => {
  const program = programs.start({ PORT: '0', ONRECORD_DATABASE: database });
  const log = heard(program, 'stderr', /stopping/);
  const address = await addressOf(program);
  const [idle, upload, analysis, stream] = [connectTo(address), connectTo(address), connectTo(address), connectTo(address)];
  idle.write(`GET /livez HTTP/1.1\r\nhost: ${new URL(address).host}\r\n\r\n`);
  await idle.heard(/200 OK/);
  const uploaded = toRequest(address, submit(`A harbour reopens\n\n${ARTICLE}`));
  upload.write(uploaded.slice(0, -100));
  stream.write(toRequest(address, JSON.stringify({ query: 'subscription { articleAnalysed { __typename } }' }), 'accept: text/event-stream\r\n'));
  await stream.heard(/text\/event-stream/);
  analysis.write(toRequest(address, submit(`A harbour closes\n\n${ARTICLE.repeat(200)}`)));
  await measured(address, /^onrecord_analyses_under_way 1$/m);

  const exit = ended(program);
  program.kill(signal);
  expect(await log).toContain(signal);
  // The stream is completed at once, so that its client asks another server.
  await stream.heard(/event: complete/);
  idle.write(toRequest(address, JSON.stringify({ query: '{ __typename }' })));
  expect(await idle.heard(/STOPPING/)).toMatch(/503 Service Unavailable[\s\S]*connection: close/i);
  expect((await fetch(new URL('/readyz', address))).status).toBe(503);
  expect((await fetch(new URL('/livez', address))).status).toBe(200);
  upload.write(uploaded.slice(-100));
  expect(await upload.heard(/ADDED/)).toMatch(/200 OK[\s\S]*connection: close/i);
  expect(await analysis.heard(/ADDED/)).toMatch(/200 OK/);

  expect(await exit).toBe(0);
  // What was written ahead is in the database, which closed whole.
  expect(existsSync(`${database}-wal`) ? statSync(`${database}-wal`).size : 0).toBe(0);
  const store = await openSqliteStore({ path: database });
  expect(await store.readAs({ now: NOW }).countArticles({})).toBe(2);
  await store.close();
}, 60_000);

test('an upload that never ends is ended, and the program with it', async () => {
  const program = programs.start({ PORT: '0', ONRECORD_DATABASE: database });
  const address = await addressOf(program);
  const upload = connectTo(address);
  upload.write(toRequest(address, submit(ARTICLE)).slice(0, -100));
  await measured(address, /^onrecord_http_requests_under_way 2$/m);
  const exit = ended(program);
  program.kill('SIGTERM');
  expect(await upload.ended()).not.toContain('200 OK');
  expect(await exit).toBe(0);
}, 60_000);

test.each([
  ['a failure that nobody caught', "setImmediate(() => { throw new Error('nobody caught it'); });"],
  ['a promise that nobody awaited', "Promise.reject(new Error('nobody caught it'));"],
])('%s is logged once, and ends the process with 1 after all steps', async (_, failing) => {
  const file = join(programs.folder, 'failing.mjs');
  const built = (path: string): string => JSON.stringify(join(__dirname, '..', '..', 'dist', path));
  writeFileSync(file, `import { createLog } from ${built('operation/create-log.js')};
import { stopOnSignal } from ${built('stop-on-signal.js')};
const step = (name) => async () => console.log(name);
stopOnSignal([step('server'), step('record')], createLog({ level: 'info', form: 'json' }));
setInterval(() => undefined, 1000);
${failing}`);
  const failingPrograms = makePrograms(file);
  const program = failingPrograms.start({});
  let [output, log] = ['', ''];
  program.stdout?.on('data', (chunk) => (output += String(chunk)));
  program.stderr?.on('data', (chunk) => (log += String(chunk)));
  const code = await new Promise((resolve) => program.once('close', resolve));
  await failingPrograms.remove();
  expect({ code, output }).toEqual({ code: 1, output: 'server\nrecord\n' });
  expect(log.trim().split('\n').map((line) => JSON.parse(line))).toEqual([expect.objectContaining({ level: 'fatal', error: expect.objectContaining({ message: 'nobody caught it', stack: expect.stringContaining('failing.mjs') }) })]);
}, 60_000);
