import type { LinkedNoun, Linker } from '@onrecord/domain';
import { updateDerivedRows } from './derived-rows.js';
import type { LinkedArticle, Writing } from './linked-article.js';
import { loadGuardedMeetingIds, replaceMeetingWords } from './meeting-words.js';
import { reformClusters } from './reform-clusters.js';
import { dropFacts, insertFacts } from './replace-facts.js';
import { dropAuthors, saveAuthors } from './save-authors.js';
import { saveOutlet } from './save-outlet.js';

/** Puts an article's facts in the place of those it had, and forms anew what they join or leave. Without a `linked` article they only go. */
export async function relinkArticle(writing: Writing, linker: Linker, articleId: string, linked: LinkedArticle | undefined): Promise<void> {
  await dropFacts(writing, articleId);
  await dropAuthors(writing, articleId);
  if (linked !== undefined) {
    await insertFacts(writing, linked);
    await saveOutlet(writing, linked);
    await saveAuthors(writing, linked);
  }
  const members = linked === undefined ? [] : linker.membersOf(articleId, linked.analysed, linked.ids).filter(({ noun, ref }) => noun !== 'statement' || !linked.withheldQuotes.has(ref.localId));
  const reform = (noun: LinkedNoun) => reformClusters(writing, noun, linker, articleId, linked, members.filter((member) => member.noun === noun));
  const reformed = { person: await reform('person'), statement: await reform('statement'), meeting: await reform('meeting') };
  await reform('copies');
  await updateDerivedRows(writing, reformed);
  await replaceMeetingWords(writing, [...new Set([...reformed.meeting.clusterIds, ...(await loadGuardedMeetingIds(writing, reformed.person.clusterIds))])]);
  await writing.updateTable('article').set({ linked: linked === undefined ? 0 : 1, withheld_quotes: JSON.stringify([...(linked?.withheldQuotes ?? [])]) }).where('id', '=', articleId).execute();
}
