import type { RecordReader } from '@onrecord/domain';
import { linker } from '@onrecord/linking';
import { openSqliteStore, type SqliteStore } from '@onrecord/storage';
import { ARCHIVE_SHAPE, generateArticle, type ArchiveShape } from '../linking/generate-article.js';
import { AFTER_ALL } from './grow-record.js';
import { readIntoMemory } from './memory-reader.js';

/** Like the archive, with ten quotes in each article. */
export const TEN_QUOTES: ArchiveShape = { ...ARCHIVE_SHAPE, quotes: 10 };

const ARTICLES_IN_MEMORY = 120;

/** The record that a server answers from: a database file, or a store in memory whose readers hold the newest articles ready. */
export async function openBenchRecord(path: string | undefined): Promise<SqliteStore> {
  const store = await openSqliteStore({ path: path ?? ':memory:' });
  if (path !== undefined) return store;
  for (let number = 0; number < ARTICLES_IN_MEMORY; number++) await store.save(generateArticle(number, TEN_QUOTES), linker, AFTER_ALL);
  const reader = (await readIntoMemory(store.readAs({ now: AFTER_ALL }))) as RecordReader;
  return Object.assign(Object.create(store) as SqliteStore, { readAs: () => reader });
}
