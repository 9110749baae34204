import { sql } from 'kysely';
import type { AnalysedArticle } from '@onrecord/domain';
import type { Writing } from './linked-article.js';

/** A version that takes the place of the one shown when its embargo is over. */
export interface WaitingVersion {
  readonly versionId: string;
  readonly releaseAt: number;
  readonly receivedAt: string;
  readonly analysed: AnalysedArticle;
}

/** The version of an article that waits behind the one shown; `undefined` for none. */
export async function loadWaitingVersion(writing: Writing, articleId: string): Promise<WaitingVersion | undefined> {
  const row = await writing
    .selectFrom('unseen_version as u')
    .innerJoin('version as v', 'v.id', 'u.version_id')
    .select(['u.version_id', 'u.release_at', 'v.received_at', 'v.analysed'])
    .where('u.article_id', '=', articleId)
    .where('u.waits', '=', 1)
    .executeTakeFirst();
  return row && { versionId: row.version_id, releaseAt: row.release_at, receivedAt: row.received_at, analysed: JSON.parse(row.analysed) as AnalysedArticle };
}

/** Notes that a version is under embargo: in the article's row, or behind the version shown. Whatever waited before it waits no more. */
export async function noteUnseen(writing: Writing, articleId: string, versionId: string, releaseAt: number, waits: boolean): Promise<void> {
  await writing.updateTable('unseen_version').set({ waits: 0 }).where('article_id', '=', articleId).execute();
  const row = { version_id: versionId, article_id: articleId, release_at: releaseAt, waits: waits ? 1 : 0 };
  await writing.insertInto('unseen_version').values(row).onConflict((conflict) => conflict.column('version_id').doUpdateSet(row)).execute();
}

/** Notes that a version is shown: it is the newest, nothing waits any more, and the article's count of versions is that of those that were ever shown. Noted twice it changes nothing. */
export async function noteSeen(writing: Writing, articleId: string, versionId: string): Promise<void> {
  await writing.deleteFrom('unseen_version').where('version_id', '=', versionId).execute();
  await writing.updateTable('unseen_version').set({ waits: 0 }).where('article_id', '=', articleId).execute();
  await sql`
    update version set newest = (select coalesce(min(v.newest), 0) - 1 from version as v where v.article_id = ${articleId})
    where id = ${versionId} and not (newest is not null and newest = (select min(v.newest) from version as v where v.article_id = ${articleId}))`.execute(writing);
  await sql`
    update article set version_count = (select count(*) from version as v where v.article_id = article.id and v.newest is not null)
    where id = ${articleId}`.execute(writing);
}
