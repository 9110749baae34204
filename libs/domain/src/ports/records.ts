import type { PublicationTime } from '../article/publication-time.js';
import type { MeetingReport } from '../meetings/meeting-report.js';
import type { Outlet } from '../outlets/outlet.js';
import type { Person, PersonRole } from '../people/person.js';
import type { Quote } from '../quotes/quote.js';

/** An article as lists show it; its text and all that was read in it come with `AnalysedArticle`. */
export interface ArticleRecord {
  readonly kind: 'article';
  readonly id: string;
  readonly versionId: string;
  /** How many versions were ever shown, this one included; those under embargo, or replaced while they were, do not count. */
  readonly versionCount: number;
  readonly headline?: string;
  readonly standfirst: readonly string[];
  readonly authors: readonly string[];
  readonly agencies: readonly string[];
  readonly outlet?: Outlet;
  readonly url?: string;
  readonly published?: PublicationTime;
  readonly updated?: PublicationTime;
  /** Instant at which this version was taken in, ISO 8601 in UTC. */
  readonly receivedAt: string;
  readonly engine: string;
  readonly language: string;
  readonly provenance?: string;
}

/** A version of an article, as it was when it was the one shown; its text is not kept for reading; what was read in it comes as `VersionFacts`. */
export interface ArticleVersionRecord {
  readonly kind: 'article-version';
  readonly id: string;
  readonly articleId: string;
  /** Whether it is the version shown now. */
  readonly isCurrent: boolean;
  /** Instant at which it was taken in, ISO 8601 in UTC. */
  readonly receivedAt: string;
  readonly engine: string;
  readonly language: string;
  readonly headline?: string;
  readonly published?: PublicationTime;
  readonly updated?: PublicationTime;
}

/**
 * What one version of an article reported, as it was read when it was taken in. Facts keep their ids from version to version where
 * they are the same; what stands in an old version only is linked to nothing: each quote is its own statement, each report its own
 * meeting, and no party is a person across articles.
 */
export interface VersionFacts {
  readonly kind: 'version-facts';
  readonly versionId: string;
  readonly articleId: string;
  /** In the order of the text, nested ones too. */
  readonly quotes: readonly QuoteRecord[];
  /** In the order of the text. */
  readonly reports: readonly MeetingReportRecord[];
}

/** A quote with its words, so that a page of quotes needs no article text. */
export interface QuoteRecord {
  readonly kind: 'quote-record';
  readonly id: string;
  readonly articleId: string;
  readonly quote: Quote;
  readonly words: QuoteWords;
  /** Whom the speaker is across articles; `undefined` unless `named`. */
  readonly personId?: string;
  /** The speaker's name: a person's or an organisation's; `undefined` for unnamed, anonymous and unknown sources. */
  readonly speakerName?: string;
  readonly statementId: string;
}

/** The words that a quote's spans stand for, so that a list need not load the article's text. */
export interface QuoteWords {
  /** One string a span. */
  readonly content: readonly string[];
  readonly quoted: readonly string[];
  readonly cue?: string;
  readonly speaker?: string;
  readonly addressee?: string;
  readonly occasion?: string;
  readonly saidAt?: string;
  /** The evidence sentence. */
  readonly sentence: string;
}

/** One article's account of a meeting, with its words. */
export interface MeetingReportRecord {
  readonly kind: 'meeting-report-record';
  readonly id: string;
  readonly articleId: string;
  readonly meetingId: string;
  /** Publication time of the article: a date or an instant, ISO 8601; `undefined` when undated. */
  readonly reportedAt?: string;
  readonly report: MeetingReport;
  readonly words: MeetingReportWords;
  /** Person ids across articles, in the order of `report.participants`; `null` where a party is no such person. */
  readonly participantPersonIds: readonly (string | null)[];
}

/** The words that a meeting report's spans stand for, so that a list need not load the article's text. */
export interface MeetingReportWords {
  readonly mentions: readonly string[];
  readonly times: readonly { readonly words: string; readonly value?: string; readonly precision: string; readonly earliest?: string; readonly latest?: string }[];
  /** The sentence that tells the status. */
  readonly sentence: string;
  /** The sentences of the earlier statuses, in their order. */
  readonly earlierSentences: readonly string[];
}

/** What a search found, with the words around it. */
export interface SearchHit {
  readonly kind: 'search-hit';
  readonly noun: 'article' | 'quote' | 'person' | 'meeting';
  readonly id: string;
  /** A stretch of the text found, cut at words. */
  readonly excerpt: string;
  /** Where in the excerpt the words found stand: half-open, UTF-16 code units. */
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
}

/** How a quote is nested: A said that B said. Ids of quotes that the viewer may see. */
export interface QuoteNesting {
  /** The quote that this one stands inside: whoever relays it. */
  readonly relayedInId?: string;
  /** The quotes that stand inside this one, in the order of the text. */
  readonly relayedIds: readonly string[];
}

/** A role of a person; which articles tell it comes with the `Person`. */
export type PersonRoleRecord = Omit<PersonRole, 'articleIds'>;

/** A person as ids and lists answer; the members, and the articles of each role, come with the `Person`: somebody in the news every day has thousands. */
export interface PersonRecord extends Omit<Person, 'members' | 'roles'> {
  readonly roles: readonly PersonRoleRecord[];
}
