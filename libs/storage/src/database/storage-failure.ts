import { OnRecordError, StorageError } from '@onrecord/domain';

/** What SQLite's primary result codes mean to the person who runs the store. Source: sqlite.org/rescode.html. */
const MEANINGS: Readonly<Record<string, string>> = {
  SQLITE_FULL: 'the disk is full; free some space, then take the article in again',
  SQLITE_BUSY: 'another process kept the database locked for too long; end it or wait, then try again',
  SQLITE_LOCKED: 'another connection keeps a table locked; try again',
  SQLITE_CORRUPT: 'the database file is damaged; restore it from a backup, or delete it and take the articles in again',
  SQLITE_NOTADB: 'the file is not a database; name another path',
  SQLITE_CANTOPEN: 'the file cannot be opened; see that its folder exists and may be written',
  SQLITE_READONLY: 'the file or its folder may not be written; see its permissions',
  SQLITE_IOERR: 'reading or writing the file failed; see the disk',
  SQLITE_PERM: 'the file may not be opened; see its permissions',
  SQLITE_CONSTRAINT: 'two things claim the same id; nothing was saved',
};

/** Matches the head of `SQLITE_BUSY_SNAPSHOT`, and nothing of `ERR_SQLITE`. */
const PRIMARY_CODE = /^SQLITE_[A-Z]+/;

/** The primary code of an SQLite error (`SQLITE_BUSY` for `SQLITE_BUSY_SNAPSHOT`); `undefined` for other errors. */
function toSqliteCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error) || typeof error.code !== 'string') return undefined;
  return PRIMARY_CODE.exec(error.code)?.[0];
}

/** Whether another connection holds the lock that this one asked for, so that trying again may help. */
export function isBusy(error: unknown): boolean {
  const code = toSqliteCode(error);
  return code === 'SQLITE_BUSY' || code === 'SQLITE_LOCKED';
}

/** A failure of SQLite as a StorageError that says what to do; any other error as it is. */
export function toStorageFailure(path: string, error: unknown): unknown {
  if (error instanceof OnRecordError) return error;
  const code = toSqliteCode(error);
  if (code === undefined) return error;
  const meaning = MEANINGS[code] ?? `SQLite says «${toMessage(error)}»`;
  return new StorageError(`The store at ${path} failed: ${meaning}.`, { cause: error }, { sqliteCode: code });
}

/** The message of whatever was thrown; the driver's own errors are not always of this realm's Error. */
export function toMessage(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}
