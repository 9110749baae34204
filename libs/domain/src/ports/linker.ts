import type { AnalysedArticle } from '../article/analysed-article.js';
import type { Copies } from '../article/copies.js';
import type { LinkedNoun, MemberRef } from '../links/member.js';
import type { MeetingReport } from '../meetings/meeting-report.js';
import type { Meeting } from '../meetings/meeting.js';
import type { ArticlePerson } from '../people/article-entities.js';
import type { Person } from '../people/person.js';
import type { Quote } from '../quotes/quote.js';
import type { Statement } from '../quotes/statement.js';
import type { TimeExpression } from '../times/time-expression.js';
import type { PairLinking, StrandLinking } from './growing.js';

/** One article's fact as linking sees it: all it needs to be compared with others, without the article's text. */
export interface LinkMember {
  readonly kind: 'link-member';
  readonly noun: LinkedNoun;
  readonly ref: MemberRef;
  /** The fact's own id, which new versions and engines keep; the cluster's id is made from the earliest member's. */
  readonly stableId: string;
  /** Blocking keys: two members are compared only when they share one. A member without keys stays alone. */
  readonly keys: readonly string[];
  /** Keys that decide: two members that share one are the same. */
  readonly bonds?: readonly string[];
  /** Publication time of its article, ISO 8601; undated ones come last in every order. */
  readonly published?: string;
  readonly fact: PersonFact | QuoteFact | MeetingFact | BodyFact;
}

/** What linking asks of a person in one article. */
export interface PersonFact {
  readonly kind: 'person-fact';
  readonly person: ArticlePerson;
}

/** What linking asks of a quote in one article. */
export interface QuoteFact {
  readonly kind: 'quote-fact';
  readonly quote: Quote;
  /** The marked words, one string a stretch, marks off. */
  readonly quotedWords: readonly string[];
  /** The whole content, all stretches. */
  readonly contentWords?: string;
  readonly speakerName?: string;
}

/** What linking asks of an article's body, to find its copies. */
export interface BodyFact {
  readonly kind: 'body-fact';
  /** Numbers that stand for its shingles, each run of some words: rising, each once. */
  readonly shingles: readonly number[];
}

/** What linking asks of a meeting report in one article. */
export interface MeetingFact {
  readonly kind: 'meeting-fact';
  readonly report: MeetingReport;
  /** The expressions that `report.timeIds` name, with their words. */
  readonly times: readonly (TimeExpression & { readonly words: string })[];
  /** Each participant's fullest name in the article, in the report's order. */
  readonly participantNames: readonly string[];
}

/** What members together are: formed anew from them whenever one joins or leaves. */
export type Cluster = Person | Statement | Meeting | Copies;

/** Stable ids of one article's facts, by local id. */
export interface FactIds {
  readonly people: Readonly<Record<string, string>>;
  readonly quotes: Readonly<Record<string, string>>;
  readonly reports: Readonly<Record<string, string>>;
}

/** An article's version that was there before, with the ids its facts have. */
export interface IdentifiedArticle {
  readonly analysed: AnalysedArticle;
  readonly ids: FactIds;
}

/** Links articles by pure functions over what a store holds. */
export interface Linker {
  /** Gives each fact its id; a fact that was there in the previous version keeps the one it had. */
  identify(articleId: string, analysed: AnalysedArticle, previous?: IdentifiedArticle): FactIds;
  /** The facts of one article that take part in linking. */
  membersOf(articleId: string, analysed: AnalysedArticle, ids: FactIds): readonly LinkMember[];
  /**
   * Forms the clusters of the given members of one noun. Members that share a key, directly or through others, are a
   * group, and a group is decided on as a whole: two people of one name come out as two clusters, and which one a third
   * article means is told from both. So a store gives groups whole. The order of `members` does not matter, and a group
   * given whole comes out the same whatever other members are given with it.
   */
  form(noun: LinkedNoun, members: readonly LinkMember[]): readonly Cluster[];
  /** How clusters of these nouns grow by pairs; without it a store gives `form` whole groups. */
  readonly pairs?: { readonly [Noun in LinkedNoun]?: PairLinking };
  /** How people grow by strands; without it a store gives `form` whole groups. */
  readonly strands?: StrandLinking;
}
