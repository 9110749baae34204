import type { TimePrecision } from '@onrecord/domain';
import { type Day, dayNumber, mondayOf, partsOfDay, toDay } from '../calendar.js';
import { readDay, readDayPart, readDecade, readMonth, readSeason, readVague, readWeek, readWeekend, readYear } from '../readings.js';
import type { StoryTime } from '../story-time.js';
import { makeTimePattern, type TimePattern, type TimeReading } from '../time-pattern.js';
import { dayPartOf, MONTH, monthOf, NUMBER, numberOf, ORDINAL, ordinalOf, SEASON, seasonOf, singularUnit, UNIT, WEEKDAY, weekdayNumber } from '../time-words.js';

const ORDER = '(?:(?:[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate)\\s(?:on\\s|in\\s)?)?';
/** Words that lead from the story's last time. Matches `the next`, `that same`; must not match `next` alone, which counts from today. */
const LEAD = '(?<lead>[Tt]he (?:very )?(?:next|following|previous|preceding|same)|[Tt]hat (?:same )?|[Ss]ame)\\s?';
const SHIFTS: Readonly<Record<string, number>> = { next: 1, following: 1, after: 1, later: 1, previous: -1, preceding: -1, before: -1, earlier: -1 };

/** Times told from the story's own last time: the day after a day, a year before a year. Without one they keep their words. */
export const STORY_TIMES: readonly TimePattern[] = [
  // Matches `the next day`, `the following morning`, `later that year`; must not match `over the next day`, which is a length.
  makeTimePattern('story/next', `${ORDER}(?<!\\b(?:[Oo]ver|[Ww]ithin|[Ii]n|[Dd]uring|[Ff]or|[Tt]hroughout)\\s)${LEAD}(?<unit>day|morning|afternoon|evening|night|weekend|week|month|year|decade)(?!\\s(?:of|and a half)(?![\\p{L}]))`, 'gu', ({ lead = '', unit = '' }, { story }) => readUnit(story, unit, shiftOfWords(lead))),
  // Matches `in the following year`, `during that week`; must not match `in the next year`, which counts from today.
  makeTimePattern('story/in-next', `(?<=\\b(?:[Oo]ver|[Ww]ithin|[Ii]n|[Dd]uring|[Ff]or|[Tt]hroughout)\\s)(?<lead>the (?:following|previous|preceding|same)|that (?:same )?)\\s?(?<unit>week|month|year|decade)(?!\\s(?:of|and a half)(?![\\p{L}]))`, 'gu', ({ lead = '', unit = '' }, { story }) => readUnit(story, unit, shiftOfWords(lead))),
  // Matches `the day before`, `the year after`; must not match `the day before the summit`, `the night before he left`.
  makeTimePattern('story/before', '[Tt]he\\s(?<unit>day|night|week|month|year)\\s(?<word>before|after|earlier)(?=[.,;:?!)”"’]|\\s(?:and|but|in|on|at|by|with|when)(?![\\p{L}])|$)', 'gu', ({ unit = '', word = '' }, { story }) => readUnit(story, unit, SHIFTS[word] ?? 0)),
  // Matches the words of `the day before the summit`, `the week after Christmas`, told from something else; must not match `the day`.
  makeTimePattern('story/beside', '[Tt]he\\s(?<unit>day|night|week|month|year)\\s(?:before|after)', 'gu', ({ unit = '' }) => (unit === 'night' ? { ...readVague('part-of-day'), timeKind: 'time' } : readVague(unit as TimePrecision))),
  // Matches `two days later`, `a year earlier`, `months later`; must not match `sooner or later`.
  makeTimePattern('story/later', `(?:(?:just|only|about|some|nearly|almost|barely) )?(?:(?<number>${NUMBER}) (?<unit>${UNIT})|(?<units>hours|days|weeks|months|years|decades)) (?<word>later|earlier)`, 'giu', ({ number, unit, units, word = '' }, { story }) => readLater(story, singularUnit(unit ?? units ?? ''), number === undefined ? undefined : numberOf(number), SHIFTS[word.toLowerCase()] ?? 1)),
  // Matches `the following Monday`, `that Friday night`; must not match `Monday`.
  makeTimePattern('story/weekday', `(?<lead>[Tt]he (?:following|previous|preceding)|[Tt]hat)\\s(?<weekday>${WEEKDAY})`, 'gu', ({ lead = '', weekday = '' }, { story }) => {
    const day = story.day === undefined ? undefined : weekdayFrom(story.day, weekdayNumber(weekday), shiftOfWords(lead));
    return day === undefined ? readVague('day') : readDay(day);
  }),
  // Matches `August of that year`, `June of the following year`; must not match `August of last year`, which counts from today.
  makeTimePattern('story/month', `(?<month>${MONTH})\\s(?:of\\s)?(?<lead>the (?:next|following|previous|preceding|same)|that(?: same)?)\\syear`, 'gu', ({ month = '', lead = '' }, { story }) =>
    story.year === undefined ? readVague('month') : readMonth(story.year + shiftOfWords(lead), monthOf(month)),
  ),
  // Matches `the 28th of that month`, `on the 3rd of the following month`; must not match `the 28th`.
  makeTimePattern('story/date', `[Tt]he (?<date>${ORDINAL}) of (?<lead>the (?:next|following|previous|preceding|same)|that(?: same)?)\\smonth`, 'gu', ({ date = '', lead = '' }, { story }) => {
    if (story.month === undefined) return readVague('day');
    const parts = partsOfDay(story.month);
    return readDayOf(parts.year, parts.month + shiftOfWords(lead), ordinalOf(date));
  }),
  // Matches `March 9 of the same year`; must not match `March 9`.
  makeTimePattern('story/date-of-year', `(?:(?<month>${MONTH}) (?<date>\\d{1,2})|(?<date2>\\d{1,2}) (?<month2>${MONTH})) of (?<lead>the (?:next|following|previous|preceding|same)|that(?: same)?)\\syear`, 'gu', ({ month, month2, date, date2, lead = '' }, { story }) =>
    story.year === undefined ? readVague('day') : readDayOf(story.year + shiftOfWords(lead), monthOf(month ?? month2 ?? ''), Number(date ?? date2)),
  ),
  // Matches `that summer`, `the following spring`; must not match `the spring`.
  makeTimePattern('story/season', `${ORDER}(?<lead>[Tt]he (?:next|following|previous|preceding|same)|[Tt]hat(?: same)?)\\s(?<season>${SEASON})`, 'gu', ({ lead = '', season = '' }, { story }) => {
    if (story.year === undefined) return readVague('season');
    return readSeason(seasonYear(story, seasonOf(season), shiftOfWords(lead)), seasonOf(season));
  }),
];

