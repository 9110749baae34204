import type { Linker, Withholding } from '@onrecord/domain';
import { sql } from 'kysely';
import { loadArticleState, toLinkedArticle } from './article-state.js';
import { advanceClock } from './change-clock.js';
import type { Writing } from './linked-article.js';
import { loadMeetingIdsOf, replaceMeetingWords } from './meeting-words.js';
import { relinkArticle } from './relink-article.js';
import { withholdPerson } from './withheld-people.js';

/** Takes an article, its versions and all that rests on them out. @returns whether it was there. */
export async function removeArticle(writing: Writing, articleId: string, linker: Linker): Promise<boolean> {
  const state = await loadArticleState(writing, articleId);
  if (state === undefined) return false;
  if (state.linked) await advanceClock(writing);
  await relinkArticle(writing, linker, articleId, undefined);
  const documents = await writing.selectFrom('version').select('document_id').distinct().where('article_id', '=', articleId).execute();
  await writing.deleteFrom('article').where('id', '=', articleId).execute();
  const ids = JSON.stringify(documents.map((row) => row.document_id));
  await sql`delete from document where id in (select value from json_each(${ids})) and not exists (select 1 from version where document_id = document.id)`.execute(writing);
  await sql`delete from outlet where not exists (select 1 from article where outlet_id = outlet.id)`.execute(writing);
  return true;
}

/** Enters something in the withholding list and takes it out of what is linked. A second entry for the same thing changes nothing. */
export async function withhold(writing: Writing, { noun, id, who, why, when }: Withholding, linker: Linker): Promise<void> {
  const { numInsertedOrUpdatedRows } = await writing
    .insertInto('withholding')
    .values({ noun, id, who, why, at: when })
    .onConflict((conflict) => conflict.columns(['noun', 'id']).doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) return;
  await advanceClock(writing, when);
  if (noun === 'article') await relinkArticle(writing, linker, id, undefined);
  if (noun === 'quote') await withholdQuote(writing, id, linker);
  if (noun === 'person') {
    const personId = await withholdPerson(writing, id);
    if (personId !== undefined) await replaceMeetingWords(writing, await loadMeetingIdsOf(writing, [personId]));
  }
}

async function withholdQuote(writing: Writing, quoteId: string, linker: Linker): Promise<void> {
  const row = await writing.selectFrom('quote').select('article_id').where('id', '=', quoteId).executeTakeFirst();
  const state = row && (await loadArticleState(writing, row.article_id));
  if (state !== undefined) await relinkArticle(writing, linker, state.articleId, await toLinkedArticle(writing, state));
}
