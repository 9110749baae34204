import { matchesOf } from './matches-of.js';
import { CLOCK_TIMES } from './patterns/clock-times.js';
import { DAYS } from './patterns/days.js';
import { DURATIONS } from './patterns/durations.js';
import { HOLIDAYS } from './patterns/holidays.js';
import { PARTS_OF_PERIODS } from './patterns/parts-of-periods.js';
import { PERIODS } from './patterns/periods.js';
import { SETS } from './patterns/sets.js';
import { STORY_TIMES } from './patterns/story-times.js';
import { WRITTEN_DATES } from './patterns/written-dates.js';
import { YEARS } from './patterns/years.js';
import type { TimePattern } from './time-pattern.js';

/** Ways of writing a time that have something in common. */
interface WayOfWriting {
  readonly patterns: readonly TimePattern[];
  /** What none of them can do without: a sentence that lacks it is not looked at again. It may let through too much. */
  readonly needs: RegExp;
}

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const SEASON = 'spring|summer|autumn|fall|winter';
const UNIT = 'second|minute|hour|day|week|fortnight|month|quarter|year|decade|centur';
const PART_OF_DAY = 'morning|afternoon|evening|night';

/** All ways of writing a time; where two of one length begin at one place, the earlier in the list wins. */
const WAYS: readonly WayOfWriting[] = [
  // Matches in `Christmas Eve`, `Whit Monday`, `9/11`; must not match in `the vote`.
  { patterns: HOLIDAYS, needs: /Day|day|Eve|Night|East|Christ|Hallow|Thanks|Pente|Epiph|July|June|11/ },
  // Matches in `June 3`, `2018-06-12`, `the third of June`; must not match in `may`.
  { patterns: WRITTEN_DATES, needs: new RegExp(`\\d|${MONTH}`) },
  // Matches in `the next day`, `that summer`; must not match in `the vote`.
  { patterns: STORY_TIMES, needs: new RegExp(`${UNIT}|${PART_OF_DAY}|${SEASON}`, 'i') },
  // Matches in `Friday`, `tonight`, `the 14th`; must not match in `the vote`.
  { patterns: DAYS, needs: new RegExp(`day|morrow|${PART_OF_DAY}|\\d(?:st|nd|rd|th)`, 'i') },
  // Matches in `the third quarter of 2018`, `the last weekend of May`; must not match in `the vote`.
  { patterns: PARTS_OF_PERIODS, needs: /quarter|half|week|Q[1-4]|fiscal|financial/i },
  // Matches in `last week`, `June`, `the winter`; must not match in `may`.
  { patterns: PERIODS, needs: new RegExp(`${MONTH}|${UNIT}|${UNIT.toUpperCase()}|[Ww]eek|[Mm]onth|[Yy]ear|${SEASON}|Spring|Summer|Autumn|Fall|Winter`) },
  // Matches in `every week`, `Mondays`, `daily`, `$20 an hour`; must not match in `the vote`.
  { patterns: SETS, needs: /every|each|once|twice|times|per |days|weekends|(?:morning|afternoon|evening|night)s|(?:dai|night|hour|week|month|quarter|annual|year)ly|\san? (?:hour|day|week|month|year)/i },
  // Matches in `three days`, `weeklong`; must not match in `the vote`.
  { patterns: DURATIONS, needs: new RegExp(UNIT, 'i') },
  // Matches in `2018`, `the sixties`, `the first century`; must not match in `the vote`.
  { patterns: YEARS, needs: /\d|century|centuries|ties/i },
  // Matches in `10 a.m.`, `midnight`, `ten o’clock`; must not match in `the vote`.
  { patterns: CLOCK_TIMES, needs: /\d|noon|mid(?:day|night)|clock|half past/i },
];

/** A match of a pattern, in the order of the list of ways. */
export interface TimeMatch {
  readonly pattern: TimePattern;
  readonly order: number;
  readonly match: RegExpExecArray;
}

/** Every match of every way of writing a time in a stretch of text, in no order; they may overlap. */
export function matchTimes(words: string): readonly TimeMatch[] {
  const found: TimeMatch[] = [];
  WAYS.forEach(({ patterns, needs }, way) => {
    if (!needs.test(words)) return;
    patterns.forEach((pattern, index) => {
      for (const match of matchesOf(pattern.pattern, words)) found.push({ pattern, order: way * 100 + index, match });
    });
  });
  return found;
}
