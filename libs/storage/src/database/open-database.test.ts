import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { openDatabase } from './open-database.js';
import { toStorageFailure } from './storage-failure.js';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-database-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a full disk is told of as such, and the next write goes on', async () => {
  const { kysely, path } = await openDatabase(join(folder, 'full.db'), 1000, () => undefined);
  const fill = (text: string) => kysely.transaction().execute((writing) => writing.insertInto('document').values({ id: 'doc_1', text, form: 'text', charset: 'utf-8', byte_length: 1, diagnostics: '[]' }).execute());
  await sql`pragma max_page_count = 1`.execute(kysely);
  const failure = await fill('x'.repeat(1_000_000)).catch((error: unknown) => toStorageFailure(path, error));
  expect(failure).toMatchObject({ code: 'STORAGE_FAILED', message: expect.stringContaining('the disk is full'), cause: { code: 'SQLITE_FULL' } });
  await sql`pragma max_page_count = 100000`.execute(kysely);
  await expect(fill('x')).resolves.toBeDefined();
  await kysely.destroy();
});

test('commits are synced, references are held', async () => {
  const { kysely } = await openDatabase(join(folder, 'pragmas.db'), 1000, () => undefined);
  const pragma = async (name: string): Promise<unknown> => Object.values((await sql<Record<string, unknown>>`${sql.raw(`pragma ${name}`)}`.execute(kysely)).rows[0]!)[0];
  expect([await pragma('journal_mode'), await pragma('synchronous'), await pragma('foreign_keys')]).toEqual(['wal', 2, 1]);
  await kysely.destroy();
});
