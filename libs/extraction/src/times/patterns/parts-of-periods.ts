import { type Day, dayNumber, partsOfDay } from '../calendar.js';
import { nearestYear, nearestYearOfMonth } from '../nearest-year.js';
import { readDays, readHalf, readQuarter, readVague, readWeek, readWeekend } from '../readings.js';
import { makeTimePattern, type TimeContext, type TimePattern, type TimeReading } from '../time-pattern.js';
import { MONTH, monthOf, ordinalOf, YEAR } from '../time-words.js';
import { weekendsOfMonth } from '../weekends-of-month.js';

/** The year that a part belongs to. Matches `2018`, `of last year`, `of the fiscal year`, `of fiscal 2019`; must not match `of the match`. */
const OF_YEAR = `(?:(?:,? (?:of |in )?(?:the )?(?<fiscal>fiscal (?:year )?|financial year )?(?<year>${YEAR}))|(?: of)? (?<word>last|this|next|the|that) (?:fiscal |financial |calendar )?year)`;
const NTH = '(?<nth>first|second|third|fourth|last|final|1st|2nd|3rd|4th)';

type Groups = Readonly<Record<string, string | undefined>>;

/** Quarters, halves, weeks and weekends told by the period they are part of. */
export const PARTS_OF_PERIODS: readonly TimePattern[] = [
  // Matches `the third quarter of 2018`, `first quarter of last year`; must not match `the third quarter`, which may be a game's.
  makeTimePattern('quarter/of-year', `(?:the )?${NTH}[- ]quarter${OF_YEAR}`, 'giu', (groups, context) => readQuarterOf(quarterOf(groups['nth'] ?? ''), groups, context)),
  // Matches `Q3 2018`, `Q1 of this year`; must not match `Q3`.
  makeTimePattern('quarter/letter', `Q(?<nth>[1-4])${OF_YEAR}`, 'gu', (groups, context) => readQuarterOf(Number(groups['nth']), groups, context)),
  // Matches `the first half of 2019`; must not match `the first half`, which may be a game's.
  makeTimePattern('half/of-year', `(?:the )?(?<nth>first|second|last|latter)[- ]half${OF_YEAR}`, 'giu', (groups, context) => {
    const year = yearOf(groups, context);
    return year === undefined ? readVague('year') : readHalf(year, groups['nth']?.toLowerCase() === 'first' ? 1 : 2);
  }),
  // Matches `fiscal 2019`, `fiscal year 2019`; must not match `fiscal policy`. Where it begins differs, so that no days are told.
  makeTimePattern('year/fiscal', `(?:fiscal|financial)(?: year)? (?<year>${YEAR})`, 'giu', ({ year = '' }) => ({ timeKind: 'date', precision: 'year', value: `FY${year}` })),
  // Matches `last fiscal year`; must not match `last year`.
  makeTimePattern('year/fiscal-word', '(?<word>last|this|next|the current) (?:fiscal|financial) year', 'giu', ({ word = '' }, { today }) =>
    today === undefined ? readVague('year') : { timeKind: 'date', precision: 'year', value: `FY${partsOfDay(today).year + ({ last: -1, next: 1 }[word.toLowerCase()] ?? 0)}` },
  ),
  // Matches `the first half of June`; must not match `the first half of the match`.
  makeTimePattern('half/of-month', `(?:the )?(?<nth>first|second|last|latter) half of (?<month>${MONTH})(?:,? (?<year>${YEAR}))?`, 'gu', (groups, context) => readDaysOfMonth(groups, context, groups['nth'] === 'first' ? [1, 15] : [16, 31])),
  // Matches `the first week of June`, `last week of December 2018`; must not match `the last week`.
  makeTimePattern('week/of-month', `(?:the )?${NTH} (?:full )?week (?:of|in) (?<month>${MONTH})(?:,? (?<year>${YEAR}))?`, 'gu', (groups, context) => readDaysOfMonth(groups, context, weekDays(groups['nth'] ?? ''))),
  // Matches `the week of June 4`, `week ending June 8, 2018`; must not match `the week of talks`.
  makeTimePattern('week/of-date', `(?:the )?week (?:of|beginning|starting|ending|ended) (?:on )?(?<month>${MONTH}) (?<date>\\d{1,2})(?!\\d)(?:, (?<year>${YEAR}))?`, 'gu', (groups, context) => {
    const day = dayOf(groups, context);
    return day === undefined ? readVague('week') : readWeek(day);
  }),
  // Matches `the weekend of March 31 and April 1`, `the weekend of June 2`; must not match `the weekend of rain`.
  makeTimePattern('weekend/of-date', `(?:(?:the|over the|at the)\\s)?weekend\\sof\\s(?<month>${MONTH})\\s(?<date>\\d{1,2})(?!\\d)(?:\\s?(?:-|–|and|to)\\s?(?:${MONTH}\\s)?\\d{1,2}(?!\\d))?(?:,\\s(?<year>${YEAR}))?`, 'gu', (groups, context) => {
    const day = dayOf(groups, context);
    return day === undefined ? readVague('weekend') : readWeekend(day);
  }),
  // Matches `the last weekend of March`; must not match `the last weekend`.
  makeTimePattern('weekend/of-month', `(?:over\\s)?the\\s(?<word>first|second|third|last)\\sweekend\\s(?:of|in)\\s(?<month>${MONTH})`, 'gu', ({ word = '', month = '' }, context) => {
    const year = nearestYearOfMonth(monthOf(month), context);
    if (year === undefined) return readVague('weekend');
    const saturdays = weekendsOfMonth(year, monthOf(month));
    return readWeekend(saturdays[word === 'last' ? saturdays.length - 1 : ordinalOf(word) - 1]!);
  }),
];

