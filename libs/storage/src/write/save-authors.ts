import { sql } from 'kysely';
import { inChunks } from '../database/row-chunks.js';
import type { LinkedArticle, Writing } from './linked-article.js';
import { toAuthorId } from './version-id.js';

/** A byline's author as a row. */
export interface AuthorRow {
  readonly author_id: string;
  readonly article_id: string;
  readonly position: number;
  readonly name: string;
  readonly newest: number;
}

/** Puts the authors whom an article's byline names where they are read. An article without an outlet has none: a name alone is nobody. */
export async function saveAuthors(writing: Writing, { articleId, outletId, analysed, keys }: LinkedArticle): Promise<void> {
  const rows = toAuthorRows(articleId, outletId, analysed.article.authors.map(({ name }) => name), keys.newest);
  for (const chunk of inChunks(rows)) await writing.insertInto('article_author').values(chunk).onConflict((conflict) => conflict.doNothing()).execute();
}

/** The rows of an article's authors, each once. */
export function toAuthorRows(articleId: string, outletId: string | null, names: readonly string[], newest: number): readonly AuthorRow[] {
  if (outletId === null) return [];
  return names.map((name, position) => ({ author_id: toAuthorId(outletId, name), article_id: articleId, position, name, newest }));
}

/** Takes an article's authors out. */
export async function dropAuthors(writing: Writing, articleId: string): Promise<void> {
  await sql`delete from article_author where article_id = ${articleId}`.execute(writing);
}
