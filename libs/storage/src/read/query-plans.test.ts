import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeArticle, testLinker } from '@onrecord/testing';
import type { RecordReader } from '@onrecord/domain';
import Database from 'libsql';
import { openSqliteStore, type SqliteStore } from '../open-sqlite-store.js';

const NOW = '2031-06-01T12:00:00Z';
const PAGE = { first: 5 };
const WINDOW = { from: '2031-05-01', before: '2031-06-01' };
const ALL = ['article', 'quote', 'person', 'meeting'] as const;

/** A table read from end to end; not an index in its order, not the values of a list, not an index of words, and not the few rows that were found already. */
const FULL_SCAN = /^SCAN (?!.*(USING (COVERING )?INDEX|VIRTUAL TABLE|CONSTANT ROW))(?!parent\b|reached\b|hit\b|shown\b|found\b|ranked\b|\(subquery)/;

/** All rows of a noun, found by it alone: matches `(noun=? AND cluster_id>?)`, not `(noun=? AND cluster_id=?)`. */
const WALK_OF_A_NOUN = /\(noun=\?(?: AND \w+>\?)?\)/;

const folder = mkdtempSync(join(tmpdir(), 'onrecord-plans-'));
const path = join(folder, 'record.db');
const statements: string[] = [];
let store: SqliteStore;
let reader: RecordReader;

beforeAll(async () => {
  store = await openSqliteStore({ path, onQuery: (statement) => statements.push(statement) });
  await store.save(makeArticle({ id: 'a', published: '2031-05-02', outlet: 'The Brunn Herald', quotes: [{ words: 'We will act', speaker: 'Ada Lindqvist' }], meetings: [{ participants: ['Ada Lindqvist', 'Boris Halden'] }] }), testLinker, NOW);
  reader = store.readAs({ now: NOW });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each<readonly [string, () => Promise<unknown>]>([
  ['articles by id', () => reader.loadArticles(['a', 'b'])],
  ['analyses', () => reader.loadAnalyses(['a'])],
  ['copies', () => reader.loadCopies(['a'])],
  ['outlets', () => reader.loadOutlets(['o'])],
  ['authors by id', () => reader.loadAuthors(['w'])],
  ['authors of articles', () => reader.loadAuthorIdsOf(['a'])],
  ['articles of authors', () => reader.loadAuthorArticlePages(['w'], PAGE)],
  ['the number of articles of authors', () => reader.countAuthorArticles(['w'])],
  ['quotes by id', () => reader.loadQuotes(['q'])],
  ['quotes inside quotes', () => reader.loadNestings(['q'])],
  ['people mentioned in quotes', () => reader.loadMentionedIds(['q'])],
  ['quotes by occasion', () => reader.pageOfQuotes({ occasion: 'summit' }, 'newest', PAGE)],
  ['quotes, one of each statement', () => reader.loadQuotePages('speaker', ['p'], { firstOfStatement: true }, 'newest', PAGE)],
  ['quotes said in a window', () => reader.pageOfQuotes({ said: WINDOW }, 'newest', PAGE)],
  ['quotes of speakers, said in a window', () => reader.loadQuotePages('speaker', ['p'], { said: WINDOW }, 'newest', PAGE)],
  ['who speaks of whom, in a window', () => reader.networkOfQuotes('speaker', { said: WINDOW }, 100)],
  ['statements', () => reader.loadStatements(['s'])],
  ['people by id', () => reader.loadPeople(['p'])],
  ['people with their members', () => reader.loadWholePeople(['p'])],
  ['authority of people', () => reader.loadAuthorities(['p'])],
  ['meetings by id', () => reader.loadMeetings(['m'])],
  ['reports by id', () => reader.loadReports(['r'])],
  ['people of members', () => reader.loadPersonIdsOfMembers(['a#p1'])],
  ['quotes of articles', () => reader.loadQuotePages('article', ['a'], {}, 'text', PAGE)],
  ['quotes of speakers', () => reader.loadQuotePages('speaker', ['p'], {}, 'newest', PAGE)],
  ['quotes of speakers, backwards', () => reader.loadQuotePages('speaker', ['p'], {}, 'oldest', { last: 5 })],
  ['quotes of statements', () => reader.loadQuotePages('statement', ['s'], { kinds: ['direct'], minConfidence: 0.5 }, 'newest', PAGE)],
  ['meetings of people', () => reader.loadMeetingPages('participant', ['p'], {}, 'newest', PAGE)],
  ['meetings of articles', () => reader.loadMeetingPages('article', ['a'], {}, 'oldest', PAGE)],
  ['reports of meetings', () => reader.loadReportPages('meeting', ['m'], PAGE)],
  ['reports of articles', () => reader.loadReportPages('article', ['a'], PAGE)],
  ['people of articles', () => reader.loadPersonPages(['a'], PAGE)],
  ['facts of versions', () => reader.loadVersionFacts(['v'])],
  ['versions by id', () => reader.loadVersions(['v'])],
  ['versions of articles', () => reader.loadVersionPages(['a'], PAGE)],
  ['articles of people', () => reader.loadArticlePages(['p'], PAGE)],
  ['quotes that tell of meetings', () => reader.loadQuoteIdsOfReports(['r'])],
  ['meetings of the same people', () => reader.loadMeetingsOfSamePeople(['m'])],
  ['timelines', () => reader.loadTimelinePages(['p'], { at: WINDOW, minConfidence: 0.5, statuses: ['held'] }, 'newest', PAGE)],
  ['timelines, backwards', () => reader.loadTimelinePages(['p'], {}, 'oldest', { last: 5 })],
  ['people met', () => reader.loadMetPages(['p'], { statuses: ['held'] }, PAGE)],
  ['outlets that quote people', () => reader.loadQuotingOutletPages(['p'], { words: 'act' }, PAGE)],
  ['counts of timelines', () => reader.countTimelinesOf(['p'], {})],
  ['counts of people met', () => reader.countMetOf(['p'], {})],
  ['counts of outlets', () => reader.countQuotingOutletsOf(['p'], {})],
  ['counts of quotes', () => reader.countQuotesOf('speaker', ['p'], { words: 'act' })],
  ['counts of meetings', () => reader.countMeetingsOf('participant', ['p'], { reported: WINDOW })],
  ['counts of reports', () => reader.countReportsOf('meeting', ['m'])],
  ['counts of people', () => reader.countPeopleOf(['a'])],
  ['counts of articles', () => reader.countArticlesOf(['p'])],
  ['all articles', () => reader.pageOfArticles({}, 'newest', PAGE)],
  ['articles filtered', () => reader.pageOfArticles({ words: 'act', outletIds: ['o'], published: WINDOW, personId: 'p' }, 'oldest', PAGE)],
  ['articles among those that changed', () => reader.pageOfArticles({ ids: ['a', 'b'], words: 'act' }, 'newest', PAGE)],
  ['all quotes', () => reader.pageOfQuotes({}, 'newest', PAGE)],
  ['all quotes by text', () => reader.pageOfQuotes({}, 'text', { last: 5 })],
  ['quotes by speaker', () => reader.pageOfQuotes({ speakerIds: ['p'] }, 'newest', PAGE)],
  ['quotes filtered', () => reader.pageOfQuotes({ words: 'act', speakerIds: ['p', 'r'], speakerStates: ['named'], addressee: 'us', articleIds: ['a', 'b'], outletIds: ['o', 'u'], published: WINDOW }, 'oldest', PAGE)],
  ['all people', () => reader.pageOfPeople({}, 'name', PAGE)],
  ['people most quoted', () => reader.pageOfPeople({}, 'most-quoted', PAGE)],
  ['people filtered', () => reader.pageOfPeople({ name: 'Ada', articleIds: ['a'] }, 'name', PAGE)],
  ['all meetings', () => reader.pageOfMeetings({}, 'newest', PAGE)],
  ['all meetings along time', () => reader.pageOfMeetings({}, 'earliest', PAGE)],
  ['meetings of people along time', () => reader.loadMeetingPages('participant', ['p'], {}, 'latest', PAGE)],
  ['meetings filtered', () => reader.pageOfMeetings({ participantIds: ['p', 'r'], kinds: ['talks'], statuses: ['held'], place: 'Brunn', articleIds: ['a', 'b'], reported: WINDOW }, 'oldest', PAGE)],
  ['meetings among those that changed', () => reader.pageOfMeetings({ ids: ['m', 'n'], statuses: ['held'] }, 'newest', PAGE)],
  ['meetings between two people', () => reader.pageOfMeetings({ participantIds: ['p', 'r'] }, 'newest', PAGE)],
  ['meetings of a window', () => reader.pageOfMeetings({ takesPlace: WINDOW }, 'newest', PAGE)],
  ['meetings whose status changed', () => reader.pageOfMeetings({ statusChangedSince: '2031-05-01' }, 'oldest', PAGE)],
  ['meetings of people, of a window and changed', () => reader.loadMeetingPages('participant', ['p'], { takesPlace: WINDOW, statusChangedSince: '2031-05-01' }, 'newest', PAGE)],
  ['the number of articles', () => reader.countArticles({})],
  ['the number of quotes', () => reader.countQuotes({})],
  ['the number of people', () => reader.countPeople({})],
  ['the number of meetings', () => reader.countMeetings({})],
  ['quotes that mention people', () => reader.pageOfQuotes({ mentionedIds: ['p', 'r'] }, 'newest', PAGE)],
  ['who meets whom', () => reader.networkOfMeetings({ statuses: ['held'], reported: WINDOW }, 100)],
  ['who meets whom, in a window', () => reader.networkOfMeetings({ takesPlace: WINDOW, participantIds: ['p'] }, 100)],
  ['who quotes whom', () => reader.networkOfQuotes('outlet', { published: WINDOW, minConfidence: 0.5 }, 100)],
  ['who speaks of whom', () => reader.networkOfQuotes('speaker', { words: 'act', mentionedIds: ['p'] }, 100)],
  ['statements by speaker', () => reader.groupQuotes('speaker', { outletIds: ['o'], published: WINDOW }, 100)],
  ['statements by month', () => reader.groupQuotes('month', { speakerIds: ['p'], kinds: ['direct'] }, 100)],
  ['meetings by status', () => reader.groupMeetings('status', { place: 'Brunn', reported: WINDOW }, 100)],
  ['changes', () => reader.pageOfChanges({ since: '2031-05-01' }, PAGE)],
  ['changes, backwards', () => reader.pageOfChanges({}, { last: 5 })],
  ['search', () => reader.search('act', [...ALL], PAGE)],
])('%s: no table is read from end to end', async (_name, read) => {
  const before = statements.length;
  await read();
  const asked = statements.slice(before);
  expect(asked).toHaveLength(1);
  expect(planOf(asked[0]!).filter((step) => FULL_SCAN.test(step))).toEqual([]);
});

/** All meetings of the record, one after another in the order of an index: matches `SCAN m USING INDEX meeting_newest`, not `SEARCH m …`. */
const WALK_OF_MEETINGS = /^SCAN m\b/;

test.each<readonly [string, () => Promise<unknown>]>([
  ['between two people', () => reader.pageOfMeetings({ participantIds: ['p', 'r'] }, 'newest', PAGE)],
  ['of a window', () => reader.pageOfMeetings({ takesPlace: WINDOW }, 'oldest', PAGE)],
  ['of a window, along time', () => reader.pageOfMeetings({ takesPlace: WINDOW }, 'earliest', PAGE)],
  ['changed since an instant', () => reader.pageOfMeetings({ statusChangedSince: '2031-05-01' }, 'newest', PAGE)],
  ['counted for a window', () => reader.countMeetings({ takesPlace: WINDOW })],
])('meetings %s are found from an index of their own, not by a walk through all', async (_name, read) => {
  const before = statements.length;
  await read();
  expect(planOf(statements[before]!).filter((step) => WALK_OF_MEETINGS.test(step) || FULL_SCAN.test(step))).toEqual([]);
});

/** Things in the order of an index without a place to begin at; matches `SCAN q USING INDEX quote_newest`, not `SEARCH q USING INDEX quote_newest (newest>? AND newest<?)`. */
const WALK_FROM_THE_END = /^SCAN [qam]\b/;

test.each<readonly [string, () => Promise<unknown>]>([
  ['who quotes whom in a window', () => reader.networkOfQuotes('outlet', { published: WINDOW }, 100)],
  ['statements of a window', () => reader.groupQuotes('cue-class', { published: WINDOW, kinds: ['direct'] }, 100)],
  ['meetings of a window', () => reader.groupMeetings('kind', { takesPlace: WINDOW }, 100)],
  ['changes since an instant', () => reader.pageOfChanges({ since: '2031-05-01' }, PAGE)],
])('%s: what is newer is not walked through', async (_name, read) => {
  const before = statements.length;
  await read();
  expect(planOf(statements[before]!).filter((step) => WALK_FROM_THE_END.test(step) || FULL_SCAN.test(step))).toEqual([]);
});

test.each<readonly [string, string, () => Promise<unknown>]>([
  ['by name', 'person_by_name', () => reader.pageOfPeople({}, 'name', PAGE)],
  ['by name, backwards', 'person_by_name', () => reader.pageOfPeople({}, 'name', { last: 5 })],
  ['most quoted first', 'person_most_quoted', () => reader.pageOfPeople({}, 'most-quoted', PAGE)],
])('all people, %s, are read in the order of an index, not sorted', async (_name, index, read) => {
  const before = statements.length;
  await read();
  const plan = planOf(statements[before]!);
  expect(plan).toContain(`SCAN p USING INDEX ${index}`);
  // What is sorted is the page that was found.
  expect(plan.filter((step) => step.startsWith('USE TEMP B-TREE'))).toHaveLength(1);
});

test.each<readonly [string, () => Promise<unknown>]>([
  ['people by id', () => reader.loadPeople(['p'])],
  ['people of articles', () => reader.loadPersonPages(['a'], PAGE)],
  ['all people', () => reader.pageOfPeople({}, 'name', PAGE)],
  ['people met', () => reader.loadMetPages(['p'], {}, PAGE)],
])('%s are read without their members', async (_name, read) => {
  const before = statements.length;
  await read();
  expect(planOf(statements[before]!).filter((step) => step.includes('link_member'))).toEqual([]);
});

test.each<readonly [string, () => Promise<unknown>]>([
  ['listed', () => reader.pageOfQuotes({ said: WINDOW }, 'newest', PAGE)],
  ['counted', () => reader.countQuotes({ said: WINDOW })],
])('quotes said in a window are found from an index of their own when they are %s', async (_name, read) => {
  const before = statements.length;
  await read();
  const plan = planOf(statements[before]!);
  expect(plan.filter((step) => /^SCAN q\b/.test(step) || FULL_SCAN.test(step))).toEqual([]);
  expect(plan).toContainEqual(expect.stringContaining('quote_said'));
});

test('quotes that mention somebody are found once, not asked of each quote', async () => {
  const before = statements.length;
  await reader.countQuotes({ mentionedIds: ['p', 'r'] });
  expect(planOf(statements[before]!).filter((step) => step.startsWith('CORRELATED'))).toEqual([]);
});

test('taking in and removing read what hangs on the article, not all members of a noun', async () => {
  const before = statements.length;
  await store.save(makeArticle({ id: 'b', published: '2031-05-03', quotes: [{ words: 'We will act', speaker: 'Ada Lindqvist' }], meetings: [{ participants: ['Ada Lindqvist', 'Boris Halden'] }] }), testLinker, NOW);
  await store.remove('b', testLinker);
  const asked = [...new Set(statements.slice(before))].filter((statement) => /^\s*(?:select|with|insert|update|delete)\b/i.test(statement));
  expect(asked.length).toBeGreaterThan(20);
  // Outlets are few, and looked through only when an article goes.
  const isWalk = (step: string): boolean => (FULL_SCAN.test(step) && step !== 'SCAN outlet') || WALK_OF_A_NOUN.test(step);
  for (const statement of asked) expect({ statement, walks: planOf(statement).filter(isWalk) }).toEqual({ statement, walks: [] });
});

test.each([
  // a table without an index to read it by
  ['SCAN quote', true],
  ['SCAN q', true],
  // in the order of an index, up to a limit
  ['SCAN q USING INDEX quote_newest', false],
  ['SCAN a USING COVERING INDEX article_shown', false],
  // the ids that were asked for, the words of an index
  ['SCAN json_each VIRTUAL TABLE INDEX 1:', false],
  ['SCAN quote_words VIRTUAL TABLE INDEX 0:M2', false],
  ['SEARCH q USING INDEX quote_newest (newest>?)', false],
])('%s', (step, isFullScan) => {
  expect(FULL_SCAN.test(step)).toBe(isFullScan);
});

/** How SQLite goes about a statement, a line a step. */
function planOf(statement: string): readonly string[] {
  const raw = new Database(path);
  try {
    return (raw.prepare(`explain query plan ${statement}`).all() as { readonly detail: string }[]).map((step) => step.detail);
  } finally {
    raw.close();
  }
}
