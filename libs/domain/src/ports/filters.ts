import type { MeetingKind, MeetingStatus } from '../meetings/meeting-kind.js';
import type { CueClass, QuoteKind, SpeakerState } from '../quotes/quote-kind.js';

/** A window of publication, half-open: `from` is in it, `before` is not. ISO 8601 dates or instants. */
export interface PublishedWindow {
  readonly from?: string;
  readonly before?: string;
}

/** Fields are joined by AND; an absent field does not filter, values of a list are joined by OR. */
export interface ArticleFilter {
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
  readonly kinds?: readonly QuoteKind[];
  readonly cueClasses?: readonly CueClass[];
  /** These words stand in the addressee's. */
  readonly addressee?: string;
  readonly articleIds?: readonly string[];
  readonly outletIds?: readonly string[];
  readonly published?: PublishedWindow;
  /** 0 to 1. */
  readonly minConfidence?: number;
}

/** Which meetings: fields are joined by AND; an absent field filters nothing. */
export interface MeetingFilter {
  /** Every one of these people takes part. */
  readonly participantIds?: readonly string[];
  readonly kinds?: readonly MeetingKind[];
  readonly statuses?: readonly MeetingStatus[];
  /** These words stand in the place's name. */
  readonly place?: string;
  readonly articleIds?: readonly string[];
  /** Some report was published in this window. */
  readonly reported?: PublishedWindow;
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
/** `newest`: latest last report first; `oldest`: earliest first report first; the undated last in both. */
export type MeetingOrder = 'newest' | 'oldest';
/** By name without regard to case and diacritics, or by the number of statements, the most first. */
export type PersonOrder = 'name' | 'most-quoted';
