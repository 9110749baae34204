import type { IntakeJournal, IntakeProgress } from '@onrecord/domain';
import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.js';

/** Runs something on the database, with this store's waiting and its errors. */
type Use = <Value>(use: (kysely: Kysely<Tables>) => Promise<Value>) => Promise<Value>;

/** The journal of intake: one row an archive, each change a transaction of its own. */
export function createIntakeJournal(use: Use): IntakeJournal {
  return {
    findProgress: (archiveId) => use((kysely) => findProgress(kysely, archiveId)),
    saveProgress: (archiveId, progress, now) => use((kysely) => saveProgress(kysely, archiveId, progress, now)),
    endProgress: (archiveId) => use(async (kysely) => void (await kysely.deleteFrom('intake_progress').where('archive_id', '=', archiveId).execute())),
  };
}

async function findProgress(kysely: Kysely<Tables>, archiveId: string): Promise<IntakeProgress | undefined> {
  const row = await kysely.selectFrom('intake_progress').select(['entries', 'position', 'counts']).where('archive_id', '=', archiveId).executeTakeFirst();
  return row && { entries: row.entries, offset: row.position, counts: JSON.parse(row.counts) as IntakeProgress['counts'] };
}

async function saveProgress(kysely: Kysely<Tables>, archiveId: string, { entries, offset, counts }: IntakeProgress, now: string): Promise<void> {
  const changes = { entries, position: offset, counts: JSON.stringify(counts), saved_at: now };
  await kysely
    .insertInto('intake_progress')
    .values({ archive_id: archiveId, ...changes })
    .onConflict((conflict) => conflict.column('archive_id').doUpdateSet(changes))
    .execute();
}
