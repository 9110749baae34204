import Database from 'libsql';
import type { Finding } from '../proof.js';

/** What SQLite itself finds wrong in a database file. */
export function checkIntegrity(what: string, path: string): Finding {
  const database = new Database(path);
  try {
    const rows = database.prepare('PRAGMA integrity_check').all() as readonly { readonly integrity_check: string }[];
    const told = rows.map((row) => row.integrity_check).join('; ');
    return { what, holds: told === 'ok', seen: told };
  } finally {
    database.close();
  }
}
