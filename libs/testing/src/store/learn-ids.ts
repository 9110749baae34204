import type { ArticleStore, Linker } from '@onrecord/domain';
import { makeArticle } from '../articles/make-article.js';
import { LAST_TICK, STORY_WORDS, toInstant, type TakingIn } from './embargo-story.js';
import type { KnownIds } from './every-read.js';
import { readRecord } from './read-record.js';

type Ids = { readonly [Noun in Exclude<keyof KnownIds, 'words'>]: Set<string> };

/** Every id and cursor that ever answers when nothing of a story is under embargo: what somebody may know who saw it elsewhere. */
export async function learnIds(store: ArticleStore, linker: Linker, story: readonly TakingIn[]): Promise<{ readonly ids: Omit<KnownIds, 'words'>; readonly cursors: readonly string[] }> {
  const now = toInstant(LAST_TICK);
  const ids: Ids = { articles: new Set(), versions: new Set(), authors: new Set(), outlets: new Set(), quotes: new Set(), statements: new Set(), people: new Set(), meetings: new Set(), reports: new Set(), members: new Set() };
  const cursors = new Set<string>();
  for (const { outline } of story) {
    const { releaseAt: _embargo, ...open } = outline;
    // A version under embargo has an id of its own, since its release is a part of what it says.
    ids.versions.add((await store.save(makeArticle(outline), linker, now)).versionId);
    await store.save(makeArticle(open), linker, now);
    await addIds(store, now, ids);
    const { edges } = await store.readAs({ now }).pageOfQuotes({}, 'newest', {});
    for (const { cursor } of [...edges, ...(await store.readAs({ now }).pageOfChanges({}, {})).edges, ...(await store.readAs({ now }).search(STORY_WORDS[0]!, ['article', 'quote', 'person', 'meeting'], {})).edges]) cursors.add(cursor);
  }
  return { ids: Object.fromEntries(Object.entries(ids).map(([noun, known]) => [noun, [...known].sort()])) as unknown as Omit<KnownIds, 'words'>, cursors: [...cursors] };
}

async function addIds(store: ArticleStore, now: string, ids: Ids): Promise<void> {
  const { articles, quotes, people, meetings, reports, statements } = await readRecord(store, now);
  for (const article of articles) {
    ids.articles.add(article.id);
    ids.versions.add(article.versionId);
    if (article.outlet !== undefined) ids.outlets.add(article.outlet.id);
  }
  for (const { relayedIds } of await store.readAs({ now }).loadNestings(quotes.map((quote) => quote.id))) for (const id of relayedIds) ids.quotes.add(id);
  for (const authorId of (await store.readAs({ now }).loadAuthorIdsOf(articles.map((article) => article.id))).flat()) ids.authors.add(authorId);
  for (const quote of quotes) ids.quotes.add(quote.id);
  for (const person of people) {
    ids.people.add(person.id);
    for (const ref of person.members) ids.members.add(`${ref.articleId}#${ref.localId}`);
  }
  for (const meeting of meetings) ids.meetings.add(meeting.id);
  for (const report of reports) ids.reports.add(report.id);
  for (const statement of statements) ids.statements.add(statement.id);
}
