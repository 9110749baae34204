import { sliceSpan, toEpochMilliseconds, type ArticleRecord, type ArticleToSave } from '@onrecord/domain';
import type { Insertable } from 'kysely';
import { toPublicationKeys, toReleaseMs } from '../database/publication-keys.js';
import type { ArticleTable } from '../database/tables.js';
import { toOutletId } from './version-id.js';

/** An article as lists show it, but for how many versions are kept, which the table counts. */
export type StoredArticleRecord = Omit<ArticleRecord, 'versionCount'>;

/** An article without its document. */
type ReadArticle = Pick<ArticleToSave, 'articleId' | 'analysed'>;

/** Milliseconds of an article's publication; `undefined` when undated. */
function toPublishedMs({ analysed }: Pick<ReadArticle, 'analysed'>): number | undefined {
  const published = analysed.article.published?.value;
  const milliseconds = published === undefined ? Number.NaN : toEpochMilliseconds(published);
  return Number.isNaN(milliseconds) ? undefined : milliseconds;
}

/** The row of an article whose facts are not linked yet. */
export function toArticleRow(article: ReadArticle, versionId: string, receivedAt: string): Insertable<ArticleTable> {
  const record = toStoredRecord(article, versionId, receivedAt);
  return {
    id: article.articleId,
    version_id: versionId,
    version_count: 1,
    outlet_id: record.outlet?.id ?? null,
    record: JSON.stringify(record),
    ...toPublicationKeys(toPublishedMs(article)),
    release_at: toReleaseMs(article.analysed.article.releaseAt?.value),
    linked: 0,
    withheld_quotes: '[]',
  };
}

function toStoredRecord({ articleId, analysed }: ReadArticle, versionId: string, receivedAt: string): StoredArticleRecord {
  const { text, headline, standfirst, authors, agencies, outlet, url, published, updated, provenance } = analysed.article;
  return {
    kind: 'article',
    id: articleId,
    versionId,
    ...(headline && { headline: sliceSpan(text, headline) }),
    standfirst: standfirst.map((span) => sliceSpan(text, span)),
    authors: authors.map((author) => author.name),
    agencies: agencies.map((agency) => agency.name),
    ...(outlet && { outlet: { kind: 'outlet', id: toOutletId(outlet.value), name: outlet.value } }),
    ...(url && { url: url.value }),
    ...(published && { published: published.value }),
    ...(updated && { updated: updated.value }),
    receivedAt,
    engine: analysed.engine,
    language: analysed.language,
    ...(provenance !== undefined && { provenance }),
  };
}
