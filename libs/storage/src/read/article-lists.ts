import type { ArticleFilter, ArticleOrder, ArticleRecord, Page, PageRequest } from '@onrecord/domain';
import { sql } from 'kysely';
import { readArticle } from '../visibility/evidence-only.js';
import { isShown } from '../visibility/visibility.js';
import type { StoredArticleRecord } from '../write/article-row.js';
import { isOneOf, isPublishedIn, when } from './conditions.js';
import type { ListPlan, Sql } from './list-plan.js';
import { countLists, loadPages } from './load-pages.js';
import { toMatchExpression } from './match-words.js';
import { toPageBounds } from './page-bounds.js';
import { linkedParents, shownIds, WHOLE_RECORD } from './parents.js';
import type { Reading } from './reading.js';

/** An article as selected. */
export interface ArticleRow {
  readonly record: string;
  readonly version_count: number;
}

/** The columns of an article's record, for queries that call the table a. */
export const ARTICLE_COLUMNS = sql`a.record, a.version_count`;

/** An article as lists show it. */
export function toArticleRecord(reading: Pick<Reading, 'reads'>, row: ArticleRow): ArticleRecord {
  return { ...readArticle(reading, JSON.parse(row.record) as StoredArticleRecord), versionCount: row.version_count };
}

/** The articles that name each person, newest first. */
export function loadArticlePages(reading: Reading, personIds: readonly string[], page: PageRequest): Promise<readonly Page<ArticleRecord>[]> {
  const plan = toPersonArticlesPlan(reading);
  return loadPages<ArticleRow, ArticleRecord>(reading, plan, linkedParents(reading, 'person', personIds), toPageBounds(page, plan.list), (row) => toArticleRecord(reading, row));
}

/** How many articles name each person. */
export function countArticlesOf(reading: Reading, personIds: readonly string[]): Promise<readonly number[]> {
  return countLists(reading, toPersonArticlesPlan(reading), linkedParents(reading, 'person', personIds));
}

/** A page of all articles that the filter leaves. */
export async function pageOfArticles(reading: Reading, filter: ArticleFilter, order: ArticleOrder, page: PageRequest): Promise<Page<ArticleRecord>> {
  const plan = toArticlesPlan(reading, filter, order);
  const [found] = await loadPages<ArticleRow, ArticleRecord>(reading, plan, WHOLE_RECORD, toPageBounds(page, plan.list), (row) => toArticleRecord(reading, row));
  return found!;
}

/** How many articles the filter leaves. */
export async function countArticles(reading: Reading, filter: ArticleFilter): Promise<number> {
  const [count] = await countLists(reading, toArticlesPlan(reading, filter, 'newest'), WHOLE_RECORD);
  return count!;
}

function toPersonArticlesPlan(reading: Reading): ListPlan {
  return {
    list: 'articles of person',
    source: sql`article_person as ap cross join article as a on a.id = ap.article_id`,
    conditions: [sql`ap.person_id = parent.id`, isShown('article', reading.nowMs)],
    seq: sql`a.seq`,
    key: sql`ap.newest`,
    outerKey: sql`a.newest`,
    id: sql`a.id`,
    table: sql`article as a`,
    columns: ARTICLE_COLUMNS,
  };
}

const KEYS: Readonly<Record<ArticleOrder, Sql>> = { newest: sql`a.newest`, oldest: sql`a.oldest` };

function toArticlesPlan(reading: Reading, filter: ArticleFilter, order: ArticleOrder): ListPlan {
  const conditions = [
    isShown('article', reading.nowMs),
    ...when(filter.ids, (ids) => isOneOf(sql`a.id`, ids)),
    ...when(filter.words, (words) => sql`a.seq in (select rowid from article_words where article_words match ${toMatchExpression('words', words)})`),
    ...when(filter.outletIds, (ids) => isOneOf(sql`a.outlet_id`, ids)),
    ...when(filter.published, (window) => isPublishedIn(sql`a.oldest`, 'published', window)),
    ...when(filter.personId, (id) => sql`a.id in (select ap.article_id from article_person as ap where ap.person_id = ${shownIds(reading, 'person', [id])})`),
  ];
  return { list: `articles of all, ${order}`, source: sql`article as a`, conditions, seq: sql`a.seq`, key: KEYS[order], id: sql`a.id`, table: sql`article as a`, columns: ARTICLE_COLUMNS };
}