/** A date of a month, where there is such a date; a month beyond 12 runs on into the next year. */
function readDayOf(year: number, month: number, date: number): TimeReading {
  const first = partsOfDay(dayNumber(year, month, 1));
  const day = toDay(first.year, first.month, date);
  return day === undefined ? readVague('day') : readDay(day);
}

function shiftOfWords(lead: string): number {
  return SHIFTS[lead.toLowerCase().split(' ').at(-1) ?? ''] ?? 0;
}

/** The story's own day, week, month or year, or a neighbour of it. */
function readUnit({ day, month, year }: StoryTime, unit: string, shift: number): TimeReading {
  switch (unit) {
    case 'day':
      return day === undefined ? readVague('day') : readDay(day + shift);
    case 'week':
      return day === undefined ? readVague('week') : readWeek(day + shift * 7);
    case 'weekend':
      return day === undefined ? readVague('weekend') : readWeekend(mondayOf(day) + shift * 7);
    case 'month':
      return readShiftedMonth(month, shift);
    case 'year':
      return year === undefined ? readVague('year') : readYear(year + shift);
    case 'decade':
      return year === undefined ? readVague('decade') : readDecade(Math.floor(year / 10) + shift);
    default:
      return day === undefined ? { ...readVague('part-of-day'), timeKind: 'time' } : readDayPart(day + shift, dayPartOf(unit));
  }
}

/** So many units from the story's time, where the story told one as fine as the unit. */
function readLater({ day, month, year }: StoryTime, unit: string, amount: number | undefined, sign: number): TimeReading {
  const precision = (unit === 'second' || unit === 'minute' ? 'instant' : unit) as TimePrecision;
  if (amount === undefined || !Number.isInteger(amount) || amount > 1000) return readVague(precision);
  const shift = sign * amount;
  if (unit === 'day' && day !== undefined) return readDay(day + shift);
  if (unit === 'week' && day !== undefined) return readWeek(day + shift * 7);
  if (unit === 'month') return readShiftedMonth(month, shift);
  if (unit === 'year' && year !== undefined) return readYear(year + shift);
  if (unit === 'decade' && year !== undefined) return readYear(year + shift * 10);
  return readVague(precision);
}

function readShiftedMonth(month: Day | undefined, shift: number): TimeReading {
  if (month === undefined) return readVague('month');
  const parts = partsOfDay(month);
  return readMonth(parts.year, parts.month + shift);
}

/** "That Friday" is of the same week; "the following Monday" the first one after. */
function weekdayFrom(day: Day, weekday: number, shift: number): Day {
  const inWeek = mondayOf(day) + weekday - 1;
  if (shift > 0) return inWeek > day ? inWeek : inWeek + 7;
  if (shift < 0) return inWeek < day ? inWeek : inWeek - 7;
  return inWeek;
}

/** "The following spring" after a June is the next year's, after a January the same year's. */
function seasonYear({ month, year = 0 }: StoryTime, season: 'SP' | 'SU' | 'FA' | 'WI', shift: number): number {
  if (shift === 0 || month === undefined) return year + shift;
  const begins = { SP: 3, SU: 6, FA: 9, WI: 12 }[season];
  const told = partsOfDay(month).month;
  if (shift > 0) return begins > told ? year : year + 1;
  return begins < told ? year : year - 1;
}
