import type { AnalysedArticle } from '../article/analysed-article.js';
import type { SourceDocument } from '../article/source-document.js';
import type { Meeting } from '../meetings/meeting.js';
import type { OutletAuthor } from '../outlets/outlet-author.js';
import type { Outlet } from '../outlets/outlet.js';
import type { AuthorityEntry, AuthorityOutcome, PersonAuthority } from '../people/authority.js';
import type { Person } from '../people/person.js';
import type { Statement } from '../quotes/statement.js';
import type { ArticleFilter, ArticleOrder, MeetingFilter, MeetingOrder, PersonFilter, PersonOrder, QuoteFilter, QuoteOrder } from './filters.js';
import type { Change, ChangeFilter, ChangeMark } from './changes.js';
import type { GroupedCounts, MeetingGrouping, QuoteGrouping } from './grouped-counts.js';
import type { IntakeResult } from './intake.js';
import type { IntakeJournal } from './intake-journal.js';
import type { KeyStore } from './key-store.js';
import type { Linker } from './linker.js';
import type { Network, QuoteNetworkFrom } from './network.js';
import type { Page, PageRequest } from './page.js';
import type { MetPerson, QuotingOutlet, TimelineEntry, TimelineFilter, TimelineOrder } from './person-lists.js';
import type { ArticleRecord, ArticleVersionRecord, MeetingReportRecord, PersonRecord, QuoteNesting, QuoteRecord, SearchHit, VersionFacts } from './records.js';

/** An article read and identified, ready to be saved. */
export interface ArticleToSave {
  readonly articleId: string;
  readonly document: SourceDocument;
  readonly analysed: AnalysedArticle;
}

/** On whose behalf and when something is read. Visibility is decided from this, where data is read, and nowhere else. */
export interface Viewer {
  /** Now, ISO 8601 in UTC: an article whose release time lies later answers nothing. */
  readonly now: string;
  /** How much of articles: their text, or of each claim one sentence of evidence and no more. Absent: the text. */
  readonly reads?: 'text' | 'evidence';
}

/** Something kept out of every answer. */
export interface Withholding {
  readonly noun: 'article' | 'quote' | 'person';
  readonly id: string;
  readonly who: string;
  readonly why: string;
  /** Instant, ISO 8601 in UTC. */
  readonly when: string;
}

/** Keeps articles, their versions and all that was read and linked. */
export interface ArticleStore {
  /**
   * Saves an article in one transaction: version, facts, and the people, statements and meetings that its facts join,
   * formed anew by the linker. The same document with the same details, read by the same engine, changes nothing;
   * anything else becomes a new version and the facts of the old one go, their ids kept or retired.
   * An article under embargo is kept and joins nothing before `releaseDue` finds it released. Where a version of it is shown, that
   * one stays until then; a version that another replaces while under embargo is never shown.
   * When it returns, a crash loses nothing.
   * @throws StorageError
   */
  save(article: ArticleToSave, linker: Linker, now: string): Promise<IntakeResult>;
  /** Takes an article and all that rests on it out of the record. @returns whether it was there. */
  remove(articleId: string, linker: Linker): Promise<boolean>;
  /**
   * Links the articles and versions whose embargo ended by now, and those of a record that an older release wrote, which a change of the
   * tables took apart. Whoever opens a record calls it before reading. @returns how many.
   */
  releaseDue(now: string, linker: Linker): Promise<number>;
  /** Enters something in the withholding list; withholding twice changes nothing. */
  withhold(entry: Withholding, linker: Linker): Promise<void>;
  /** The withholding list, the latest entry first. */
  pageOfWithholdings(page: PageRequest): Promise<Page<Withholding>>;
  countWithholdings(): Promise<number>;
  /**
   * Keeps what a newsroom's authority file says of people, in the place of all that was kept before; it stays with whoever the
   * person's id answers for. An entry is applied to the one person with exactly this name, case and diacritics aside, whom the
   * viewer sees and who may be joined across articles; to nobody when there are several, or when two entries have the name.
   * @returns what came of each entry, in order.
   */
  keepAuthority(entries: readonly AuthorityEntry[], viewer: Viewer): Promise<readonly AuthorityOutcome[]>;
  /** Who may do more than anybody. */
  readonly keys: KeyStore;
  /** How far archives are taken in, kept beside the articles so that both are of one record. */
  readonly journal: IntakeJournal;
  /** All reading goes through a reader, which shows what this viewer may see. */
  readAs(viewer: Viewer): RecordReader;
  /** Where the changes stand that anybody may see, whichever process made them; reads one row. @throws StorageError */
  lastChange(): Promise<ChangeMark>;
  /** Whether the store answers; for health checks. @throws StorageError */
  check(): Promise<void>;
  close(): Promise<void>;
}

