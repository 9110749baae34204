import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeArticle, testLinker } from '@onrecord/testing';
import Database from 'libsql';
import { openSqliteStore } from './open-sqlite-store.js';

const NOW = '2031-06-01T12:00:00Z';
const ARTICLE = makeArticle({ quotes: [{ words: 'We will act', speaker: 'Ada Lindqvist' }] });

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'onrecord-store-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function openRaw(path: string, statements: readonly string[]): Promise<void> {
  const raw = new Database(path);
  for (const statement of statements) raw.exec(statement);
  raw.close();
}

test('a store in memory is a store', async () => {
  const store = await openSqliteStore({ path: ':memory:' });
  await store.save(ARTICLE, testLinker, NOW);
  expect(await store.readAs({ now: NOW }).countQuotes({})).toBe(1);
  await store.close();
});

test('a closed store is one file, whole', async () => {
  const path = join(folder, 'record.db');
  const store = await openSqliteStore({ path });
  await store.save(ARTICLE, testLinker, NOW);
  await store.close();
  copyFileSync(path, join(folder, 'copy.db'));
  const copy = await openSqliteStore({ path: join(folder, 'copy.db') });
  expect(await copy.readAs({ now: NOW }).countQuotes({})).toBe(1);
  await copy.close();
});

test.each<readonly [string, (path: string) => Promise<void> | void, RegExp]>([
  // some other file
  ['a file that is no database', (path) => writeFileSync(path, 'Minutes of the council. '.repeat(500)), /not a database; name another path/],
  // somebody else's tables are not to be added to
  ['the database of another program', (path) => openRaw(path, ['create table invoice (id integer)']), /database of another program/],
  // an older release must not write what it does not understand
  [
    'a record of a newer release',
    async (path) => {
      await (await openSqliteStore({ path })).close();
      await openRaw(path, ["insert into kysely_migration values ('9999-time-travel', '2031-01-01')"]);
    },
    /newer release .*9999-time-travel/,
  ],
])('%s is refused with what to do', async (_name, prepare, message) => {
  const path = join(folder, 'record.db');
  await prepare(path);
  await expect(openSqliteStore({ path })).rejects.toMatchObject({ code: 'STORAGE_FAILED', message: expect.stringMatching(message) });
});

test('a folder that is not there is named', async () => {
  await expect(openSqliteStore({ path: join(folder, 'nowhere', 'record.db') })).rejects.toMatchObject({ code: 'STORAGE_FAILED', message: expect.stringContaining('folder exists'), cause: expect.anything() });
});

test('a writer that never ends is told of, with its cause', async () => {
  const path = join(folder, 'record.db');
  const store = await openSqliteStore({ path, busyLimitMs: 100 });
  const other = new Database(path);
  other.exec('begin immediate');
  await expect(store.save(ARTICLE, testLinker, NOW)).rejects.toMatchObject({ code: 'STORAGE_FAILED', details: { sqliteCode: 'SQLITE_BUSY' }, cause: { code: 'SQLITE_BUSY' } });
  expect(await store.readAs({ now: NOW }).countArticles({})).toBe(0);
  other.exec('rollback');
  other.close();
  await expect(store.save(ARTICLE, testLinker, NOW)).resolves.toMatchObject({ outcome: 'added' });
  await store.close();
});

test('a damaged file is told of as damaged', async () => {
  const path = join(folder, 'record.db');
  const store = await openSqliteStore({ path });
  await store.save(ARTICLE, testLinker, NOW);
  await store.close();
  writeFileSync(path, Buffer.alloc(4096 * 200, 7), { flag: 'r+', flush: true });
  await expect(openSqliteStore({ path })).rejects.toMatchObject({ code: 'STORAGE_FAILED' });
});

test('opened by several at once, the schema is made once', async () => {
  const path = join(folder, 'record.db');
  const stores = await Promise.all([1, 2, 3].map(() => openSqliteStore({ path })));
  for (const store of stores) await expect(store.check()).resolves.toBeUndefined();
  for (const store of stores) await store.close();
});

test('every method of the reader is one query, however many ids', async () => {
  const store = await openSqliteStore({ path: ':memory:' });
  await store.save(ARTICLE, testLinker, NOW);
  const reader = store.readAs({ now: NOW });
  const before = store.queryCount();
  await reader.loadArticles(['article-1', 'x', 'y']);
  await reader.loadQuotePages('article', ['article-1', 'x'], { speakerStates: ['named'] }, 'text', {});
  await reader.search('act', ['article', 'quote', 'person', 'meeting'], {});
  expect(store.queryCount() - before).toBe(3);
  await store.close();
});
