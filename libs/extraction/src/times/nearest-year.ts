import { type Day, dayNumber, partsOfDay, weekdayOf } from './calendar.js';
import type { StoryTime } from './story-time.js';
import type { Direction, TimeContext } from './time-pattern.js';

/** How far on the other side of today a date may lie, in days: "called off the June 28 session", "is to run from May 8". */
const SLACK = 60;
/** How far ahead of the last time told a story's next one is looked for, in days: stories go on rather than back. */
const STORY_GOES_ON = 90;

/**
 * The year that a date without one means: the latest such date up to today where the words look back, the earliest from
 * today on where they look ahead, each with some weeks' slack, and the nearest otherwise. A weekday told with it decides
 * between them, and a history counts from its own last time. `undefined` without a publication time.
 */
export function nearestYear(month: number, date: number, context: TimeContext, weekday?: number): number | undefined {
  const { today, direction, thenAhead, yearTold } = context;
  if (today === undefined) return undefined;
  if (yearTold !== undefined) return yearTold;
  const dayIn = (year: number) => dayNumber(year, month, date);
  const ofStory = yearOfStory(context.history, dayIn);
  if (ofStory !== undefined) return ofStory;
  const { year } = partsOfDay(today);
  const matching = weekday === undefined ? [] : [year - 1, year, year + 1].filter((candidate) => weekdayOf(dayIn(candidate)) === weekday);
  return matching.length === 1 ? matching[0] : nearestOf(today, thenAhead === true ? 'unknown' : direction, dayIn);
}

/** As `nearestYear` for a feast that lies on another date every year. */
export function nearestYearOf(dayIn: (year: number) => Day, { today, direction, thenAhead, yearTold, history }: TimeContext): number | undefined {
  if (today === undefined) return undefined;
  return yearTold ?? yearOfStory(history, dayIn) ?? nearestOf(today, thenAhead === true ? 'unknown' : direction, dayIn);
}

/** As `nearestYear` for a whole month: one that has begun counts as reached. */
export function nearestYearOfMonth(month: number, { today, direction, history }: TimeContext): number | undefined {
  if (today === undefined) return undefined;
  const dayIn = (candidate: number) => dayNumber(candidate, month, 15);
  const ofStory = yearOfStory(history, dayIn);
  if (ofStory !== undefined) return ofStory;
  const { year, month: current } = partsOfDay(today);
  return month === current ? year : nearestOf(today, direction, dayIn);
}

/** A year is the story's own; a month or a day of the story may be followed by one of the next year. */
function yearOfStory(history: StoryTime | undefined, dayIn: (year: number) => Day): number | undefined {
  const from = history?.day ?? history?.month;
  if (history?.year === undefined || from === undefined) return history?.year;
  return closest(history.year, dayIn, from + STORY_GOES_ON);
}

function nearestOf(today: Day, direction: Direction, dayIn: (year: number) => Day): number {
  const centre = direction === 'unknown' ? today : direction === 'past' ? today + SLACK - 182 : today - SLACK + 182;
  return closest(partsOfDay(today).year, dayIn, centre);
}

function closest(year: number, dayIn: (year: number) => Day, centre: Day): number {
  return [year - 1, year, year + 1].reduce((best, candidate) => (Math.abs(dayIn(candidate) - centre) < Math.abs(dayIn(best) - centre) ? candidate : best));
}
