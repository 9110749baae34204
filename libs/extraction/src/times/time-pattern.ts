import type { TimeExpression } from '@onrecord/domain';
import type { Day } from './calendar.js';
import type { StoryTime } from './story-time.js';

/** Whether the words around an expression speak of what was or of what will be. */
export type Direction = 'past' | 'future' | 'unknown';

/** What an expression is read against. */
export interface TimeContext {
  /** The day of publication where the newsroom is; `undefined` when the article has none. */
  readonly today: Day | undefined;
  readonly direction: Direction;
  /** Whether it is a future only as seen then: "he announced that he would". A date without a year is the nearest one. */
  readonly thenAhead?: boolean | undefined;
  /** The year that the sentence tells for what it lists: 2018 in "twice last year: on May 2 and on June 3". */
  readonly yearTold?: number | undefined;
  /** What the story has told up to here, for "the next day". */
  readonly story: StoryTime;
  /** The same, where the text tells a history: there a date without a year is the story's. */
  readonly history?: StoryTime | undefined;
}

/** What an expression says; `undefined` fields are not told or cannot be computed. */
export type TimeReading = Pick<TimeExpression, 'timeKind' | 'precision' | 'value' | 'earliest' | 'latest'>;

/** One way in which English writes a time. */
export interface TimePattern {
  /** Stable name: `weekday/direction-word`. */
  readonly rule: string;
  /** Global and with named groups; every repetition in it is bounded. */
  readonly pattern: RegExp;
  /** Reads a match; `undefined` when the words mean something else here. */
  readonly read: (groups: Readonly<Record<string, string | undefined>>, context: TimeContext) => TimeReading | undefined;
}

/** A pattern over whole words; `source` is written for the flags `gu` (case matters) or `giu`. */
export function makeTimePattern(rule: string, source: string, flags: 'gu' | 'giu', read: TimePattern['read']): TimePattern {
  return { rule, pattern: new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, flags), read };
}
