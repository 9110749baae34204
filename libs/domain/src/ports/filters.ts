import type { MeetingKind, MeetingStatus } from '../meetings/meeting-kind.js';
import type { CueClass, QuoteKind, SpeakerState } from '../quotes/quote-kind.js';

/** A window of time, half-open: `from` is in it, `before` is not. ISO 8601 dates or instants; a date counts from its start in UTC. */
export interface TimeWindow {
  readonly from?: string;
  readonly before?: string;
}

/** A window of publication. */
export type PublishedWindow = TimeWindow;

/** Fields are joined by AND; an absent field does not filter, values of a list are joined by OR. */
export interface ArticleFilter {
  /** One of these articles. */
  readonly ids?: readonly string[];
  /** All of these words stand in headline or text. */
  readonly words?: string;
  readonly outletIds?: readonly string[];
  readonly published?: PublishedWindow;
  /** The article names this person. */
  readonly personId?: string;
}

/** Which quotes: fields are joined by AND, values of one field by OR; an absent field filters nothing. */
export interface QuoteFilter {
  /** All of these words stand in the content. */
  readonly words?: string;
  readonly speakerIds?: readonly string[];
  readonly speakerStates?: readonly SpeakerState[];
  /** What is said names one of these people, or means one of them by a description or a pronoun. Nobody's own quotes mention them. */
  readonly mentionedIds?: readonly string[];
  readonly kinds?: readonly QuoteKind[];
  readonly cueClasses?: readonly CueClass[];
  /** These words stand in the addressee's. */
  readonly addressee?: string;
  /** These words stand in the occasion's: "summit" finds "at a summit in Seoul". */
  readonly occasion?: string;
  /** It was said on a day that may lie in this window, by the words of the article; quotes whose articles do not tell it lie in none. */
  readonly said?: TimeWindow;
  /** Of the quotes that report one statement only the one that was published first, ties by id, the undated last; a nested one is none of them. */
  readonly firstOfStatement?: true;
  readonly articleIds?: readonly string[];
  readonly outletIds?: readonly string[];
  readonly published?: PublishedWindow;
  /** 0 to 1. */
  readonly minConfidence?: number;
}

/** Which meetings: fields are joined by AND; an absent field filters nothing. */
export interface MeetingFilter {
  /** One of these meetings, by the ids that they have now. */
  readonly ids?: readonly string[];
  /** Every one of these people takes part: with two, the meetings between them. */
  readonly participantIds?: readonly string[];
  readonly kinds?: readonly MeetingKind[];
  readonly statuses?: readonly MeetingStatus[];
  /** These words stand in the place's name. */
  readonly place?: string;
  readonly articleIds?: readonly string[];
  /** Some report was published in this window. */
  readonly reported?: PublishedWindow;
  /** It takes or took place on a day that may lie in this window; one whose days nobody can tell, or only by the century, lies in none. */
  readonly takesPlace?: TimeWindow;
  /** A step of its history was reported at or after this date or instant, ISO 8601; the first report is a step too. */
  readonly statusChangedSince?: string;
}

/** Which people: fields are joined by AND; an absent field filters nothing. */
export interface PersonFilter {
  /** All of these words stand in one of the person's names. */
  readonly name?: string;
  readonly articleIds?: readonly string[];
}

/** `newest`: latest publication first, undated last, ties by id. */
export type ArticleOrder = 'newest' | 'oldest';
/** By publication with the undated last, or as quotes stand in the text of their article. */
export type QuoteOrder = 'newest' | 'oldest' | 'text';
/**
 * `newest`: latest last report first; `oldest`: earliest first report first. `latest` and `earliest` go by the first day meant,
 * where none is told by the first report. Those without a time of their order last in all.
 */
export type MeetingOrder = 'newest' | 'oldest' | 'latest' | 'earliest';
/** By name without regard to case and diacritics, or by the number of statements, the most first. */
export type PersonOrder = 'name' | 'most-quoted';
