import type { RecordReader } from '@onrecord/domain';
import * as articles from './article-lists.js';
import * as authors from './author-lists.js';
import { pageOfChanges } from './change-lists.js';
import { loadCopies } from './copies.js';
import { groupMeetings, groupQuotes } from './grouped-counts.js';
import * as byId from './load-by-id.js';
import * as meetings from './meeting-lists.js';
import { loadMeetingsOfSamePeople } from './meetings-of-same-people.js';
import { loadMentionedIds } from './mentioned.js';
import { networkOfMeetings, networkOfQuotes } from './network.js';
import { loadNestings } from './nestings.js';
import { loadAuthorities } from './person-authorities.js';
import * as people from './person-lists.js';
import * as quotes from './quote-lists.js';
import * as ranked from './ranked-lists.js';
import * as reports from './report-lists.js';
import type { Reading } from './reading.js';
import { search } from './search.js';
import * as timelines from './timeline-lists.js';
import { loadVersionFacts } from './version-facts.js';
import { loadVersionPages } from './version-lists.js';

/** Runs one read; the store wraps its failures. */
export type Run = <Value>(read: (reading: Reading) => Promise<Value>) => Promise<Value>;

/** A reader whose every method is one query. */
export function createRecordReader(run: Run): RecordReader {
  return {
    loadArticles: (ids) => run((reading) => byId.loadArticles(reading, ids)),
    loadAnalyses: (ids) => run((reading) => byId.loadAnalyses(reading, ids)),
    loadCopies: (ids) => run((reading) => loadCopies(reading, ids)),
    loadVersions: (ids) => run((reading) => byId.loadVersions(reading, ids)),
    loadVersionFacts: (ids) => run((reading) => loadVersionFacts(reading, ids)),
    loadOutlets: (ids) => run((reading) => byId.loadOutlets(reading, ids)),
    loadAuthors: (ids) => run((reading) => authors.loadAuthors(reading, ids)),
    loadAuthorIdsOf: (ids) => run((reading) => authors.loadAuthorIdsOf(reading, ids)),
    loadAuthorArticlePages: (ids, page) => run((reading) => authors.loadAuthorArticlePages(reading, ids, page)),
    countAuthorArticles: (ids) => run((reading) => authors.countAuthorArticles(reading, ids)),
    loadQuotes: (ids) => run((reading) => byId.loadQuotes(reading, ids)),
    loadNestings: (ids) => run((reading) => loadNestings(reading, ids)),
    loadMentionedIds: (ids) => run((reading) => loadMentionedIds(reading, ids)),
    loadStatements: (ids) => run((reading) => byId.loadStatements(reading, ids)),
    loadPeople: (ids) => run((reading) => byId.loadPeople(reading, ids)),
    loadWholePeople: (ids) => run((reading) => byId.loadWholePeople(reading, ids)),
    loadAuthorities: (ids) => run((reading) => loadAuthorities(reading, ids)),
    loadMeetings: (ids) => run((reading) => byId.loadMeetings(reading, ids)),
    loadReports: (ids) => run((reading) => byId.loadReports(reading, ids)),
    loadPersonIdsOfMembers: (keys) => run((reading) => byId.loadPersonIdsOfMembers(reading, keys)),
    loadQuoteIdsOfReports: (ids) => run((reading) => byId.loadQuoteIdsOfReports(reading, ids)),
    loadMeetingsOfSamePeople: (ids) => run((reading) => loadMeetingsOfSamePeople(reading, ids)),
    loadTimelinePages: (ids, filter, order, page) => run((reading) => timelines.loadTimelinePages(reading, ids, filter, order, page)),
    loadMetPages: (ids, filter, page) => run((reading) => ranked.loadMetPages(reading, ids, filter, page)),
    loadQuotingOutletPages: (ids, filter, page) => run((reading) => ranked.loadQuotingOutletPages(reading, ids, filter, page)),
    countTimelinesOf: (ids, filter) => run((reading) => timelines.countTimelinesOf(reading, ids, filter)),
    countMetOf: (ids, filter) => run((reading) => ranked.countMetOf(reading, ids, filter)),
    countQuotingOutletsOf: (ids, filter) => run((reading) => ranked.countQuotingOutletsOf(reading, ids, filter)),
    loadQuotePages: (parent, ids, filter, order, page) => run((reading) => quotes.loadQuotePages(reading, parent, ids, filter, order, page)),
    loadMeetingPages: (parent, ids, filter, order, page) => run((reading) => meetings.loadMeetingPages(reading, parent, ids, filter, order, page)),
    loadReportPages: (parent, ids, page) => run((reading) => reports.loadReportPages(reading, parent, ids, page)),
    loadPersonPages: (ids, page) => run((reading) => people.loadPersonPages(reading, ids, page)),
    loadVersionPages: (ids, page) => run((reading) => loadVersionPages(reading, ids, page)),
    loadArticlePages: (ids, page) => run((reading) => articles.loadArticlePages(reading, ids, page)),
    countQuotesOf: (parent, ids, filter) => run((reading) => quotes.countQuotesOf(reading, parent, ids, filter)),
    countMeetingsOf: (parent, ids, filter) => run((reading) => meetings.countMeetingsOf(reading, parent, ids, filter)),
    countReportsOf: (parent, ids) => run((reading) => reports.countReportsOf(reading, parent, ids)),
    countPeopleOf: (ids) => run((reading) => people.countPeopleOf(reading, ids)),
    countArticlesOf: (ids) => run((reading) => articles.countArticlesOf(reading, ids)),
    pageOfArticles: (filter, order, page) => run((reading) => articles.pageOfArticles(reading, filter, order, page)),
    pageOfQuotes: (filter, order, page) => run((reading) => quotes.loadQuotePages(reading, undefined, [], filter, order, page).then(toOnly)),
    pageOfPeople: (filter, order, page) => run((reading) => people.pageOfPeople(reading, filter, order, page)),
    pageOfMeetings: (filter, order, page) => run((reading) => meetings.loadMeetingPages(reading, undefined, [], filter, order, page).then(toOnly)),
    countArticles: (filter) => run((reading) => articles.countArticles(reading, filter)),
    countQuotes: (filter) => run((reading) => quotes.countQuotesOf(reading, undefined, [], filter).then(toOnly)),
    countPeople: (filter) => run((reading) => people.countPeople(reading, filter)),
    countMeetings: (filter) => run((reading) => meetings.countMeetingsOf(reading, undefined, [], filter).then(toOnly)),
    networkOfMeetings: (filter, size) => run((reading) => networkOfMeetings(reading, filter, size)),
    networkOfQuotes: (from, filter, size) => run((reading) => networkOfQuotes(reading, from, filter, size)),
    groupMeetings: (by, filter, size) => run((reading) => groupMeetings(reading, by, filter, size)),
    groupQuotes: (by, filter, size) => run((reading) => groupQuotes(reading, by, filter, size)),
    pageOfChanges: (filter, page) => run((reading) => pageOfChanges(reading, filter, page)),
    search: (words, nouns, page) => run((reading) => search(reading, words, nouns, page)),
  };
}

function toOnly<Value>(values: readonly Value[]): Value {
  return values[0]!;
}
