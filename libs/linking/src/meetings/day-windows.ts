import type { MeetingFact } from '@onrecord/domain';
import { MILLISECONDS_A_DAY } from '../groups/publication-order.js';

/** Days meant by words of time, both included, counted from 1970-01-01. */
export interface DayWindow {
  readonly first: number;
  readonly last: number;
}

/** When a meeting takes or took place, as far as its report can tell. */
export interface ToldDays {
  /** The meeting's date, or the dates from which and to which it was moved; empty when no date can be told to be its. */
  readonly dates: readonly DayWindow[];
  /** Without a date: what bounds it, a month or several dates of which nobody can say which one it is. */
  readonly bounds: readonly DayWindow[];
}

/** Up to this many days a time is a date (`this week`, `a weekend`), and dates are one; longer ones (`in May`) only bound it. */
const DAYS_OF_A_DATE = 9;

/** A meeting called off or put off is looked for anew for so many days. */
export const MOVED_WITHIN_DAYS = 90;

/**
 * Reads the days that a report tells. Of several dates far apart those near publication are the news and the others its
 * background, unless the report tells that the meeting was moved from the one to the other.
 */
export function tellDays({ times, report }: MeetingFact, published: number | undefined): ToldDays {
  const windows = times.flatMap((time) => {
    if (time.earliest === undefined || time.latest === undefined || time.timeKind === 'set' || time.timeKind === 'duration') return [];
    const window = { first: toDay(Date.parse(time.earliest)), last: toDay(Date.parse(time.latest)) };
    return Number.isFinite(window.first) && Number.isFinite(window.last) ? [window] : [];
  });
  const dates = windows.filter((window) => window.last - window.first < DAYS_OF_A_DATE);
  if (dates.length === 0) return { dates, bounds: windows };
  const wasMoved = [report, ...report.earlier].some(({ status }) => status === 'postponed' || status === 'cancelled');
  if (daysBetween(dates) < (wasMoved ? MOVED_WITHIN_DAYS : DAYS_OF_A_DATE)) return { dates, bounds: [] };
  const news = published === undefined ? [] : dates.filter((date) => windowsOverlap(date, { first: published, last: published }, DAYS_OF_A_DATE));
  return news.length > 0 ? { dates: news, bounds: [] } : { dates: [], bounds: dates };
}

/** Whether two windows share a day, or come within `slack` days of it. */
export function windowsOverlap(a: DayWindow, b: DayWindow, slack = 0): boolean {
  return a.first <= b.last + slack && b.first <= a.last + slack;
}

/** The day of an instant, counted from 1970-01-01 in UTC. */
export function toDay(milliseconds: number): number {
  return Math.floor(milliseconds / MILLISECONDS_A_DAY);
}

function daysBetween(windows: readonly DayWindow[]): number {
  return Math.max(...windows.map((window) => window.last)) - Math.min(...windows.map((window) => window.first));
}
