const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const MONTH = '(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';

/** `June 1, 2018`, `Jun. 1 2018`; must not match `June 2018`. */
const MONTH_FIRST = new RegExp(`\\b${MONTH} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})\\b`, 'i');

/** `1 June 2018`, `1st June, 2018`, `1-Jun-2018`; must not match `11 Juniper Road`. */
const DAY_FIRST = new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${MONTH},?[ -](?<year>\\d{4})\\b`, 'i');

/** `2018-06-01`, `2018/06/01`; must not match `1800-06-011`. */
const ISO = /\b(?<year>(?:19|20)\d\d)[-/](?<number>\d\d)[-/](?<day>\d\d)(?!\d)/;

/** `6/13/2018`, `13.06.2018`; which number is the month is asked below. Must not match `1/3` or `10.30`. */
const NUMBERS = /(?<![\d/.])(?<first>\d{1,2})([/.])(?<second>\d{1,2})\2(?<year>(?:19|20)\d\d)(?!\d)/;

/** A day as a page prints it. Offsets are into the words given. */
export interface PrintedDay {
  readonly start: number;
  readonly end: number;
  /** `2018-06-01`; absent where two numbers leave open which of them is the month, `02/06/2018`. */
  readonly value?: string;
  /** In the American order, the month first. */
  readonly monthFirst: boolean;
}

/** The first day with its year among some words; `undefined` for none, and for one that no calendar has. */
export function findPrintedDay(words: string): PrintedDay | undefined {
  const monthFirst = MONTH_FIRST.exec(words);
  const found = monthFirst ?? DAY_FIRST.exec(words) ?? ISO.exec(words);
  if (found?.groups === undefined) return findNumbers(words);
  const { year, day, month, number } = found.groups;
  const monthNumber = number === undefined ? MONTHS.indexOf(month!.toLowerCase()) + 1 : Number(number);
  const value = toDay(year!, monthNumber, Number(day));
  return value === undefined ? undefined : { start: found.index, end: found.index + found[0].length, value, monthFirst: monthFirst !== null };
}

function findNumbers(words: string): PrintedDay | undefined {
  const found = NUMBERS.exec(words);
  if (found?.groups === undefined) return undefined;
  const [first, second] = [Number(found.groups['first']), Number(found.groups['second'])];
  const asMonthFirst = toDay(found.groups['year']!, first, second);
  const asDayFirst = toDay(found.groups['year']!, second, first);
  if (asMonthFirst === undefined && asDayFirst === undefined) return undefined;
  const open = asMonthFirst !== undefined && asDayFirst !== undefined && first !== second;
  const place = { start: found.index, end: found.index + found[0].length, monthFirst: asMonthFirst !== undefined && !open };
  return open ? place : { ...place, value: (asMonthFirst ?? asDayFirst)! };
}

function toDay(year: string, month: number, day: number): string | undefined {
  const value = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value) ? value : undefined;
}
