import type { ArticleToSave, IntakeResult, Linker } from '@onrecord/domain';
import { sql } from 'kysely';
import { toMilliseconds } from '../database/publication-keys.js';
import { toArticleRow } from './article-row.js';
import { isArticleWithheld, loadArticleState, toLinkedArticle } from './article-state.js';
import type { Writing } from './linked-article.js';
import { relinkArticle } from './relink-article.js';
import { toVersionId } from './version-id.js';

/** Saves an article inside a transaction: version, facts, and all that they join. */
export async function saveArticle(writing: Writing, article: ArticleToSave, linker: Linker, now: string): Promise<IntakeResult> {
  const { articleId, analysed } = article;
  const versionId = toVersionId(article);
  const before = await loadArticleState(writing, articleId);
  if (before?.versionId === versionId) return { kind: 'intake-result', outcome: 'unchanged', articleId, versionId };
  const ids = linker.identify(articleId, analysed, before && { analysed: before.analysed, ids: before.ids });
  const row = toArticleRow(article, versionId, now);
  await saveArticleRows(writing, article, row, JSON.stringify(ids), now);
  const linkable = row.release_at <= (toMilliseconds(now) ?? 0) && !(await isArticleWithheld(writing, articleId));
  const state = { articleId, versionId, linked: false, keys: { newest: row.newest, oldest: row.oldest }, outletId: row.outlet_id ?? null, releaseAt: row.release_at, analysed, ids };
  await relinkArticle(writing, linker, articleId, linkable ? await toLinkedArticle(writing, state) : undefined);
  return { kind: 'intake-result', outcome: before === undefined ? 'added' : 'new-version', articleId, versionId };
}

async function saveArticleRows(writing: Writing, { articleId, document, analysed }: ArticleToSave, row: ReturnType<typeof toArticleRow>, factIds: string, now: string): Promise<void> {
  const { id, text, form, charset, byteLength, diagnostics, receipt } = document;
  await writing
    .insertInto('document')
    .values({ id, text, form, charset, byte_length: byteLength, diagnostics: JSON.stringify(diagnostics) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  if (typeof row.outlet_id === 'string' && analysed.article.outlet !== undefined) await saveOutlet(writing, row.outlet_id, analysed.article.outlet.value);
  const { id: _id, version_count: _count, ...changes } = row;
  await writing.insertInto('article').values(row).onConflict((conflict) => conflict.column('id').doUpdateSet(changes)).execute();
  const version = { id: row.version_id, article_id: articleId, document_id: id, engine: analysed.engine, receipt: JSON.stringify(receipt), received_at: now, analysed: JSON.stringify(analysed), fact_ids: factIds };
  await writing.insertInto('version').values(version).onConflict((conflict) => conflict.column('id').doUpdateSet(version)).execute();
  await sql`update article set version_count = (select count(*) from version where article_id = article.id) where id = ${articleId}`.execute(writing);
}

/** Of two ways to write the same outlet the first in the alphabet stands, whichever came first. */
async function saveOutlet(writing: Writing, id: string, name: string): Promise<void> {
  await sql`insert into outlet (id, name) values (${id}, ${name}) on conflict (id) do update set name = min(name, excluded.name)`.execute(writing);
}
