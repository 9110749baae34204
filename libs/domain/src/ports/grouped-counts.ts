/** By what quotes are counted. */
export type QuoteGrouping = 'speaker' | 'outlet' | 'cue-class' | 'month';
/** By what meetings are counted. */
export type MeetingGrouping = 'kind' | 'status' | 'month';

/** What falls into one group. */
export interface CountedGroup {
  /** Id of the person or the outlet, the cue class, kind or status, or the month (`2031-05`, in UTC). */
  readonly key: string;
  /** Statements, or meetings: what several articles report counts once. */
  readonly count: number;
  /** Quotes; `undefined` for meetings. */
  readonly quotes?: number;
}

/** Quotes or meetings counted by groups. */
export interface GroupedCounts {
  /** The largest first, ties by key; months the newest first. What falls into no group, such as quotes by nobody named, is in none. */
  readonly groups: readonly CountedGroup[];
  /** How many quotes or meetings were counted, those in no group included. */
  readonly counted: number;
  /** Whether all that the filter leaves was counted: counts are lower bounds where it was not. */
  readonly countsAll: boolean;
  /** Whether there are more groups than asked for. */
  readonly isCut: boolean;
}
