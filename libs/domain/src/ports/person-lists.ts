import type { MeetingStatus } from '../meetings/meeting-kind.js';
import type { Outlet } from '../outlets/outlet.js';
import type { TimeWindow } from './filters.js';
import type { PersonRecord } from './records.js';

/** What a timeline is made of. */
export type TimelineNoun = 'quote' | 'meeting';

/** Something that a person said or takes part in, at its place in time. */
export interface TimelineEntry {
  readonly kind: 'timeline-entry';
  readonly noun: TimelineNoun;
  readonly id: string;
  /** The first day meant for a meeting, else the publication of its first report; the publication of a quote's article. A date or an instant, ISO 8601; `undefined` when undated. */
  readonly at?: string;
  /** What `at` is: the time told for the meeting, or a publication. */
  readonly basis: 'told' | 'published';
}

/** Which entries: fields are joined by AND, values of one field by OR; an absent field filters nothing. */
export interface TimelineFilter {
  readonly nouns?: readonly TimelineNoun[];
  /** Their place in time lies in this window; the undated lie in none. */
  readonly at?: TimeWindow;
  /** Quotes of at least this confidence, 0 to 1; meetings are left as they are. */
  readonly minConfidence?: number;
  /** Meetings with one of these as their status now; quotes are left as they are. */
  readonly statuses?: readonly MeetingStatus[];
}

/** `newest`: the latest time first; `oldest`: the earliest first; the undated last in both, ties by noun and id. */
export type TimelineOrder = 'newest' | 'oldest';

/** Somebody whom a person met, over the meetings of both. */
export interface MetPerson {
  readonly kind: 'met-person';
  readonly person: PersonRecord;
  /** How many meetings. */
  readonly meetings: number;
  /** First and last day of these meetings, ISO dates: by the days meant, else by publication; `undefined` when all are undated. */
  readonly firstDay?: string;
  readonly lastDay?: string;
}

/** An outlet that quotes a person. */
export interface QuotingOutlet {
  readonly kind: 'quoting-outlet';
  readonly outlet: Outlet;
  readonly statements: number;
  readonly quotes: number;
  /** First and last day of publication, ISO dates; `undefined` when all are undated. */
  readonly firstDay?: string;
  readonly lastDay?: string;
}