function quarterOf(nth: string): number {
  return /^(?:last|final)$/i.test(nth) ? 4 : ordinalOf(nth);
}

/** A fiscal year's quarter is told by its name alone: where the year begins differs. */
function readQuarterOf(quarter: number, groups: Groups, context: TimeContext): TimeReading {
  const year = yearOf(groups, context);
  if (year === undefined) return readVague('quarter');
  return groups['fiscal'] === undefined ? readQuarter(year, quarter) : { timeKind: 'date', precision: 'quarter', value: `FY${year}-Q${quarter}` };
}

function yearOf({ year, word }: Groups, { today, story }: TimeContext): number | undefined {
  if (year !== undefined) return Number(year);
  const lower = word?.toLowerCase();
  if (lower === 'that') return story.year;
  if (today === undefined) return undefined;
  return partsOfDay(today).year + (lower === 'last' ? -1 : lower === 'next' ? 1 : 0);
}

function dayOf({ month = '', date, year }: Groups, context: TimeContext): Day | undefined {
  const told = year === undefined ? nearestYear(monthOf(month), Number(date), context) : Number(year);
  return told === undefined ? undefined : dayNumber(told, monthOf(month), Number(date));
}

/** Seven days of a month by their number; the last seven lead to its end. */
function weekDays(nth: string): readonly [from: number, to: number] {
  if (nth === 'last' || nth === 'final') return [-6, 31];
  const from = (ordinalOf(nth) - 1) * 7 + 1;
  return [from, from + 6];
}

function readDaysOfMonth({ month = '', year }: Groups, context: TimeContext, [from, to]: readonly [from: number, to: number]): TimeReading {
  const told = year === undefined ? nearestYearOfMonth(monthOf(month), context) : Number(year);
  if (told === undefined) return readVague('week');
  const end = dayNumber(told, monthOf(month) + 1, 1) - 1;
  const last = Math.min(dayNumber(told, monthOf(month), to), end);
  return readDays(from < 0 ? end + from : dayNumber(told, monthOf(month), from), last, 'week');
}
