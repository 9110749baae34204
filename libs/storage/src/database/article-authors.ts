import { sql, type Kysely } from 'kysely';
import { toAuthorRows } from '../write/save-authors.js';
import { inChunks } from './row-chunks.js';
import type { Tables } from './tables.js';

const TABLES = [
  `create table article_author (
    author_id text not null, article_id text not null references article (id) on delete cascade, position integer not null, name text not null,
    newest integer not null, primary key (author_id, article_id)) without rowid`,
  `create index article_author_newest on article_author (author_id, newest, article_id)`,
  `create index article_author_article on article_author (article_id, position, author_id)`,
];

/** Whom bylines name, by article. The ids are made by the same code as those of new articles. */
export async function makeArticleAuthors(database: Kysely<unknown>): Promise<void> {
  for (const statement of TABLES) await sql.raw(statement).execute(database);
  const kysely = database as Kysely<Tables>;
  const { rows } = await sql<{ id: string; outlet_id: string | null; authors: string; newest: number }>`
    select id, outlet_id, record -> '$.authors' as authors, newest from article where linked = 1 and outlet_id is not null`.execute(kysely);
  const authors = rows.flatMap(({ id, outlet_id: outletId, authors: names, newest }) => toAuthorRows(id, outletId, JSON.parse(names) as readonly string[], newest));
  for (const chunk of inChunks(authors)) await kysely.insertInto('article_author').values(chunk).onConflict((conflict) => conflict.doNothing()).execute();
}
