import type { IntakeProgress } from '@onrecord/domain';
import { takeInFiles } from '@onrecord/ingest';
import { openSqliteStore } from '@onrecord/storage';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FERRIES, HARBOUR, HARBOUR_PAGE, PICTURE } from '../test/articles.js';
import { makeCrawl, makeCrawlRecord } from '../test/make-crawl.js';
import { makeFolder, type Folder } from '../test/run-in-folder.js';

// The threads of an intake run the built worker: `npm test` builds first.
const STORY = { 'story/a.txt': HARBOUR, 'story/a.txt.meta.json': '{"published": "2030-06-11"}', 'story/b.txt': FERRIES, 'story/b.txt.meta.json': '{"published": "2030-06-12"}' };

async function exportOf(folder: Folder, kind: string, database = join('.onrecord', 'record.db')): Promise<readonly Record<string, unknown>[]> {
  const { output } = await folder.run('export', '--kind', kind, '--database', database);
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

test('a page is taken in as it is, and what its sidecar tells wins over what it states', async () => {
  const folder = await makeFolder({ 'harbour.html': HARBOUR_PAGE, 'harbour.html.meta.json': '{"outlet": "The Example Herald", "url": "https://herald.example/harbour"}' });
  expect(await folder.run('ingest', 'harbour.html', '--threads', '1')).toMatchObject({ exitCode: 0, output: '1 added, 0 new versions, 0 unchanged, 0 failed\n' });
  expect(await exportOf(folder, 'articles')).toMatchObject([
    { headline: 'Harbour to open again', authors: ['Ida Moss'], outlet: { name: 'The Example Herald' }, url: 'https://herald.example/harbour', published: { value: '2030-06-11T06:30:00Z' } },
  ]);
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

const ARCHIVE_LINE = 'crawl.warc.gz: 2 added, 0 new versions, 0 unchanged, 1 failed; skipped: 1 request, 1 HTTP status, 1 not an article\n';

test('an archive is told record by record where it fails, on a line as a whole, and in the sum', async () => {
  const folder = await makeFolder({ 'crawl.warc.gz': makeCrawl(), 'item.json': '{"name": "test"}' });
  const { exitCode, output, notes } = await folder.run('ingest', '.', '--threads', '2');
  expect({ exitCode, output }).toEqual({ exitCode: 1, output: `${ARCHIVE_LINE}2 added, 0 new versions, 0 unchanged, 1 failed, 4 skipped\n` });
  expect(notes.trimEnd().split('\n')).toEqual([
    expect.stringMatching(/^onrecord: crawl\.warc\.gz#4: UNDECODABLE_BYTES: record 4 at byte \d+: expected a whole gzip member, found .+$/),
    'onrecord: item.json: skipped: JSON without an article',
  ]);
  const addresses = (await exportOf(folder, 'articles')).map(({ url }) => url);
  expect(addresses.sort()).toEqual(['https://courier.example/1', 'https://courier.example/2']);
});

test('in JSON an archive has a line an article and one for the whole', async () => {
  const folder = await makeFolder({ 'crawl.warc.gz': makeCrawl() });
  const { output } = await folder.run('ingest', 'crawl.warc.gz', '--json', '--threads', '1');
  expect(output.trimEnd().split('\n').map((line) => JSON.parse(line))).toEqual([
    { file: 'crawl.warc.gz#1', outcome: 'added', articleId: expect.stringMatching(/^art_/), versionId: expect.stringMatching(/^ver_/) },
    { file: 'crawl.warc.gz#4', outcome: 'failed', code: 'UNDECODABLE_BYTES', message: expect.stringContaining('record 4') },
    { file: 'crawl.warc.gz#6', outcome: 'added', articleId: expect.stringMatching(/^art_/), versionId: expect.stringMatching(/^ver_/) },
    { file: 'crawl.warc.gz', outcome: 'finished', counts: { added: 2, failed: 1, 'skipped: request': 1, 'skipped: HTTP status': 1, 'skipped: not an article': 1 }, doneBefore: 0 },
  ]);
});

test('an archive in which a run was cut off is gone on with', async () => {
  const folder = await makeFolder({ 'crawl.warc.gz': makeCrawl() });
  const store = await openSqliteStore({ path: join(folder.path, 'record.db') });
  const saved: [string, IntakeProgress][] = [];
  const { journal } = store;
  const files = [{ path: join(folder.path, 'crawl.warc.gz'), name: 'crawl.warc.gz' }];
  const kept = { ...journal, findProgress: async (id: string) => (saved.push([id, { entries: 0, offset: 0, counts: {} }]), undefined) };
  for await (const outcome of takeInFiles(files, { intake: { takeIn: async () => Promise.reject(new Error('not now')) }, progress: { journal: kept, clock: { now: () => '' } } })) expect(outcome).toBeDefined();
  // As a run leaves it that was killed after the first five records, of which it told the outcomes.
  await journal.saveProgress(saved[0]![0], { entries: 5, offset: makeCrawl().length - makeCrawlRecord(2).length, counts: { added: 1, failed: 1 } }, '2030-06-20T12:00:00.000Z');
  await store.close();
  const { exitCode, output } = await folder.run('ingest', 'crawl.warc.gz', '--database', 'record.db', '--threads', '1');
  expect({ exitCode, output: output.split('\n')[0] }).toEqual({ exitCode: 1, output: 'crawl.warc.gz: 2 added, 0 new versions, 0 unchanged, 1 failed; gone on after entry 5, where a run was cut off' });
  expect(await exportOf(folder, 'articles', 'record.db')).toHaveLength(1);
});

test('a pattern and a feed are taken in', async () => {
  const feed = '<rss version="2.0"><channel><title>The Example Courier</title><item><title>Harbour opens</title><link>https://courier.example/1</link><description>The harbour of Port Arden opens on Friday, the mayor said.</description></item><item><title>Ferries wait</title><link>https://courier.example/2</link><description>The ferries wait for the harbour, a captain said.</description></item></channel></rss>';
  const folder = await makeFolder({ 'feeds/a.xml': feed, 'feeds/b.txt': HARBOUR });
  expect((await folder.run('ingest', 'feeds/*.xml', '--threads', '1')).output).toBe('2 added, 0 new versions, 0 unchanged, 0 failed\n');
});

test('one address is not told of an archive', async () => {
  const folder = await makeFolder({ 'crawl.warc.gz': makeCrawl() });
  const { exitCode, notes } = await folder.run('ingest', 'crawl.warc.gz', '--url', 'https://courier.example/1', '--threads', '1');
  expect(exitCode).toBe(1);
  expect(notes).toMatch(/^onrecord: crawl\.warc\.gz: BAD_USER_INPUT: url: expected one article, which has it, found an archive/);
});
