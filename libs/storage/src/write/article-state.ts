import type { AnalysedArticle, FactIds, IdentifiedArticle } from '@onrecord/domain';
import { sql } from 'kysely';
import type { LinkedArticle, Writing } from './linked-article.js';

/** What the store holds of one article. */
export interface ArticleState extends IdentifiedArticle {
  readonly articleId: string;
  readonly versionId: string;
  readonly linked: boolean;
  readonly keys: { readonly newest: number; readonly oldest: number };
  readonly outletId: string | null;
  readonly releaseAt: number;
}

/** An article as it stands; `undefined` when it was never taken in. */
export async function loadArticleState(writing: Writing, articleId: string): Promise<ArticleState | undefined> {
  const row = await writing
    .selectFrom('article as a')
    .innerJoin('version as v', 'v.id', 'a.version_id')
    .select(['a.version_id', 'a.linked', 'a.newest', 'a.oldest', 'a.outlet_id', 'a.release_at', 'v.analysed', 'v.fact_ids'])
    .where('a.id', '=', articleId)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    articleId,
    versionId: row.version_id,
    linked: row.linked === 1,
    keys: { newest: row.newest, oldest: row.oldest },
    outletId: row.outlet_id,
    releaseAt: row.release_at,
    analysed: JSON.parse(row.analysed) as AnalysedArticle,
    ids: JSON.parse(row.fact_ids) as FactIds,
  };
}

/** Whether the withholding list keeps the article out. */
export async function isArticleWithheld(writing: Writing, articleId: string): Promise<boolean> {
  const entry = await writing.selectFrom('withholding').select('id').where('noun', '=', 'article').where('id', '=', articleId).executeTakeFirst();
  return entry !== undefined;
}

/** The article ready to be linked, without the quotes that the withholding list keeps out. */
export async function toLinkedArticle(writing: Writing, { articleId, analysed, ids, keys, outletId, releaseAt }: ArticleState): Promise<LinkedArticle> {
  const { rows } = await sql<{ id: string }>`
    select id from withholding where noun = 'quote' and id in (select value from json_each(${JSON.stringify(Object.values(ids.quotes))}))`.execute(writing);
  const withheldIds = new Set(rows.map((row) => row.id));
  const withheldQuotes = new Set(analysed.quotes.map((quote) => quote.id).filter((localId) => withheldIds.has(ids.quotes[localId] ?? '')));
  return { articleId, analysed, ids, keys, outletId, releaseAt, withheldQuotes };
}
