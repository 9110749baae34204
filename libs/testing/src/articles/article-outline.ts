import type { CueClass, MeetingKind, MeetingStatus, QuoteKind, SpeakerState } from '@onrecord/domain';

/** What a test says about an article; everything else is made up around it. */
export interface ArticleOutline {
  readonly id?: string;
  readonly headline?: string;
  /** ISO 8601: a date or an instant. Undated when absent. */
  readonly published?: string;
  readonly outlet?: string;
  /** Whom the byline names. */
  readonly authors?: readonly string[];
  readonly releaseAt?: string;
  readonly engine?: string;
  readonly provenance?: string;
  /** Named beside those who speak or meet, or with more spellings than their name. */
  readonly people?: readonly PersonOutline[];
  readonly quotes?: readonly QuoteOutline[];
  readonly meetings?: readonly MeetingOutline[];
  /** Sentences of no one. */
  readonly prose?: readonly string[];
}

/** Somebody named in the article. */
export interface PersonOutline {
  readonly name: string;
  readonly names?: readonly string[];
  readonly standing?: 'public' | 'private';
  /** Whose president the article calls them: a country, "Norvania". */
  readonly presidentOf?: string;
}

/** A quote; `speaker` is a name, and an organisation's when `state` says so. */
export interface QuoteOutline {
  /** They mention the article's people whose names stand in them. */
  readonly words: string;
  readonly speaker?: string;
  readonly state?: SpeakerState;
  readonly kind?: QuoteKind;
  readonly cueClass?: CueClass;
  readonly addressee?: string;
  /** Where and when it was said. */
  readonly occasion?: string;
  /** On which day it was said: `2031-05-01`. */
  readonly day?: string;
  readonly confidence?: number;
  /** Place in this list of the quote that it stands inside. */
  readonly insideOf?: number;
}

/** A meeting as the article tells it. A participant in square brackets, `[a delegation]`, is a group. */
export interface MeetingOutline {
  readonly participants: readonly string[];
  readonly kind?: MeetingKind;
  readonly status?: MeetingStatus;
  readonly place?: string;
  readonly day?: string;
}
