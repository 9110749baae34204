import type { ArticleVersionRecord, Page, PageRequest, PublicationTime, Span } from '@onrecord/domain';
import { sliceSpan } from '@onrecord/domain';
import { sql } from 'kysely';
import { isShown } from '../visibility/visibility.js';
import type { ListPlan, Sql } from './list-plan.js';
import { loadPages } from './load-pages.js';
import { toPageBounds } from './page-bounds.js';
import { parentsById } from './parents.js';
import type { Reading } from './reading.js';

/** A version as selected. */
export interface VersionRow {
  readonly id: string;
  readonly article_id: string;
  readonly received_at: string;
  readonly engine: string;
  readonly current_id: string;
  /** JSON array: language, headline's span, published, updated. */
  readonly fields: string;
  /** The text as far as the headline goes, or further: SQLite counts code points, of which there are never more than code units. */
  readonly beginning: string;
}

/** The columns of a version's record, for queries that call its table v: what its reading begins with, so that texts stay where they are. */
export const VERSION_COLUMNS: Sql = sql`
  v.id, v.article_id, v.received_at, v.engine, (select a.version_id from article as a where a.id = v.article_id) as current_id,
  json_extract(v.analysed, '$.language', '$.article.headline', '$.article.published.value', '$.article.updated.value') as fields,
  substr(v.analysed ->> '$.article.text', 1, coalesce(v.analysed ->> '$.article.headline.end', 0)) as beginning`;

/** A version as it was shown. */
export function toVersionRecord({ id, article_id: articleId, received_at: receivedAt, engine, current_id: currentId, fields, beginning }: VersionRow): ArticleVersionRecord {
  const [language, headline, published, updated] = JSON.parse(fields) as readonly [string, Span | null, PublicationTime | null, PublicationTime | null];
  return {
    kind: 'article-version',
    id,
    articleId,
    isCurrent: id === currentId,
    receivedAt,
    engine,
    language,
    ...(headline !== null && { headline: sliceSpan(beginning, headline) }),
    ...(published !== null && { published }),
    ...(updated !== null && { updated }),
  };
}

/** That version v was shown once and its article may be seen. */
export function versionIsShown({ nowMs }: Reading): Sql {
  return sql`(v.newest is not null and exists (select 1 from article as a where a.id = v.article_id and ${isShown('article', nowMs)}))`;
}

/** The versions of each article that were ever shown, the newest first. */
export function loadVersionPages(reading: Reading, articleIds: readonly string[], page: PageRequest): Promise<readonly Page<ArticleVersionRecord>[]> {
  const plan: ListPlan = {
    list: 'versions of article',
    source: sql`version as v`,
    conditions: [sql`v.article_id = parent.id`, versionIsShown(reading)],
    seq: sql`v.rowid`,
    key: sql`v.newest`,
    id: sql`v.id`,
    table: sql`version as v`,
    columns: VERSION_COLUMNS,
  };
  return loadPages<VersionRow, ArticleVersionRecord>(reading, plan, parentsById(articleIds), toPageBounds(page, plan.list), toVersionRecord);
}
