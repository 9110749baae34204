import { type Day, dayOfIso, partsOfDay } from './calendar.js';
import type { TimeReading } from './time-pattern.js';

/** Where a story has got to: the times it has told up to here, from which "the next day" and "a year earlier" count. */
export interface StoryTime {
  /** The last day told; absent when a later time lies elsewhere. */
  readonly day?: Day;
  /** The last month told, by its first day, or that of the last day told. */
  readonly month?: Day;
  /** The last year told, or that of the last month or day. */
  readonly year?: number;
}

/** A story that has told no time yet. */
export const NO_STORY_TIME: StoryTime = {};

/** The story after one more time: a finer one that lies within a coarser one stays, one outside is left behind. */
export function tellTime(story: StoryTime, { timeKind, earliest, latest }: TimeReading): StoryTime {
  if (timeKind === 'duration' || timeKind === 'set' || earliest === undefined || latest === undefined) return story;
  const [first, last] = [dayOfIso(earliest), dayOfIso(latest)];
  if (first === undefined || last === undefined) return story;
  if (first === last) return storyOfDay(first);
  const [from, to] = [partsOfDay(first), partsOfDay(last)];
  if (from.year !== to.year) return last - first > 400 ? within(story, first, last) : { year: from.year };
  const inside = within(story, first, last);
  if (from.month !== to.month) return { ...inside, year: from.year };
  return { ...inside, month: first - from.date + 1, year: from.year };
}

function storyOfDay(day: Day): StoryTime {
  const { year, date } = partsOfDay(day);
  return { day, month: day - date + 1, year };
}

function within({ day, month, year }: StoryTime, first: Day, last: Day): StoryTime {
  const keepsDay = day !== undefined && day >= first && day <= last;
  const keepsMonth = month !== undefined && month + 27 >= first && month <= last;
  const keepsYear = year !== undefined && year >= partsOfDay(first).year && year <= partsOfDay(last).year;
  return { ...(keepsDay ? { day } : {}), ...(keepsMonth ? { month } : {}), ...(keepsYear ? { year } : {}) };
}
