import { StorageError, type ArticleStore } from '@onrecord/domain';
import { sql, type Kysely } from 'kysely';
import { openDatabase, type OpenDatabase } from './database/open-database.js';
import { retryWhileBusy } from './database/retry-while-busy.js';
import { toStorageFailure } from './database/storage-failure.js';
import type { Tables } from './database/tables.js';
import { lastChange } from './read/change-lists.js';
import { createKeyStore } from './keys/key-store.js';
import { createRecordReader } from './read/record-reader.js';
import { countWithholdings, pageOfWithholdings } from './read/withholding-list.js';
import { toNowMs } from './visibility/visibility.js';
import { removeArticle, withhold } from './write/change-record.js';
import { createIntakeJournal } from './write/intake-journal.js';
import { keepAuthority } from './write/keep-authority.js';
import type { Writing } from './write/linked-article.js';
import { findDueArticles, releaseArticle } from './write/release-article.js';
import { saveArticle } from './write/save-article.js';

/** How a store is opened. */
export interface SqliteStoreOptions {
  /** A file, made when there is none, or `:memory:` for a record that ends with the store. */
  readonly path: string;
  /** How long a write waits for other processes that write, in milliseconds. 30,000 when absent. */
  readonly busyLimitMs?: number;
  /** Called with every statement that was run, and the milliseconds that it took. */
  readonly onQuery?: (sql: string, milliseconds: number) => void;
}

/** The record on an embedded SQLite database. */
export interface SqliteStore extends ArticleStore {
  /** Statements run since the store was opened; the difference is what a request took. */
  queryCount(): number;
}

/**
 * Opens a store, makes its file when there is none, and migrates it.
 * @throws StorageError when the file cannot be opened, is no database of this project, or was written by a newer release.
 */
export async function openSqliteStore({ path, busyLimitMs = 30_000, onQuery }: SqliteStoreOptions): Promise<SqliteStore> {
  let queries = 0;
  const database = await openDatabase(path, busyLimitMs, (statement, milliseconds) => {
    queries += 1;
    onQuery?.(statement, milliseconds);
  });
  const life = { closed: false };
  const useDatabase = <Value>(use: (kysely: Kysely<Tables>) => Promise<Value>): Promise<Value> => failingAsStorage(database, life, () => retryWhileBusy(busyLimitMs, () => use(database.kysely)));
  const write = <Value>(change: (writing: Writing) => Promise<Value>): Promise<Value> =>
    failingAsStorage(database, life, () => retryWhileBusy(busyLimitMs, () => database.kysely.transaction().execute(change)));
  return {
    save: (article, linker, now) => write((writing) => saveArticle(writing, article, linker, now)),
    remove: (articleId, linker) => write((writing) => removeArticle(writing, articleId, linker)),
    async releaseDue(now, linker) {
      const due = await failingAsStorage(database, life, () => retryWhileBusy(busyLimitMs, () => findDueArticles(database.kysely, now)));
      let released = 0;
      for (const articleId of due) if (await write((writing) => releaseArticle(writing, articleId, now, linker))) released += 1;
      return released;
    },
    journal: createIntakeJournal(useDatabase),
    keys: createKeyStore(useDatabase),
    pageOfWithholdings: (page) => useDatabase((kysely) => pageOfWithholdings(kysely, page)),
    countWithholdings: () => useDatabase(countWithholdings),
    keepAuthority: (entries, viewer) => write((writing) => keepAuthority(writing, entries, toNowMs(viewer))),
    withhold: (entry, linker) => write((writing) => withhold(writing, entry, linker)),
    readAs(viewer) {
      const reading = { kysely: database.kysely, nowMs: toNowMs(viewer), reads: viewer.reads ?? ('text' as const) };
      return createRecordReader((read) => failingAsStorage(database, life, () => retryWhileBusy(busyLimitMs, () => read(reading))));
    },
    lastChange: () => failingAsStorage(database, life, () => retryWhileBusy(busyLimitMs, () => lastChange(database.kysely))),
    check: () => failingAsStorage(database, life, async () => void (await sql`select count(*) from (select 1 from article limit 1)`.execute(database.kysely))),
    async close() {
      if (life.closed) return;
      await failingAsStorage(database, life, () => {
        life.closed = true;
        return database.kysely.destroy();
      });
    },
    queryCount: () => queries,
  };
}

async function failingAsStorage<Value>({ path }: OpenDatabase, { closed }: { readonly closed: boolean }, work: () => Promise<Value>): Promise<Value> {
  if (closed) throw new StorageError(`The store at ${path} is closed.`);
  try {
    return await work();
  } catch (error) {
    throw toStorageFailure(path, error);
  }
}
