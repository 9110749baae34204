import type { MeetingSummaryFragment, TimePrecision } from '@onrecord/client';
import { wordTime } from '../words/time-words.js';

/** Milliseconds of a day. */
export const DAY = 86_400_000;

/** A stretch of time in milliseconds since 1970, UTC: half-open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where something stands in time, and how exactly that is known. */
export interface Moment {
  /** All the time in which it may lie; `undefined` when nobody tells one. */
  readonly stretch: Stretch | undefined;
  /** Whether it happened at some time in the stretch, rather than during the days of it. */
  readonly isLoose: boolean;
  /** `told` by an article, `reported` when no day is told and the first report stands for it, `published` for quotes. */
  readonly basis: 'told' | 'reported' | 'published';
  /** In words, as exact as it is known: `June 2018`, `week of 11 June 2018`. */
  readonly words: string;
}

const EXACT: readonly TimePrecision[] = ['INSTANT', 'HOUR', 'PART_OF_DAY', 'DAY'];

/** When a meeting takes place: the days told, else its first report. */
export function momentOfMeeting(time: MeetingSummaryFragment['time'], firstReport: string | undefined): Moment {
  const start = time === null || time.earliest === null ? undefined : toMs(time.earliest);
  if (time !== null && start !== undefined) {
    const last = time.latest === null ? undefined : toMs(time.latest);
    return { stretch: { start, end: Math.max(start, last ?? start) + DAY }, isLoose: last === undefined || !EXACT.includes(time.precision), basis: 'told', words: wordPrecision(time) };
  }
  const told = time === null ? 'day not told' : time.words;
  return { ...momentOfPublication(firstReport), basis: 'reported', words: firstReport === undefined ? told : `${told}; first reported ${wordTime(firstReport)}` };
}

/** When something was published: a day, or the day of an instant. */
export function momentOfPublication(published: string | undefined): Moment {
  const start = published === undefined ? undefined : toMs(published.slice(0, 10));
  return { stretch: start === undefined ? undefined : { start, end: start + DAY }, isLoose: false, basis: 'published', words: published === undefined ? 'undated' : wordTime(published) };
}

/** A time as exact as it is told: a month is not a day, and a week has no date of its own. */
export function wordPrecision({ earliest, latest, precision, words }: NonNullable<MeetingSummaryFragment['time']>): string {
  if (earliest === null) return latest === null ? words : `by ${wordTime(latest)}`;
  if (latest === null) return `from ${wordTime(earliest)}`;
  const [year, month] = [earliest.slice(0, 4), earliest.slice(0, 7)];
  if (precision === 'YEAR' && latest.startsWith(year)) return `some time in ${year}`;
  if (precision === 'MONTH' && latest.startsWith(month)) return wordTime(month);
  if (precision === 'WEEK') return `week of ${wordTime(earliest)}`;
  if (precision === 'WEEKEND') return `weekend of ${wordDays(earliest, latest)}`;
  if (precision === 'QUARTER' || precision === 'SEASON') return `some time from ${wordMonths(month, latest.slice(0, 7))}`;
  if (precision === 'DECADE' || precision === 'CENTURY') return `some time from ${year} to ${latest.slice(0, 4)}`;
  return precision === 'PART_OF_DAY' ? `${wordDays(earliest, latest)} (${words})` : wordDays(earliest, latest);
}

/** `2018-05-30` and `2018-05-31` are 30 to 31 May 2018: what both have is told once. */
export function wordDays(first: string, last: string): string {
  if (first === last) return wordTime(first);
  if (first.slice(0, 7) === last.slice(0, 7)) return `${Number(first.slice(8, 10))} to ${wordTime(last)}`;
  return `${first.slice(0, 4) === last.slice(0, 4) ? wordTime(first).slice(0, -5) : wordTime(first)} to ${wordTime(last)}`;
}

function wordMonths(first: string, last: string): string {
  return `${first.slice(0, 4) === last.slice(0, 4) ? wordTime(first).slice(0, -5) : wordTime(first)} to ${wordTime(last)}`;
}

/** A day or an instant of ISO 8601 in milliseconds; `undefined` for anything else. */
export function toMs(time: string): number | undefined {
  const ms = Date.parse(time);
  return Number.isNaN(ms) ? undefined : ms;
}

/** The day of an instant, ISO 8601. */
export function toDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
