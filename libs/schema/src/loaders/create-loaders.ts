import type { AnalysedArticle, ArticleRecord, ArticleVersionRecord, Meeting, MeetingFilter, MeetingOrder, MeetingParent, MeetingReportRecord, Outlet, OutletAuthor, Page, PageRequest, Person, PersonAuthority, PersonRecord, QuoteFilter, QuoteNesting, QuoteOrder, QuoteParent, QuoteRecord, RecordReader, ReportParent, Statement, VersionFacts } from '@onrecord/domain';
import { createPageLoader, type PageLoader } from './page-loader.js';
import { createPersonListLoaders, type PersonListLoaders } from './person-list-loaders.js';
import { createRecordLoader, type RecordLoader } from './record-loader.js';

/** What a page of quotes hangs on, and which quotes it wants. */
export interface QuotePageArgs {
  readonly parent: QuoteParent;
  readonly filter: QuoteFilter;
  readonly order: QuoteOrder;
  readonly page: PageRequest;
}

/** What a page of meetings hangs on, and which meetings it wants. */
export interface MeetingPageArgs {
  readonly parent: MeetingParent;
  readonly filter: MeetingFilter;
  readonly order: MeetingOrder;
  readonly page: PageRequest;
}

/** What a page of meeting reports hangs on. */
export interface ReportPageArgs {
  readonly parent: ReportParent;
  readonly page: PageRequest;
}

/** Batched reads of one request. */
export interface RecordLoaders extends PersonListLoaders {
  readonly articles: RecordLoader<ArticleRecord>;
  readonly versions: RecordLoader<ArticleVersionRecord>;
  /** By version: what it reported. */
  readonly versionFacts: RecordLoader<VersionFacts>;
  readonly analyses: RecordLoader<AnalysedArticle>;
  /** By article: the ids of its copies, itself among them. */
  readonly copies: RecordLoader<readonly string[]>;
  readonly outlets: RecordLoader<Outlet>;
  readonly authors: RecordLoader<OutletAuthor>;
  /** By article: the ids of those whom its byline names. */
  readonly authorIds: RecordLoader<readonly string[]>;
  readonly quotes: RecordLoader<QuoteRecord>;
  readonly nestings: RecordLoader<QuoteNesting>;
  /** By quote: the ids of the people whom its content names or means. */
  readonly mentionedIds: RecordLoader<readonly string[]>;
  readonly statements: RecordLoader<Statement>;
  readonly people: RecordLoader<PersonRecord>;
  /** People with their members and the articles of their roles. */
  readonly wholePeople: RecordLoader<Person>;
  /** By person: what the newsroom's authority file says. */
  readonly authorities: RecordLoader<PersonAuthority>;
  readonly meetings: RecordLoader<Meeting>;
  readonly reports: RecordLoader<MeetingReportRecord>;
  /** By member key (`articleId#localId`): the person whom someone of an article is. */
  readonly personIds: RecordLoader<string>;
  /** By report: the quote that tells of the meeting. */
  readonly quoteIdsOfReports: RecordLoader<string>;
  /** By meeting: others of the same people, the nearest first. */
  readonly meetingsOfSamePeople: PageLoader<null, readonly Meeting[]>;
  readonly quotePages: PageLoader<QuotePageArgs, Page<QuoteRecord>>;
  readonly meetingPages: PageLoader<MeetingPageArgs, Page<Meeting>>;
  readonly reportPages: PageLoader<ReportPageArgs, Page<MeetingReportRecord>>;
  readonly personPages: PageLoader<PageRequest, Page<PersonRecord>>;
  readonly authorArticlePages: PageLoader<PageRequest, Page<ArticleRecord>>;
  readonly authorArticleCounts: PageLoader<null, number>;
  readonly versionPages: PageLoader<PageRequest, Page<ArticleVersionRecord>>;
  readonly articlePages: PageLoader<PageRequest, Page<ArticleRecord>>;
  readonly quoteCounts: PageLoader<Omit<QuotePageArgs, 'order' | 'page'>, number>;
  readonly meetingCounts: PageLoader<Omit<MeetingPageArgs, 'order' | 'page'>, number>;
  readonly reportCounts: PageLoader<ReportParent, number>;
  readonly personCounts: PageLoader<null, number>;
  readonly articleCounts: PageLoader<null, number>;
  /** Forgets everything, after a change of the record. */
  forget(): void;
}

