import type { ArticleRecord, OutletAuthor, Page, PageRequest } from '@onrecord/domain';
import { sql } from 'kysely';
import { isShown } from '../visibility/visibility.js';
import { ARTICLE_COLUMNS, toArticleRecord, type ArticleRow } from './article-lists.js';
import type { ListPlan } from './list-plan.js';
import { countLists, loadPages } from './load-pages.js';
import { toPageBounds } from './page-bounds.js';
import { parentsById } from './parents.js';
import type { Reading } from './reading.js';

/** An author as selected. */
interface AuthorRow {
  readonly position: number;
  readonly id: string;
  readonly name: string;
  readonly outlet_id: string;
  readonly outlet_name: string;
}

function toAuthor({ id, name, outlet_id, outlet_name }: AuthorRow): OutletAuthor {
  return { kind: 'outlet-author', id, name, outlet: { kind: 'outlet', id: outlet_id, name: outlet_name } };
}

/** Authors by id, named as the newest article that is shown prints them. */
export async function loadAuthors(reading: Reading, ids: readonly string[]): Promise<readonly (OutletAuthor | undefined)[]> {
  const { rows } = await sql<AuthorRow>`
    select parent.position, parent.id, aa.name, o.id as outlet_id, o.name as outlet_name
    from ${parentsById(ids).rows} as parent
    cross join article_author as aa on (aa.author_id, aa.article_id) = (
      select newest.author_id, newest.article_id from article_author as newest cross join article as a on a.id = newest.article_id and ${isShown('article', reading.nowMs)}
      where newest.author_id = parent.id order by newest.newest, newest.article_id limit 1)
    cross join article as its on its.id = aa.article_id
    cross join outlet as o on o.id = its.outlet_id`.execute(reading.kysely);
  const authors = ids.map((): OutletAuthor | undefined => undefined);
  for (const row of rows) authors[row.position] = toAuthor(row);
  return authors;
}

/** The ids of each article's authors, in the order of its byline. */
export async function loadAuthorIdsOf(reading: Reading, articleIds: readonly string[]): Promise<readonly (readonly string[])[]> {
  const { rows } = await sql<{ position: number; author_id: string }>`
    select parent.position, aa.author_id from ${parentsById(articleIds).rows} as parent
    cross join article as a on a.id = parent.id and ${isShown('article', reading.nowMs)}
    cross join article_author as aa on aa.article_id = a.id
    order by parent.position, aa.position`.execute(reading.kysely);
  const ids = articleIds.map((): string[] => []);
  for (const row of rows) ids[row.position]!.push(row.author_id);
  return ids;
}

/** The articles of each author, newest first. */
export function loadAuthorArticlePages(reading: Reading, authorIds: readonly string[], page: PageRequest): Promise<readonly Page<ArticleRecord>[]> {
  const plan = toPlan(reading);
  return loadPages<ArticleRow, ArticleRecord>(reading, plan, parentsById(authorIds), toPageBounds(page, plan.list), (row) => toArticleRecord(reading, row));
}

/** How many articles each author has. */
export function countAuthorArticles(reading: Reading, authorIds: readonly string[]): Promise<readonly number[]> {
  return countLists(reading, toPlan(reading), parentsById(authorIds));
}

function toPlan(reading: Reading): ListPlan {
  return {
    list: 'articles of author',
    source: sql`article_author as aa cross join article as a on a.id = aa.article_id`,
    conditions: [sql`aa.author_id = parent.id`, isShown('article', reading.nowMs)],
    seq: sql`a.seq`,
    key: sql`aa.newest`,
    outerKey: sql`a.newest`,
    id: sql`a.id`,
    table: sql`article as a`,
    columns: ARTICLE_COLUMNS,
  };
}
