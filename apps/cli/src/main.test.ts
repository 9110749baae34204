import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { HARBOUR } from './test/articles.js';
import { makeFolder } from './test/run-in-folder.js';

// The built program: `npm test` builds first.
const PROGRAM = join(__dirname, '..', 'dist', 'main.js');

test('the built program reads standard input and ends with its exit code', () => {
  const read = spawnSync(process.execPath, [PROGRAM, 'extract', '-'], { input: HARBOUR, encoding: 'utf8' });
  expect(read).toMatchObject({ status: 0, stderr: '' });
  expect(read.stdout).toContain('Harbour to open again\n');
  const refused = spawnSync(process.execPath, [PROGRAM, 'extract', '-'], { input: '', encoding: 'utf8' });
  expect(refused).toMatchObject({ status: 1, stdout: '' });
  expect(refused.stderr).toMatch(/^onrecord: -: NOT_AN_ARTICLE: /);
});

test('whoever reads the output may stop before it ends, which is not told as done', () => {
  const read = spawnSync('sh', ['-c', `{ "$0" "$1" extract --json - ; echo $? >&2; } | head -c 10`, process.execPath, PROGRAM], { input: `${HARBOUR}\n${'The council met again. '.repeat(20_000)}`, encoding: 'utf8' });
  expect(read).toMatchObject({ status: 0, stderr: '141\n' });
  expect(read.stdout).toHaveLength(10);
});

test('whoever reads the notes may stop, and the rest is read all the same', async () => {
  const folder = await makeFolder({ 'harbour.txt': HARBOUR });
  const read = spawnSync('sh', ['-c', `exec 3>&1; { "$0" "$1" extract missing.txt harbour.txt 2>&1 >&3; echo "ended with $?" >&3; } | true`, process.execPath, PROGRAM], { cwd: folder.path, encoding: 'utf8' });
  expect(read.stdout).toContain('Harbour to open again\n');
  expect(read.stdout).toContain('ended with 1\n');
});