/** Whose quotes: of articles, by people, or reporting statements. */
export type QuoteParent = 'article' | 'speaker' | 'statement';
/** Whose meetings: told in articles, or with people as participants. */
export type MeetingParent = 'article' | 'participant';
/** Whose reports: of meetings, or in articles. */
export type ReportParent = 'meeting' | 'article';

/**
 * Reads what a viewer may see. Batched: every `load…` answers in the order of its ids, `undefined` (or an empty page)
 * where nothing is visible, with one query however many ids. Every query is bounded by an index and a limit.
 * A page request or a cursor that cannot be is an InputError that names the rule.
 */
export interface RecordReader {
  loadArticles(ids: readonly string[]): Promise<readonly (ArticleRecord | undefined)[]>;
  /** Text, regions and everything read in the current version. For whoever reads evidence only, the text is hidden but for headline, byline and dateline (`isHidden`), and no claim is in it. */
  loadAnalyses(articleIds: readonly string[]): Promise<readonly (AnalysedArticle | undefined)[]>;
  /**
   * The articles that are copies of one another with each, itself among them, in the order of publication, up to 1,000; the
   * first is the one of which the others are copies. Empty for an article without copies.
   */
  loadCopies(articleIds: readonly string[]): Promise<readonly (readonly string[])[]>;
  /** Versions of articles that were ever shown. */
  loadVersions(ids: readonly string[]): Promise<readonly (ArticleVersionRecord | undefined)[]>;
  /** What versions reported that were ever shown, to be set side by side. */
  loadVersionFacts(ids: readonly string[]): Promise<readonly (VersionFacts | undefined)[]>;
  loadOutlets(ids: readonly string[]): Promise<readonly (Outlet | undefined)[]>;
  /** Authors of articles that are shown. */
  loadAuthors(ids: readonly string[]): Promise<readonly (OutletAuthor | undefined)[]>;
  /** By article: the ids of those whom its byline names, in its order; none where no outlet is known. */
  loadAuthorIdsOf(articleIds: readonly string[]): Promise<readonly (readonly string[])[]>;
  loadQuotes(ids: readonly string[]): Promise<readonly (QuoteRecord | undefined)[]>;
  /** By quote: the one that it stands inside, and those inside it. Nested quotes are in no list and no count. */
  loadNestings(quoteIds: readonly string[]): Promise<readonly QuoteNesting[]>;
  /** By quote: the people whom its content names or means, in the order of their ids; whoever speaks is none of them. */
  loadMentionedIds(quoteIds: readonly string[]): Promise<readonly (readonly string[])[]>;
  loadStatements(ids: readonly string[]): Promise<readonly (Statement | undefined)[]>;
  /** An alias answers with the person or meeting it now belongs to. */
  loadPeople(ids: readonly string[]): Promise<readonly (PersonRecord | undefined)[]>;
  /** People with their members, the first 1,000 in the order of publication, and the articles among those that tell each role. */
  loadWholePeople(ids: readonly string[]): Promise<readonly (Person | undefined)[]>;
  /** What the authority file says of each person; `undefined` too where it knows one person as several. */
  loadAuthorities(personIds: readonly string[]): Promise<readonly (PersonAuthority | undefined)[]>;
  loadMeetings(ids: readonly string[]): Promise<readonly (Meeting | undefined)[]>;
  loadReports(ids: readonly string[]): Promise<readonly (MeetingReportRecord | undefined)[]>;
  /** For members of articles (`articleId#localId`): the person each belongs to. */
  loadPersonIdsOfMembers(memberKeys: readonly string[]): Promise<readonly (string | undefined)[]>;

  /** For each report the innermost quote in which all words of its evidence stand: whoever is quoted tells of the meeting; `undefined` where the article does. */
  loadQuoteIdsOfReports(reportIds: readonly string[]): Promise<readonly (string | undefined)[]>;
  /** For each meeting the other ones of two or more of its people that were first reported within two years of it: up to 50, the nearest in time of first report first, ties by id. */
  loadMeetingsOfSamePeople(meetingIds: readonly string[]): Promise<readonly (readonly Meeting[])[]>;

