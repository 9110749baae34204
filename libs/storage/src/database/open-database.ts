import { StorageError } from '@onrecord/domain';
import { Kysely, Migrator, sql, type SqliteDatabase, type SqliteStatement } from 'kysely';
import Database from 'libsql';
import { ImmediateSqliteDialect } from './immediate-sqlite-dialect.js';
import { MIGRATIONS, migrationProvider } from './migrations.js';
import { retryWhileBusy } from './retry-while-busy.js';
import { createStatementCache } from './statement-cache.js';
import { toMessage, toStorageFailure } from './storage-failure.js';
import type { Tables } from './tables.js';

/**
 * WAL with FULL: a transaction that was acknowledged survives a crash, and readers do not wait for a writer. The busy
 * timeout is short because SQLite waits without letting the process do anything else; `retryWhileBusy` does the rest.
 */
const PRAGMAS: readonly string[] = ['busy_timeout = 50', 'journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON', 'cache_size = -16384'];

/** A connection under Kysely, with the path for messages and the longest wait for another writer. */
export interface OpenDatabase {
  readonly path: string;
  readonly kysely: Kysely<Tables>;
  readonly busyLimitMs: number;
}

/**
 * Opens the database, makes it when there is none, and brings its schema up to this code's.
 * @throws StorageError when it cannot be opened, is no database of this project, or was made by a newer release.
 */
export async function openDatabase(path: string, busyLimitMs: number, onQuery: (sql: string, milliseconds: number) => void): Promise<OpenDatabase> {
  try {
    const kysely = await retryWhileBusy(busyLimitMs, () => openOnce(path, onQuery));
    return { path, kysely, busyLimitMs };
  } catch (error) {
    throw toOpenFailure(path, error);
  }
}

/** One attempt, on a connection of its own: libsql leaves a prepared statement that failed in progress, and a connection with one sees an old state and cannot write. */
async function openOnce(path: string, onQuery: (sql: string, milliseconds: number) => void): Promise<Kysely<Tables>> {
  const raw = connect(path);
  try {
    const kysely = new Kysely<Tables>({ dialect: new ImmediateSqliteDialect({ database: toKyselyDatabase(raw) }), log: (event) => onQuery(event.query.sql, event.queryDurationMillis) });
    await migrate(path, kysely);
    return kysely;
  } catch (error) {
    raw.close();
    throw error;
  }
}

function connect(path: string): InstanceType<typeof Database> {
  const raw = new Database(path);
  try {
    for (const pragma of PRAGMAS) raw.pragma(pragma);
    return raw;
  } catch (error) {
    raw.close();
    throw error;
  }
}

/** Begins and ends of transactions, which are run without being prepared: libsql leaves a prepared BEGIN that failed in progress, and nothing can be committed after it. */
const TRANSACTION_CONTROL: ReadonlySet<string> = new Set(['begin immediate', 'commit', 'rollback']);

function toKyselyDatabase(raw: InstanceType<typeof Database>): SqliteDatabase {
  const prepare = createStatementCache((text) => toPrepared(raw, text));
  return {
    close() {
      try {
        raw.exec('pragma wal_checkpoint(truncate)');
      } finally {
        raw.close();
      }
    },
    prepare: (text) => (TRANSACTION_CONTROL.has(text) ? toUnprepared(raw, text) : prepare(text)),
  };
}

function toPrepared(raw: InstanceType<typeof Database>, text: string): SqliteStatement {
  const statement = raw.prepare(text);
  return { reader: statement.reader, all: (values) => statement.all([...values]), run: (values) => statement.run([...values]), iterate: (values) => statement.iterate([...values]) };
}

/** A full disk ends the transaction by itself; a rollback after that would fail and hide why. */
function toUnprepared(raw: InstanceType<typeof Database>, text: string): SqliteStatement {
  const run = () => {
    if (text !== 'rollback' || raw.inTransaction) raw.exec(text);
    return { changes: 0, lastInsertRowid: 0 };
  };
  return { reader: false, run, all: () => [], iterate: () => [].values() };
}

async function migrate(path: string, kysely: Kysely<Tables>): Promise<void> {
  const applied = await loadAppliedMigrations(path, kysely);
  const unknown = applied.find((name) => !(name in MIGRATIONS));
  if (unknown !== undefined) throw new StorageError(`The store at ${path} was written by a newer release (it has the migration «${unknown}»); use that release, or another path.`);
  if (applied.length === Object.keys(MIGRATIONS).length) return;
  const { error } = await new Migrator({ db: kysely, provider: migrationProvider }).migrateToLatest();
  if (error !== undefined) throw error;
}

async function loadAppliedMigrations(path: string, kysely: Kysely<Tables>): Promise<readonly string[]> {
  const { rows: tables } = await sql<{ name: string }>`select name from sqlite_master where type = 'table'`.execute(kysely);
  if (tables.length === 0) return [];
  if (!tables.some((table) => table.name === 'kysely_migration')) throw new StorageError(`The file at ${path} is a database of another program; name another path.`);
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(kysely);
  return rows.map((row) => row.name);
}

function toOpenFailure(path: string, error: unknown): unknown {
  const failure = toStorageFailure(path, error);
  return failure === error && toMessage(error).includes('Unable to open')
    ? new StorageError(`The store at ${path} cannot be opened; see that its folder exists and may be written.`, { cause: error })
    : failure;
}
