import { openSqliteStore } from '@onrecord/storage';
import { join } from 'node:path';
import { makeFolder } from '../test/run-in-folder.js';

const NOW = '2030-06-20T12:00:00.000Z';
const KEY = /^onrecord_([0-9a-f]{16})_[0-9a-f]{64}\n$/;

test('a key is printed once, listed without its secret, good in the record, and revoked for good', async () => {
  const folder = await makeFolder();
  const made = await folder.run('keys', 'make', '--name', 'desk of the Courier', '--scope', 'submit', 'read');
  expect(made).toEqual({ exitCode: 0, output: expect.stringMatching(KEY), notes: expect.stringContaining('for read, submit: keep it now, it is not shown again') });
  const [, id = ''] = KEY.exec(made.output) ?? [];
  const store = await openSqliteStore({ path: join(folder.path, '.onrecord/record.db') });
  expect(await store.keys.find(made.output.trim())).toMatchObject({ id, name: 'desk of the Courier', scopes: ['read', 'submit'] });
  expect(await folder.run('keys', 'list')).toEqual({ exitCode: 0, output: `${id}  read,submit  ${NOW}  desk of the Courier\n`, notes: '' });
  for (let time = 0; time < 2; time += 1) expect(await folder.run('keys', 'revoke', id)).toEqual({ exitCode: 0, output: `revoked ${id} since ${NOW}\n`, notes: '' });
  expect(await store.keys.find(made.output.trim())).toBeUndefined();
  expect((await folder.run('keys', 'list')).output).toBe(`${id}  read,submit  ${NOW}  desk of the Courier  revoked ${NOW}\n`);
  await store.close();
});

test('a list of more keys than a page has all of them', async () => {
  const folder = await makeFolder();
  const store = await openSqliteStore({ path: join(folder.path, 'record.db') });
  for (let number = 0; number < 101; number += 1) await store.keys.make(`key ${number}`, ['read'], NOW);
  await store.close();
  const { output } = await folder.run('keys', 'list', '--database', 'record.db');
  expect(new Set(output.trim().split('\n')).size).toBe(101);
});

test.each([
  ['a scope that is none', ['make', '--name', 'desk', '--scope', 'write'], 2, '--scope: expected read, submit, review, admin, found "write"'],
  ['no scope', ['make', '--name', 'desk'], 2, "required option '--scope <scope...>' not specified"],
  ['no name', ['make', '--scope', 'read'], 2, "required option '--name <name>' not specified"],
  ['a name of two lines', ['make', '--name', 'a\nb', '--scope', 'read'], 2, 'the name of a key must be one line'],
  ['no record', ['list'], 1, 'expected a record, found nothing there'],
])('%s is refused, and nothing is made', async (_what, args, exitCode, message) => {
  const folder = await makeFolder();
  const ran = await folder.run('keys', ...args);
  expect({ exitCode: ran.exitCode, output: ran.output }).toEqual({ exitCode, output: '' });
  expect(ran.notes).toContain(message);
});

test('an id that no key has is told, and not repeated: it may be a whole key', async () => {
  const folder = await makeFolder();
  const { output } = await folder.run('keys', 'make', '--name', 'desk', '--scope', 'read');
  const ran = await folder.run('keys', 'revoke', output.trim());
  expect(ran.exitCode).toBe(1);
  expect(ran.notes).toContain('the record has no key with this id');
  expect(ran.notes).not.toContain(output.trim());
});

test.each([['make'], ['list'], ['revoke']])('the help of keys %s has examples', async (command) => {
  const { exitCode, output } = await (await makeFolder()).run('keys', command, '--help');
  expect(exitCode).toBe(0);
  expect(output).toMatch(new RegExp(`Examples:\\n(?:.*\\n)*?.*onrecord keys ${command}`));
});