  loadQuotePages(parent: QuoteParent, ids: readonly string[], filter: QuoteFilter, order: QuoteOrder, page: PageRequest): Promise<readonly Page<QuoteRecord>[]>;
  loadMeetingPages(parent: MeetingParent, ids: readonly string[], filter: MeetingFilter, order: MeetingOrder, page: PageRequest): Promise<readonly Page<Meeting>[]>;
  loadReportPages(parent: ReportParent, ids: readonly string[], page: PageRequest): Promise<readonly Page<MeetingReportRecord>[]>;
  loadPersonPages(articleIds: readonly string[], page: PageRequest): Promise<readonly Page<PersonRecord>[]>;
  /** The versions of each article that were ever shown, the one shown now first, then back to the first; there are `ArticleRecord.versionCount`. */
  loadVersionPages(articleIds: readonly string[], page: PageRequest): Promise<readonly Page<ArticleVersionRecord>[]>;
  /** The articles that name each person, newest first. */
  loadArticlePages(personIds: readonly string[], page: PageRequest): Promise<readonly Page<ArticleRecord>[]>;
  /** The articles of each author, newest first. */
  loadAuthorArticlePages(authorIds: readonly string[], page: PageRequest): Promise<readonly Page<ArticleRecord>[]>;
  countAuthorArticles(authorIds: readonly string[]): Promise<readonly number[]>;
  /** What each person said and the meetings they take part in, in the order of time. */
  loadTimelinePages(personIds: readonly string[], filter: TimelineFilter, order: TimelineOrder, page: PageRequest): Promise<readonly Page<TimelineEntry>[]>;
  /** Whom each person met, the most often met first, ties by id: over the 500 of their meetings last reported, of which the filter leaves some. */
  loadMetPages(personIds: readonly string[], filter: MeetingFilter, page: PageRequest): Promise<readonly Page<MetPerson>[]>;
  /** The outlets that quote each person, those with the most statements first, ties by id: over the last 2,000 of their quotes, of which the filter leaves some. */
  loadQuotingOutletPages(personIds: readonly string[], filter: QuoteFilter, page: PageRequest): Promise<readonly Page<QuotingOutlet>[]>;
  countTimelinesOf(personIds: readonly string[], filter: TimelineFilter): Promise<readonly number[]>;
  countMetOf(personIds: readonly string[], filter: MeetingFilter): Promise<readonly number[]>;
  countQuotingOutletsOf(personIds: readonly string[], filter: QuoteFilter): Promise<readonly number[]>;
  countQuotesOf(parent: QuoteParent, ids: readonly string[], filter: QuoteFilter): Promise<readonly number[]>;
  countMeetingsOf(parent: MeetingParent, ids: readonly string[], filter: MeetingFilter): Promise<readonly number[]>;
  countReportsOf(parent: ReportParent, ids: readonly string[]): Promise<readonly number[]>;
  countPeopleOf(articleIds: readonly string[]): Promise<readonly number[]>;
  countArticlesOf(personIds: readonly string[]): Promise<readonly number[]>;

  pageOfArticles(filter: ArticleFilter, order: ArticleOrder, page: PageRequest): Promise<Page<ArticleRecord>>;
  pageOfQuotes(filter: QuoteFilter, order: QuoteOrder, page: PageRequest): Promise<Page<QuoteRecord>>;
  pageOfPeople(filter: PersonFilter, order: PersonOrder, page: PageRequest): Promise<Page<PersonRecord>>;
  pageOfMeetings(filter: MeetingFilter, order: MeetingOrder, page: PageRequest): Promise<Page<Meeting>>;
  countArticles(filter: ArticleFilter): Promise<number>;
  countQuotes(filter: QuoteFilter): Promise<number>;
  countPeople(filter: PersonFilter): Promise<number>;
  countMeetings(filter: MeetingFilter): Promise<number>;

  /** Who meets whom: of the 5,000 meetings last reported that the filter's people, articles, words and days find, those that its other fields leave. At most `size` edges. */
  networkOfMeetings(filter: MeetingFilter, size: number): Promise<Network>;
  /** Who quotes whom, or speaks of whom: of the 20,000 quotes last published that the filter's people, outlets, articles, words and publication find, those that its other fields leave. At most `size` edges. */
  networkOfQuotes(from: QuoteNetworkFrom, filter: QuoteFilter, size: number): Promise<Network>;
  /** Meetings counted by groups, over the same meetings as a network. At most `size` groups. */
  groupMeetings(by: MeetingGrouping, filter: MeetingFilter, size: number): Promise<GroupedCounts>;
  /** Statements counted by groups, over the same quotes as a network. At most `size` groups. */
  groupQuotes(by: QuoteGrouping, filter: QuoteFilter, size: number): Promise<GroupedCounts>;
  /** What changed, in the order in which the record came to show it: nothing is ever put before a cursor that a page gave. */
  pageOfChanges(filter: ChangeFilter, page: PageRequest): Promise<Page<Change>>;

  /** Articles, quotes, people and meetings with all of these words, a quote's speaker and addressee among its own; the best of the newest first. */
  search(words: string, nouns: readonly SearchHit['noun'][], page: PageRequest): Promise<Page<SearchHit>>;
}
