import type { Span } from '../text/span.js';

/** How exactly words of time fix a time, from a moment to no more than a direction. */
export type TimePrecision = 'instant' | 'hour' | 'part-of-day' | 'day' | 'weekend' | 'week' | 'month' | 'season' | 'quarter' | 'year' | 'decade' | 'century' | 'vague';

/** What words of time tell: a date, a time of day, a duration, or something that recurs. Source: TIMEX3. */
export type TimeKind = 'date' | 'time' | 'duration' | 'set';

/** Words of time. Without a publication time a relative one keeps its words and has no value. */
export interface TimeExpression {
  readonly kind: 'time-expression';
  /** Local: `t1`. */
  readonly id: string;
  readonly span: Span;
  readonly timeKind: TimeKind;
  /** TIMEX3 value: `2018-05-31`, `2018-W22`, `2018-05-30TNI`, `P3D`; `undefined` when it cannot be computed. */
  readonly value?: string;
  readonly precision: TimePrecision;
  /** First and last day meant, ISO dates, both included; `undefined` when the value has none. */
  readonly earliest?: string;
  readonly latest?: string;
}