/** Makes the batched reads of one request over what its viewer may see. */
export function createLoaders(reader: RecordReader): RecordLoaders {
  const loaders = { ...createNounLoaders(reader), ...createPageLoaders(reader), ...createCountLoaders(reader), ...createPersonListLoaders(reader) };
  return { ...loaders, forget: () => Object.values(loaders).forEach((loader) => loader.forget()) };
}

function createNounLoaders(reader: RecordReader) {
  return {
    articles: createRecordLoader((ids) => reader.loadArticles(ids)),
    versions: createRecordLoader((ids) => reader.loadVersions(ids)),
    versionFacts: createRecordLoader((ids) => reader.loadVersionFacts(ids)),
    analyses: createRecordLoader((ids) => reader.loadAnalyses(ids)),
    copies: createRecordLoader((ids) => reader.loadCopies(ids)),
    outlets: createRecordLoader((ids) => reader.loadOutlets(ids)),
    authors: createRecordLoader((ids) => reader.loadAuthors(ids)),
    authorIds: createRecordLoader((ids) => reader.loadAuthorIdsOf(ids)),
    quotes: createRecordLoader((ids) => reader.loadQuotes(ids)),
    nestings: createRecordLoader((ids) => reader.loadNestings(ids)),
    mentionedIds: createRecordLoader((ids) => reader.loadMentionedIds(ids)),
    statements: createRecordLoader((ids) => reader.loadStatements(ids)),
    people: createRecordLoader((ids) => reader.loadPeople(ids)),
    wholePeople: createRecordLoader((ids) => reader.loadWholePeople(ids)),
    authorities: createRecordLoader((ids) => reader.loadAuthorities(ids)),
    meetings: createRecordLoader((ids) => reader.loadMeetings(ids)),
    reports: createRecordLoader((ids) => reader.loadReports(ids)),
    quoteIdsOfReports: createRecordLoader((ids) => reader.loadQuoteIdsOfReports(ids)),
    personIds: createRecordLoader((keys) => reader.loadPersonIdsOfMembers(keys)),
  };
}

function createPageLoaders(reader: RecordReader) {
  return {
    quotePages: createPageLoader((ids, { parent, filter, order, page }: QuotePageArgs) => reader.loadQuotePages(parent, ids, filter, order, page)),
    meetingPages: createPageLoader((ids, { parent, filter, order, page }: MeetingPageArgs) => reader.loadMeetingPages(parent, ids, filter, order, page)),
    reportPages: createPageLoader((ids, { parent, page }: ReportPageArgs) => reader.loadReportPages(parent, ids, page)),
    meetingsOfSamePeople: createPageLoader((ids, _: null) => reader.loadMeetingsOfSamePeople(ids)),
    authorArticlePages: createPageLoader((ids, page: PageRequest) => reader.loadAuthorArticlePages(ids, page)),
    authorArticleCounts: createPageLoader((ids, _: null) => reader.countAuthorArticles(ids)),
    versionPages: createPageLoader((ids, page: PageRequest) => reader.loadVersionPages(ids, page)),
    personPages: createPageLoader((ids, page: PageRequest) => reader.loadPersonPages(ids, page)),
    articlePages: createPageLoader((ids, page: PageRequest) => reader.loadArticlePages(ids, page)),
  };
}

function createCountLoaders(reader: RecordReader) {
  return {
    quoteCounts: createPageLoader((ids, { parent, filter }: Omit<QuotePageArgs, 'order' | 'page'>) => reader.countQuotesOf(parent, ids, filter)),
    meetingCounts: createPageLoader((ids, { parent, filter }: Omit<MeetingPageArgs, 'order' | 'page'>) => reader.countMeetingsOf(parent, ids, filter)),
    reportCounts: createPageLoader((ids, parent: ReportParent) => reader.countReportsOf(parent, ids)),
    personCounts: createPageLoader((ids, _: null) => reader.countPeopleOf(ids)),
    articleCounts: createPageLoader((ids, _: null) => reader.countArticlesOf(ids)),
  };
}
