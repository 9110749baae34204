import { type Day, dayNumber, partsOfDay } from './calendar.js';
import type { Direction, TimeContext } from './time-pattern.js';

/** How far on the other side of today a date may lie, in days: "was to be on June 12" and "is to run from May 28" are near. */
const SLACK = 60;

/**
 * The year that a date without one means: the latest such date up to today where the words look back, the earliest from
 * today on where they look ahead, each with two months' slack, and the nearest otherwise. `undefined` without a
 * publication time.
 */
export function nearestYear(month: number, date: number, { today, direction, thenAhead, yearTold }: TimeContext): number | undefined {
  if (today === undefined) return undefined;
  if (yearTold !== undefined) return yearTold;
  return nearestOf(today, thenAhead === true ? 'unknown' : direction, (year) => dayNumber(year, month, date));
}

/** As `nearestYear` for a whole month: one that has begun counts as reached. */
export function nearestYearOfMonth(month: number, { today, direction }: TimeContext): number | undefined {
  if (today === undefined) return undefined;
  const { year, month: current } = partsOfDay(today);
  return month === current ? year : nearestOf(today, direction, (candidate) => dayNumber(candidate, month, 15));
}

function nearestOf(today: Day, direction: Direction, dayIn: (year: number) => Day): number {
  const centre = direction === 'unknown' ? today : direction === 'past' ? today + SLACK - 182 : today - SLACK + 182;
  const { year } = partsOfDay(today);
  return [year - 1, year, year + 1].reduce((best, candidate) => (Math.abs(dayIn(candidate) - centre) < Math.abs(dayIn(best) - centre) ? candidate : best));
}
