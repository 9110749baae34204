import { sql } from 'kysely';
import { inChunks } from '../database/row-chunks.js';
import type { LinkedArticle, Writing } from './linked-article.js';
import { toMentionPairs } from './mention-rows.js';
import { toQuoteRows } from './quote-rows.js';
import { toReportRows } from './report-rows.js';

/** Takes an article's quotes, reports and words out of the tables that are read. */
export async function dropFacts(writing: Writing, articleId: string): Promise<void> {
  await writing.deleteFrom('quote').where('article_id', '=', articleId).execute();
  await writing.deleteFrom('report').where('article_id', '=', articleId).execute();
  await sql`delete from article_words where rowid = (select seq from article where id = ${articleId})`.execute(writing);
}

/** Puts an article's quotes, reports and words where they are read and searched. */
export async function insertFacts(writing: Writing, article: LinkedArticle): Promise<void> {
  const { reports, participants } = toReportRows(article);
  for (const rows of inChunks(toQuoteRows(article))) await writing.insertInto('quote').values(rows).execute();
  await insertMentions(writing, article);
  for (const rows of inChunks(reports)) await writing.insertInto('report').values(rows).execute();
  for (const rows of inChunks(participants)) await writing.insertInto('report_participant').values(rows).execute();
  await sql`insert into article_words (rowid, text) select seq, ${toSearchText(article.analysed.article.text)} from article where id = ${article.articleId}`.execute(writing);
  await sql`
    insert into quote_words (rowid, content, addressee, speaker)
    select q.seq,
      (select replace(replace(group_concat(value, ' '), char(1), ' '), char(2), ' ') from json_each(q.record, '$.words.content')),
      coalesce(json_extract(q.record, '$.words.addressee'), ''),
      coalesce(json_extract(q.record, '$.speakerName'), '') || ' ' || coalesce(json_extract(q.record, '$.words.speaker'), '')
    from quote as q where q.article_id = ${article.articleId}`.execute(writing);
  await sql`
    insert into occasion_words (rowid, occasion) select q.seq, q.record ->> '$.words.occasion'
    from quote as q where q.article_id = ${article.articleId} and q.record ->> '$.words.occasion' is not null`.execute(writing);
}

/** Tells whom quotes mention; who these people are across articles is told with their articles. */
async function insertMentions(writing: Writing, article: LinkedArticle): Promise<void> {
  await sql`
    insert into quote_mention (quote_seq, article_id, person_local)
    select q.seq, q.article_id, pair.value ->> 1 from json_each(${JSON.stringify(toMentionPairs(article))}) as pair
    cross join quote as q on q.article_id = ${article.articleId} and q.local_id = pair.value ->> 0`.execute(writing);
}

/** A text for the index, without the two control characters that mark the words found in an answer. */
export function toSearchText(text: string): string {
  return text.replaceAll('\u0001', ' ').replaceAll('\u0002', ' ');
}
