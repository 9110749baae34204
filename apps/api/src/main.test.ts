import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The built program: threads and signals are real here. `npm test` builds before it tests. */
const MAIN = join(__dirname, '..', 'dist', 'main.js');

let folder: string;

/** Programs of a test: one that runs on after its test has failed would keep the test run waiting for ever. */
const programs: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'api-'));
});

afterEach(async () => {
  await Promise.all(programs.splice(0).map(end));
  rmSync(folder, { recursive: true, force: true });
});

function start(environment: NodeJS.ProcessEnv, ...args: readonly string[]): ChildProcess {
  const program = spawn(process.execPath, [MAIN, ...args], { cwd: folder, env: { PATH: process.env['PATH'], ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  programs.push(program);
  return program;
}

/** What a stream of the program says until it matches; rejects when the program ends before. */
function heard(program: ChildProcess, stream: 'stdout' | 'stderr', pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let words = '';
    program[stream]?.on('data', (chunk: Buffer) => {
      words += String(chunk);
      if (pattern.test(words)) resolve(words);
    });
    program.once('exit', (code) => reject(new Error(`ended with ${code} after «${words}»`)));
  });
}

const ended = (program: ChildProcess) => new Promise<number | null>((resolve) => program.once('exit', (code) => resolve(code)));

async function end(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const exit = ended(program);
  program.kill('SIGKILL');
  await exit;
}

test('the program is built', () => {
  expect(existsSync(MAIN)).toBe(true);
});

test('a first start takes the seeds in, serves, reads in a thread, and stops on Ctrl-C', async () => {
  const seed = join(folder, 'seed.txt');
  writeFileSync(seed, 'A harbour reopens\n\n“The boats are out again,” said Mayor Runa Falk.');
  const program = start({ PORT: '0', ONRECORD_SEEDS: seed, ONRECORD_DATABASE: join(folder, 'data', 'record.db') });
  const [, address = ''] = /answers at (\S+)/.exec(await heard(program, 'stdout', /answers at \S+/)) ?? [];
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/graphql$/);
  const body = JSON.stringify({ query: '{ articles { edges { node { headline } } } analyse(input: { text: "A harbour closes\\n\\nIt is winter." }) { __typename } }' });
  const response = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  expect(await response.json()).toMatchObject({ data: { articles: { edges: [{ node: { headline: 'A harbour reopens' } }] }, analyse: { __typename: 'Analysis' } } });
  const exit = ended(program);
  // A terminal's Ctrl-C comes twice: to the program itself, and passed on by the one that started it.
  program.kill('SIGINT');
  program.kill('SIGINT');
  expect(await exit).toBe(0);
}, 60_000);

test('a fault of the configuration is told before anything is opened', async () => {
  const program = start({ PORT: 'http', ONRECORD_QUERY_DEPTH: '0' });
  const [words, code] = await Promise.all([heard(program, 'stderr', /ONRECORD_QUERY_DEPTH/), ended(program)]);
  expect(words).toMatch(/2 faults[\s\S]*PORT/);
  expect(code).toBe(1);
  expect(existsSync(join(folder, '.onrecord'))).toBe(false);
}, 60_000);

test('a check tells the configuration in force, where it comes from, and names that nothing reads; nothing is opened', async () => {
  const program = start({ PORT: '5000', ONRECORD_QUERY_DEEPTH: '9' }, '--check');
  const [told, warned, code] = await Promise.all([heard(program, 'stdout', /HOST .*\n/), heard(program, 'stderr', /DEEPTH.*\n/), ended(program)]);
  expect(told).toMatch(/^PORT +5000 {2}\(environment\)$/m);
  expect(told).toMatch(/^HOST +127\.0\.0\.1 {2}\(default\)$/m);
  expect(warned).toContain('ONRECORD_QUERY_DEPTH may be meant');
  expect(code).toBe(0);
  expect(existsSync(join(folder, '.onrecord'))).toBe(false);
}, 60_000);
