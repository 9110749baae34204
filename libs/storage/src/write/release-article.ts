import type { Linker } from '@onrecord/domain';
import { sql, type Kysely } from 'kysely';
import { toMilliseconds } from '../database/publication-keys.js';
import type { Tables } from '../database/tables.js';
import { toArticleRow } from './article-row.js';
import { isArticleWithheld, loadArticleState, toLinkedArticle } from './article-state.js';
import { advanceClock, noteShown } from './change-clock.js';
import type { Writing } from './linked-article.js';
import { relinkArticle } from './relink-article.js';
import { loadWaitingVersion, noteSeen } from './unseen-versions.js';

/** The articles that wait for nothing but their release, which is over by now: whole, or in a version behind the one shown. */
export async function findDueArticles(kysely: Kysely<Tables>, now: string): Promise<readonly string[]> {
  const nowMs = toMilliseconds(now) ?? 0;
  const { rows } = await sql<{ id: string }>`
    select due.id from (
      select id from article where linked = 0 and release_at <= ${nowMs}
      union select article_id from unseen_version where waits = 1 and release_at <= ${nowMs}) as due
    where not exists (select 1 from withholding as w where w.noun = 'article' and w.id = due.id)
    order by due.id`.execute(kysely);
  return rows.map((row) => row.id);
}

/** Links an article whose release is over, in its last version whose release is. @returns whether there was anything to do. */
export async function releaseArticle(writing: Writing, articleId: string, now: string, linker: Linker): Promise<boolean> {
  const nowMs = toMilliseconds(now) ?? 0;
  const isChanged = await showWaitingVersion(writing, articleId, nowMs);
  const state = await loadArticleState(writing, articleId);
  if (state === undefined || (state.linked && !isChanged) || state.releaseAt > nowMs || (await isArticleWithheld(writing, articleId))) return false;
  await advanceClock(writing, now);
  await relinkArticle(writing, linker, articleId, await toLinkedArticle(writing, state));
  await noteSeen(writing, articleId, state.versionId);
  await noteShown(writing, articleId, isChanged);
  return true;
}

/** Puts the version that waits in the place of the one shown, when its release is over. @returns whether it did. */
async function showWaitingVersion(writing: Writing, articleId: string, nowMs: number): Promise<boolean> {
  const waiting = await loadWaitingVersion(writing, articleId);
  if (waiting === undefined || waiting.releaseAt > nowMs) return false;
  const { id: _id, version_count: _count, linked: _linked, ...changes } = toArticleRow({ articleId, analysed: waiting.analysed }, waiting.versionId, waiting.receivedAt);
  await writing.updateTable('article').set(changes).where('id', '=', articleId).execute();
  await noteSeen(writing, articleId, waiting.versionId);
  return true;
}
