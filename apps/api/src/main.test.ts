import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, type BuiltPrograms, ended, heard, MAIN, makePrograms } from './test/built-program.js';

let programs: BuiltPrograms;

beforeEach(() => {
  programs = makePrograms();
});

afterEach(() => programs.remove());

test('the program is built', () => {
  expect(existsSync(MAIN)).toBe(true);
});

test('a first start takes the seeds in, serves, reads in a thread, and stops on Ctrl-C', async () => {
  const seed = join(programs.folder, 'seed.txt');
  writeFileSync(seed, 'A harbour reopens\n\n“The boats are out again,” said Mayor Runa Falk.');
  const program = programs.start({ PORT: '0', ONRECORD_SEEDS: seed, ONRECORD_DATABASE: join(programs.folder, 'data', 'record.db') });
  const address = await addressOf(program);
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
  const program = programs.start({ PORT: 'http', ONRECORD_QUERY_DEPTH: '0' });
  const [words, code] = await Promise.all([heard(program, 'stderr', /ONRECORD_QUERY_DEPTH/), ended(program)]);
  expect(words).toMatch(/2 faults[\s\S]*PORT/);
  expect(code).toBe(1);
  expect(existsSync(join(programs.folder, '.onrecord'))).toBe(false);
}, 60_000);

test('a check tells the configuration in force, where it comes from, and names that nothing reads; nothing is opened', async () => {
  const program = programs.start({ PORT: '5000', ONRECORD_QUERY_DEEPTH: '9' }, '--check');
  const [told, warned, code] = await Promise.all([heard(program, 'stdout', /HOST .*\n/), heard(program, 'stderr', /DEEPTH.*\n/), ended(program)]);
  expect(told).toMatch(/^PORT +5000 {2}\(environment\)$/m);
  expect(told).toMatch(/^HOST +127\.0\.0\.1 {2}\(default\)$/m);
  expect(warned).toContain('ONRECORD_QUERY_DEPTH may be meant');
  expect(code).toBe(0);
  expect(existsSync(join(programs.folder, '.onrecord'))).toBe(false);
}, 60_000);
