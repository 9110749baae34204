import { isoDay, partsOfDay, toDay } from '../calendar.js';
import { nearestYear } from '../nearest-year.js';
import { readDay, readDayPart, readDays, readVague } from '../readings.js';
import { makeTimePattern, type TimeContext, type TimePattern, type TimeReading } from '../time-pattern.js';
import { DAY_PART, dayPartOf, MONTH, monthOf, ORDINAL, ordinalOf, WEEKDAY, weekdayNumber, YEAR, YEAR_BEHIND, yearFromBehind } from '../time-words.js';

const DATE = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
/** Matches ` of last year`; must not match ` of last week`. */
const OF_YEAR = '\\s(?:of\\s)?(?<word>last|this|next)\\syear(?![\\p{L}])';
/** Matches the weekday before a date: `Tuesday, ` in `Tuesday, June 12`; must not match `Tuesday` alone. */
const WEEKDAY_BEFORE = `(?:(?<weekday>${WEEKDAY}|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\.?,?\\s{1,2}(?:the\\s)?)?`;
/** A part of the day told with a date. Matches `the night of `, `the morning of `; must not match `the morning `. */
const PART_BEFORE = `(?:(?:[Tt]he )?(?:early |late )?(?<part>${DAY_PART})(?: hours)? of )?`;

/** Dates written out, as newspapers and agencies write them: month first, date first, and runs of days. */
export const WRITTEN_DATES: readonly TimePattern[] = [
  // Matches `2018-06-12`, `2018-06-12T10:00`; must not match `2018-6`.
  makeTimePattern('date/iso', '(?<year>\\d{4})-(?<month>\\d\\d)-(?<date>\\d\\d)(?:T(?<clock>\\d\\d:\\d\\d)(?::\\d\\d)?Z?)?', 'gu', (groups) => {
    const day = toDay(Number(groups['year']), Number(groups['month']), Number(groups['date']));
    if (day === undefined) return undefined;
    return groups['clock'] === undefined ? readDay(day) : { ...readDay(day), timeKind: 'time', precision: 'instant', value: `${isoDay(day)}T${groups['clock']}` };
  }),
  // Matches `12/25/2018`; must not match `24/7`. Which number is the month is told only where the other is above twelve.
  makeTimePattern('date/numeric', '(?<first>\\d{1,2})[/.](?<second>\\d{1,2})[/.](?<year>(?:19|20)\\d\\d)', 'gu', (groups) => readNumericDate(Number(groups['first']), Number(groups['second']), Number(groups['year']))),
  // Matches `June 12-14`, `June 12 to 14, 2018`; must not match `June 12-year-olds`, nor `June 30 to July 2`, which are two dates.
  makeTimePattern('date/run-month-first', `(?<month>${MONTH})\\s(?<date>${DATE})\\s?(?:-|–|—|to|and|through)\\s?(?<date2>${DATE})(?![\\p{L}\\d]|[-–]\\p{L}|:|\\s${MONTH})(?:,?\\s(?<year>${YEAR}))?`, 'gu', readRun),
  // Matches `12-14 June`; must not match `12 to 14 weeks`.
  makeTimePattern('date/run-date-first', `(?<date>${DATE})\\s?(?:-|–|—|to|and|through)\\s?(?<date2>${DATE})\\s(?<month>${MONTH})(?:,?\\s(?<year>${YEAR}))?`, 'gu', readRun),
  // Matches `Tuesday, June 12, 2018`, `Sept. 3`; must not match `June 1200`.
  makeTimePattern('date/month-first', `${PART_BEFORE}${WEEKDAY_BEFORE}(?<month>${MONTH})\\s{0,2}(?<date>${DATE})(?![\\p{L}\\d]|[-–]year|:\\d|,\\d{3})(?:\\s?,?\\s{1,2}(?:of )?(?<year>${YEAR})|${OF_YEAR})?${YEAR_BEHIND}`, 'gu', readDate),
  // Matches `the third of June`, `June the twelfth, 1958`; must not match `a third of June`.
  makeTimePattern('date/ordinal', `${WEEKDAY_BEFORE}(?:the (?<ordinal>${ORDINAL}) of (?<month>${MONTH})|(?<month2>${MONTH}) the (?<ordinal2>${ORDINAL}))(?:,? (?<year>${YEAR}))?`, 'gu', ({ ordinal, ordinal2, month, month2, ...others }, context) =>
    readDate({ ...others, month: month ?? month2, date: String(ordinalOf(ordinal ?? ordinal2 ?? '')) }, context),
  ),
  // Matches `12 June 2018`, `the 12th of June`; must not match `12 Junes`.
  makeTimePattern('date/date-first', `${PART_BEFORE}${WEEKDAY_BEFORE}(?:the\\s)?(?<date>${DATE})\\s(?:of\\s)?(?<month>${MONTH})(?:,?\\s(?:of\\s)?(?<year>${YEAR})|${OF_YEAR})?${YEAR_BEHIND}`, 'gu', readDate),
];

function readDate(groups: Readonly<Record<string, string | undefined>>, context: TimeContext): TimeReading | undefined {
  const month = monthOf(groups['month'] ?? '');
  const date = Number.parseInt(groups['date'] ?? '', 10);
  if (toDay(2000, month, date) === undefined) return undefined;
  const weekday = groups['weekday'] === undefined ? undefined : weekdayNumber(groups['weekday']);
  const year = groups['year'] === undefined ? (yearFromBehind(month, groups) ?? yearBeside(groups['word'], month, date, context, weekday)) : Number(groups['year']);
  if (year === undefined) return readVague('day');
  const day = toDay(year, month, date);
  if (day === undefined) return undefined;
  return groups['part'] === undefined ? readDay(day) : readDayPart(day, dayPartOf(groups['part']));
}

/** "June 12 of last year": counted from the year of publication; without such words the nearest. */
function yearBeside(word: string | undefined, month: number, date: number, context: TimeContext, weekday: number | undefined): number | undefined {
  if (word === undefined || context.today === undefined) return nearestYear(month, date, context, weekday);
  return partsOfDay(context.today).year + (word === 'last' ? -1 : word === 'next' ? 1 : 0);
}

function readRun(groups: Readonly<Record<string, string | undefined>>, context: TimeContext): TimeReading | undefined {
  const month = monthOf(groups['month'] ?? '');
  const [from, to] = [Number.parseInt(groups['date'] ?? '', 10), Number.parseInt(groups['date2'] ?? '', 10)];
  if (to <= from) return undefined;
  const year = groups['year'] === undefined ? nearestYear(month, from, context) : Number(groups['year']);
  if (year === undefined) return readVague('day');
  const [first, last] = [toDay(year, month, from), toDay(year, month, to)];
  return first === undefined || last === undefined ? undefined : readDays(first, last);
}

function readNumericDate(first: number, second: number, year: number): TimeReading | undefined {
  const monthFirst = toDay(year, first, second);
  const dateFirst = toDay(year, second, first);
  const only = monthFirst ?? dateFirst;
  if (only === undefined) return undefined;
  const told = monthFirst === undefined || dateFirst === undefined || monthFirst === dateFirst;
  return told ? readDay(only) : { ...readVague('day'), earliest: isoDay(Math.min(monthFirst, dateFirst)), latest: isoDay(Math.max(monthFirst, dateFirst)) };
}
