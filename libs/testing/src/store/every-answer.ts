import type { ArticleStore, Page, RecordReader } from '@onrecord/domain';
import { STORY_WORDS } from './embargo-story.js';
import { EVERY_READ, READ_METHODS, type KnownIds } from './every-read.js';

/** What somebody knows who asks a record. */
export interface Asking {
  readonly ids: Omit<KnownIds, 'words'>;
  readonly cursors: readonly string[];
}

type Read = (reader: RecordReader, ids: Omit<KnownIds, 'words'>) => Promise<unknown>;

/** What is asked with one word after another; the words make no difference to the others. */
const ASKED_WITH_WORDS = ['search', 'countArticles', 'countQuotes', 'countPeople'] as const;

const WINDOW = { from: '2031-05-02', before: '2031-05-04' };

/** Reads by the filters that `EVERY_READ` leaves out. */
const FILTERED: Readonly<Record<string, Read>> = {
  articlesOfOutlets: (reader, { outlets }) => reader.pageOfArticles({ outletIds: outlets, published: WINDOW }, 'oldest', {}),
  quotesOfOutlets: (reader, { outlets }) => Promise.all([reader.countQuotes({ outletIds: outlets }), reader.countQuotes({ published: WINDOW }), reader.countQuotes({ minConfidence: 0.5, kinds: ['indirect'] })]),
  quotesSaidWhere: (reader) => Promise.all([reader.pageOfQuotes({ addressee: 'reporters' }, 'newest', {}), reader.pageOfQuotes({ occasion: 'dinner' }, 'newest', {}), reader.pageOfQuotes({ said: WINDOW }, 'newest', {}), reader.pageOfQuotes({ firstOfStatement: true }, 'newest', {}), reader.countQuotes({ firstOfStatement: true })]),
  quotesOfArticles: (reader, { articles, people }) => Promise.all(articles.map((id) => reader.pageOfQuotes({ articleIds: [id], speakerIds: people }, 'text', { first: 1 }))),
  quotesThatMention: (reader, { people }) => Promise.all([reader.countQuotes({ mentionedIds: people }), ...people.map((id) => reader.pageOfQuotes({ mentionedIds: [id] }, 'newest', {}))]),
  networks: (reader, { people }) =>
    Promise.all([reader.networkOfMeetings({ statuses: ['held'], reported: WINDOW }, 2), reader.networkOfQuotes('outlet', { published: WINDOW, kinds: ['direct'] }, 2), reader.networkOfQuotes('speaker', { mentionedIds: people, minConfidence: 0.5 }, 100)]),
  grouped: (reader) => Promise.all([reader.groupMeetings('month', { takesPlace: { from: '2031-05-03' }, kinds: ['talks'] }, 1), reader.groupQuotes('speaker', { published: WINDOW }, 1)]),
  changes: (reader) => Promise.all([reader.pageOfChanges({ nouns: ['article'], since: '2031-06-02T12:00:00Z' }, { first: 1 }), reader.pageOfChanges({ since: '2031-06-03T12:00:00Z' }, {})]),
  peopleMostQuoted: (reader, { articles }) => Promise.all([reader.pageOfPeople({}, 'most-quoted', { first: 2 }), reader.countPeople({ articleIds: articles })]),
  meetingsWhere: (reader) => Promise.all([reader.pageOfMeetings({ place: 'Arden' }, 'newest', {}), reader.countMeetings({ statuses: ['held'] }), reader.countMeetings({ kinds: ['talks'] })]),
  meetingsWhen: (reader) => Promise.all([reader.countMeetings({ reported: WINDOW }), reader.countMeetings({ takesPlace: { from: '2031-05-03' } }), reader.countMeetings({ statusChangedSince: '2031-05-02' })]),
  meetingsOfArticles: (reader, { articles }) => Promise.all(articles.map((id) => reader.countMeetings({ articleIds: [id] }))),
  timelines: (reader, { people }) => Promise.all([reader.loadTimelinePages(people, { nouns: ['meeting'], statuses: ['held'], at: WINDOW }, 'oldest', { first: 1 }), reader.countTimelinesOf(people, { minConfidence: 0.95 })]),
  met: (reader, { people }) => Promise.all([reader.loadMetPages(people, { statuses: ['held'], reported: WINDOW }, { first: 1 }), reader.countMetOf(people, { takesPlace: WINDOW })]),
  quoting: (reader, { people }) => Promise.all([reader.loadQuotingOutletPages(people, { words: 'act' }, { last: 1 }), reader.countQuotingOutletsOf(people, { published: WINDOW })]),
};

/** All that a record answers at an instant to whoever asks with these ids, words and cursors, by the read that asks. */
export async function readEveryAnswer(store: ArticleStore, now: string, { ids, cursors }: Asking): Promise<Readonly<Record<string, unknown>>> {
  const reader = store.readAs({ now });
  const answers: Record<string, unknown> = {};
  const [word, ...others] = STORY_WORDS;
  for (const method of READ_METHODS) answers[method] = await EVERY_READ[method](reader, { ...ids, words: word! });
  for (const words of others) for (const method of ASKED_WITH_WORDS) answers[`${method} ${words}`] = await EVERY_READ[method](reader, { ...ids, words });
  for (const [name, read] of Object.entries(FILTERED)) answers[name] = await read(reader, ids);
  for (const cursor of cursors) answers[`after ${cursor}`] = await readAround(reader, cursor);
  return answers;
}

/** The pages around a cursor, of whichever of three lists it is. */
async function readAround(reader: RecordReader, cursor: string): Promise<readonly (Page<unknown> | undefined)[]> {
  const lists: readonly ((page: { readonly after: string } | { readonly before: string }) => Promise<Page<unknown>>)[] = [(page) => reader.pageOfQuotes({}, 'newest', page), (page) => reader.pageOfChanges({}, page), (page) => reader.search(STORY_WORDS[0]!, ['article', 'quote', 'person', 'meeting'], page)];
  const pages = lists.flatMap((read) => [{ after: cursor }, { before: cursor }].map((page) => read(page).catch(() => undefined)));
  return Promise.all(pages);
}
