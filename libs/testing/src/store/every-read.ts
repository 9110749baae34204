import type { RecordReader } from '@onrecord/domain';

/** Ids to read with, some of which may not be seen. */
export interface KnownIds {
  readonly articles: readonly string[];
  readonly versions: readonly string[];
  readonly authors: readonly string[];
  readonly outlets: readonly string[];
  readonly quotes: readonly string[];
  readonly statements: readonly string[];
  readonly people: readonly string[];
  readonly meetings: readonly string[];
  readonly reports: readonly string[];
  readonly members: readonly string[];
  /** Words that stand in what may not be seen. */
  readonly words: string;
}

type Reads = { readonly [Method in keyof RecordReader]: (reader: RecordReader, ids: KnownIds) => Promise<unknown> };

/** Every method of the reader, called with all that a viewer may have kept: a test goes through them all. */
export const EVERY_READ: Reads = {
  loadArticles: (reader, { articles }) => reader.loadArticles(articles),
  loadAnalyses: (reader, { articles }) => reader.loadAnalyses(articles),
  loadCopies: (reader, { articles }) => reader.loadCopies(articles),
  loadVersions: (reader, { versions }) => reader.loadVersions(versions),
  loadVersionFacts: (reader, { versions }) => reader.loadVersionFacts(versions),
  loadOutlets: (reader, { outlets }) => reader.loadOutlets(outlets),
  loadAuthors: (reader, { authors }) => reader.loadAuthors(authors),
  loadAuthorIdsOf: (reader, { articles }) => reader.loadAuthorIdsOf(articles),
  loadAuthorArticlePages: (reader, { authors }) => Promise.all([reader.loadAuthorArticlePages(authors, {}), reader.loadAuthorArticlePages(authors, { last: 1 })]),
  countAuthorArticles: (reader, { authors }) => reader.countAuthorArticles(authors),
  loadQuotes: (reader, { quotes }) => reader.loadQuotes(quotes),
  loadNestings: (reader, { quotes }) => reader.loadNestings(quotes),
  loadMentionedIds: (reader, { quotes }) => reader.loadMentionedIds(quotes),
  loadStatements: (reader, { statements }) => reader.loadStatements(statements),
  loadPeople: (reader, { people }) => reader.loadPeople(people),
  loadWholePeople: (reader, { people }) => reader.loadWholePeople(people),
  loadAuthorities: (reader, { people }) => reader.loadAuthorities(people),
  loadMeetings: (reader, { meetings }) => reader.loadMeetings(meetings),
  loadReports: (reader, { reports }) => reader.loadReports(reports),
  loadPersonIdsOfMembers: (reader, { members }) => reader.loadPersonIdsOfMembers(members),
  loadQuoteIdsOfReports: (reader, { reports }) => reader.loadQuoteIdsOfReports(reports),
  loadMeetingsOfSamePeople: (reader, { meetings }) => reader.loadMeetingsOfSamePeople(meetings),
  loadTimelinePages: (reader, { people }) => Promise.all([reader.loadTimelinePages(people, {}, 'newest', {}), reader.loadTimelinePages(people, {}, 'oldest', { last: 20 })]),
  loadMetPages: (reader, { people }) => reader.loadMetPages(people, {}, {}),
  loadQuotingOutletPages: (reader, { people }) => reader.loadQuotingOutletPages(people, {}, {}),
  countTimelinesOf: (reader, { people }) => reader.countTimelinesOf(people, {}),
  countMetOf: (reader, { people }) => reader.countMetOf(people, {}),
  countQuotingOutletsOf: (reader, { people }) => reader.countQuotingOutletsOf(people, {}),
  loadQuotePages: (reader, { articles, people, statements }) =>
    Promise.all([reader.loadQuotePages('article', articles, {}, 'text', {}), reader.loadQuotePages('speaker', people, {}, 'newest', {}), reader.loadQuotePages('statement', statements, {}, 'oldest', {})]),
  loadMeetingPages: (reader, { articles, people }) => Promise.all([reader.loadMeetingPages('article', articles, {}, 'newest', {}), reader.loadMeetingPages('participant', people, {}, 'oldest', {})]),
  loadReportPages: (reader, { articles, meetings }) => Promise.all([reader.loadReportPages('article', articles, {}), reader.loadReportPages('meeting', meetings, {})]),
  loadPersonPages: (reader, { articles }) => reader.loadPersonPages(articles, {}),
  loadVersionPages: (reader, { articles }) => Promise.all([reader.loadVersionPages(articles, {}), reader.loadVersionPages(articles, { last: 1 })]),
  loadArticlePages: (reader, { people }) => reader.loadArticlePages(people, {}),
  countQuotesOf: (reader, { articles, people, statements }) =>
    Promise.all([reader.countQuotesOf('article', articles, {}), reader.countQuotesOf('speaker', people, {}), reader.countQuotesOf('statement', statements, {})]),
  countMeetingsOf: (reader, { articles, people }) => Promise.all([reader.countMeetingsOf('article', articles, {}), reader.countMeetingsOf('participant', people, {})]),
  countReportsOf: (reader, { articles, meetings }) => Promise.all([reader.countReportsOf('article', articles), reader.countReportsOf('meeting', meetings)]),
  countPeopleOf: (reader, { articles }) => reader.countPeopleOf(articles),
  countArticlesOf: (reader, { people }) => reader.countArticlesOf(people),
  pageOfArticles: (reader, { words, people }) => Promise.all([reader.pageOfArticles({}, 'newest', {}), reader.pageOfArticles({ words }, 'oldest', {}), ...people.map((personId) => reader.pageOfArticles({ personId }, 'newest', {}))]),
  pageOfQuotes: (reader, { words, people, articles }) =>
    Promise.all([reader.pageOfQuotes({}, 'newest', {}), reader.pageOfQuotes({ words }, 'oldest', {}), reader.pageOfQuotes({ speakerIds: people }, 'text', {}), reader.pageOfQuotes({ articleIds: articles, speakerStates: ['named'] }, 'text', {})]),
  pageOfPeople: (reader, { words, articles }) => Promise.all([reader.pageOfPeople({}, 'name', {}), reader.pageOfPeople({ name: words }, 'most-quoted', {}), reader.pageOfPeople({ articleIds: articles }, 'name', {})]),
  pageOfMeetings: (reader, { people }) => Promise.all([reader.pageOfMeetings({}, 'newest', {}), ...people.map((id) => reader.pageOfMeetings({ participantIds: [id] }, 'oldest', {}))]),
  countArticles: (reader, { words, people }) => Promise.all([reader.countArticles({}), reader.countArticles({ words }), ...people.map((personId) => reader.countArticles({ personId }))]),
  countQuotes: (reader, { words, people }) => Promise.all([reader.countQuotes({}), reader.countQuotes({ words }), reader.countQuotes({ speakerIds: people }), reader.countQuotes({ speakerStates: ['named'] })]),
  countPeople: (reader, { words }) => Promise.all([reader.countPeople({}), reader.countPeople({ name: words })]),
  countMeetings: (reader, { people }) => Promise.all([reader.countMeetings({}), ...people.map((id) => reader.countMeetings({ participantIds: [id] }))]),
  networkOfMeetings: (reader, { people }) => Promise.all([reader.networkOfMeetings({}, 1000), ...people.map((id) => reader.networkOfMeetings({ participantIds: [id] }, 1))]),
  networkOfQuotes: (reader, { outlets }) => Promise.all([reader.networkOfQuotes('outlet', {}, 1000), reader.networkOfQuotes('speaker', {}, 1000), reader.networkOfQuotes('outlet', { outletIds: outlets }, 1)]),
  groupMeetings: (reader) => Promise.all((['kind', 'status', 'month'] as const).map((by) => reader.groupMeetings(by, {}, 100))),
  groupQuotes: (reader, { words, people }) => Promise.all((['speaker', 'outlet', 'cue-class', 'month'] as const).flatMap((by) => [reader.groupQuotes(by, {}, 100), reader.groupQuotes(by, { words }, 1), reader.groupQuotes(by, { speakerIds: people }, 100)])),
  pageOfChanges: (reader) => Promise.all([reader.pageOfChanges({}, {}), reader.pageOfChanges({ nouns: ['meeting'] }, { last: 20 })]),
  search: (reader, { words }) => reader.search(words, ['article', 'quote', 'person', 'meeting'], {}),
};

/** The methods, for `test.each`. */
export const READ_METHODS = Object.keys(EVERY_READ) as readonly (keyof RecordReader)[];
