import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FERRIES, HARBOUR, PICTURE } from '../test/articles.js';
import { makeFolder, type Folder } from '../test/run-in-folder.js';

// The threads of an intake run the built worker: `npm test` builds first.
const STORY = { 'story/a.txt': HARBOUR, 'story/a.txt.meta.json': '{"published": "2030-06-11"}', 'story/b.txt': FERRIES, 'story/b.txt.meta.json': '{"published": "2030-06-12"}' };

async function exportOf(folder: Folder, kind: string): Promise<readonly Record<string, unknown>[]> {
  const { output } = await folder.run('export', '--kind', kind);
  return output.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line));
}

test('taking in twice gives the same ids and changes nothing', async () => {
  const folder = await makeFolder(STORY);
  const first = await folder.run('ingest', 'story', '--json', '--threads', '2');
  expect(first).toMatchObject({ exitCode: 0, notes: '2 added, 0 new versions, 0 unchanged, 0 failed\n' });
  const before = await Promise.all(['articles', 'quotes', 'people', 'meetings'].map((kind) => exportOf(folder, kind)));
  const second = await folder.run('ingest', 'story', '--json', '--threads', '1');
  expect(second).toMatchObject({ exitCode: 0, notes: '0 added, 0 new versions, 2 unchanged, 0 failed\n' });
  expect(second.output).toBe(first.output.replaceAll('"added"', '"unchanged"'));
  expect(await Promise.all(['articles', 'quotes', 'people', 'meetings'].map((kind) => exportOf(folder, kind)))).toEqual(before);
  expect(before[0]).toHaveLength(2);
});

test('two articles that quote one minister give one person and one statement', async () => {
  const folder = await makeFolder(STORY);
  await folder.run('ingest', 'story', '--threads', '1');
  const minister = (await exportOf(folder, 'people')).filter((person) => person.name === 'Ada Lindqvist');
  expect(minister).toMatchObject([{ basis: 'supported', firstSeen: '2030-06-11', lastSeen: '2030-06-12' }]);
  const statements = (await exportOf(folder, 'quotes')).filter((quote) => quote.speakerName === 'Ada Lindqvist').map((quote) => quote.statementId);
  expect(statements).toHaveLength(2);
  expect(new Set(statements).size).toBe(1);
});

test('a changed article is a new version', async () => {
  const folder = await makeFolder({ 'a.txt': HARBOUR });
  await folder.run('ingest', 'a.txt', '--threads', '1');
  await folder.write('a.txt', `${HARBOUR}\nThe council meets on Tuesday.\n`);
  const { output } = await folder.run('ingest', 'a.txt', '--threads', '1');
  expect(output).toBe('0 added, 1 new versions, 0 unchanged, 0 failed\n');
  expect(await exportOf(folder, 'articles')).toMatchObject([{ versionCount: 2 }]);
});

test('a folder with bad files takes in the rest, and a second run tells them again', async () => {
  const folder = await makeFolder({ ...STORY, 'story/c.txt': PICTURE, 'story/d.txt': '', 'story/e.txt': HARBOUR, 'story/e.txt.meta.json': '{"date": "2030-06-11"}' });
  for (const summary of ['2 added, 0 new versions, 0 unchanged, 4 failed\n', '0 added, 0 new versions, 2 unchanged, 4 failed\n']) {
    const { exitCode, output, notes } = await folder.run('ingest', 'story', 'missing.txt', '--threads', '2');
    expect({ exitCode, output }).toEqual({ exitCode: 1, output: summary });
    expect(notes.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^onrecord: story\/c\.txt: (?:UNDECODABLE_BYTES|UNSUPPORTED_CONTENT_TYPE): /),
      expect.stringMatching(/^onrecord: story\/d\.txt: NOT_AN_ARTICLE: /),
      expect.stringMatching(/^onrecord: story\/e\.txt: BAD_USER_INPUT: e\.txt\.meta\.json: expected only outlet, .*found "date"$/),
      'onrecord: missing.txt: NOT_FOUND: expected a file, found nothing there',
    ]);
  }
});

test('standard input is taken in, and known again by its bytes', async () => {
  const folder = await makeFolder();
  expect((await folder.runWith(HARBOUR, 'ingest', '-', '--outlet', 'The Example Herald')).output).toBe('1 added, 0 new versions, 0 unchanged, 0 failed\n');
  expect((await folder.runWith(HARBOUR, 'ingest', '-', '--outlet', 'The Example Herald')).output).toBe('0 added, 0 new versions, 1 unchanged, 0 failed\n');
  expect(await exportOf(folder, 'articles')).toMatchObject([{ outlet: { name: 'The Example Herald' } }]);
});

test('the record is where the option, the environment or the custom says', async () => {
  const told = await makeFolder({ 'a.txt': HARBOUR }, { ONRECORD_DATABASE: 'by-environment.db' });
  await told.run('ingest', 'a.txt');
  await told.run('ingest', 'a.txt', '--database', 'below/by-option.db');
  const untold = await makeFolder({ 'a.txt': HARBOUR });
  await untold.run('ingest', 'a.txt');
  expect(existsSync(join(told.path, 'by-environment.db'))).toBe(true);
  expect(existsSync(join(told.path, 'below', 'by-option.db'))).toBe(true);
  expect(existsSync(join(untold.path, '.onrecord', 'record.db'))).toBe(true);
});

test('a file that is no record is refused', async () => {
  const folder = await makeFolder({ 'a.txt': HARBOUR, 'no.db': 'This is a letter and no database, as anybody can see who opens it and reads it to its end.'.repeat(20) });
  const { exitCode, notes } = await folder.run('ingest', 'a.txt', '--database', 'no.db');
  expect(exitCode).toBe(1);
  expect(notes).toMatch(/^onrecord: STORAGE_FAILED: /);
});

test('a place where no record can be is refused', async () => {
  const folder = await makeFolder({ 'a.txt': HARBOUR });
  const { exitCode, notes } = await folder.run('ingest', 'a.txt', '--database', 'a.txt/record.db');
  expect(exitCode).toBe(1);
  expect(notes).toMatch(/^onrecord: STORAGE_FAILED: .*a\.txt: expected a folder for the record, .*\n$/);
});

test.each([['0'], ['many'], ['1.5']])('--threads %s is refused', async (threads) => {
  const folder = await makeFolder({ 'a.txt': HARBOUR });
  const { exitCode, notes } = await folder.run('ingest', 'a.txt', '--threads', threads);
  expect(exitCode).toBe(2);
  expect(notes).toContain('Expected a whole number from 1 to 64.');
  expect(existsSync(join(folder.path, '.onrecord'))).toBe(false);
});
