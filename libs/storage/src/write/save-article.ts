import type { ArticleToSave, IntakeResult, Linker } from '@onrecord/domain';
import type { Insertable } from 'kysely';
import { toMilliseconds } from '../database/publication-keys.js';
import type { ArticleTable } from '../database/tables.js';
import { toArticleRow } from './article-row.js';
import { isArticleWithheld, loadArticleState, toLinkedArticle, type ArticleState } from './article-state.js';
import { advanceClock, noteShown } from './change-clock.js';
import { isTeaser } from './is-teaser.js';
import type { Writing } from './linked-article.js';
import { packText } from './pack-text.js';
import { releaseArticle } from './release-article.js';
import { relinkArticle } from './relink-article.js';
import { loadWaitingVersion, noteSeen, noteUnseen } from './unseen-versions.js';
import { toVersionId } from './version-id.js';

/**
 * Saves an article inside a transaction: version, facts, and all that they join. A version under embargo leaves the one shown as
 * it is, and what it says gets no id from a version that nobody has seen. A teaser changes nothing where more than it is shown.
 */
export async function saveArticle(writing: Writing, article: ArticleToSave, linker: Linker, now: string): Promise<IntakeResult> {
  const { articleId, analysed } = article;
  const versionId = toVersionId(article);
  await releaseArticle(writing, articleId, now, linker);
  const before = await loadArticleState(writing, articleId);
  if (before?.versionId === versionId || (await loadWaitingVersion(writing, articleId))?.versionId === versionId) return { kind: 'intake-result', outcome: 'unchanged', articleId, versionId };
  const nowMs = toMilliseconds(now) ?? 0;
  const shown = before !== undefined && (before.linked || before.releaseAt <= nowMs) ? before : undefined;
  // A feed names what its site has in full: the whole article stays the one shown.
  if (shown !== undefined && isTeaser(analysed.article) && !isTeaser(shown.analysed.article)) return { kind: 'intake-result', outcome: 'unchanged', articleId, versionId: shown.versionId };
  const ids = linker.identify(articleId, analysed, shown && { analysed: shown.analysed, ids: shown.ids });
  const row = toArticleRow(article, versionId, now);
  const isReleased = row.release_at <= nowMs;
  if (isReleased || shown === undefined) await saveArticleRow(writing, row);
  await saveVersion(writing, article, versionId, JSON.stringify(ids), now);
  if (isReleased) await noteSeen(writing, articleId, versionId);
  else await noteUnseen(writing, articleId, versionId, row.release_at, shown !== undefined);
  if (isReleased) await linkUnlessWithheld(writing, linker, { articleId, versionId, linked: false, keys: { newest: row.newest, oldest: row.oldest }, outletId: row.outlet_id ?? null, releaseAt: row.release_at, analysed, ids }, now);
  return { kind: 'intake-result', outcome: before === undefined ? 'added' : 'new-version', articleId, versionId };
}

async function linkUnlessWithheld(writing: Writing, linker: Linker, state: ArticleState, now: string): Promise<void> {
  if (await isArticleWithheld(writing, state.articleId)) return relinkArticle(writing, linker, state.articleId, undefined);
  await advanceClock(writing, now);
  await relinkArticle(writing, linker, state.articleId, await toLinkedArticle(writing, state));
  await noteShown(writing, state.articleId, true);
}

async function saveArticleRow(writing: Writing, row: Insertable<ArticleTable>): Promise<void> {
  const { id: _id, version_count: _count, ...changes } = row;
  await writing.insertInto('article').values(row).onConflict((conflict) => conflict.column('id').doUpdateSet(changes)).execute();
}

async function saveVersion(writing: Writing, { articleId, document, analysed }: ArticleToSave, versionId: string, factIds: string, now: string): Promise<void> {
  const { id, text, form, charset, byteLength, diagnostics, receipt } = document;
  await writing
    .insertInto('document')
    .values({ id, text: packText(text), form, charset, byte_length: byteLength, diagnostics: JSON.stringify(diagnostics) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  const version = { id: versionId, article_id: articleId, document_id: id, engine: analysed.engine, receipt: JSON.stringify(receipt), received_at: now, analysed: JSON.stringify(analysed), fact_ids: factIds };
  await writing.insertInto('version').values(version).onConflict((conflict) => conflict.column('id').doUpdateSet(version)).execute();
}
