import type { PublicationTime } from '@onrecord/domain';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const MONTH = '(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';

/** `June 1, 2018`, `Jun. 1 2018`; must not match `June 2018`. */
const MONTH_FIRST = new RegExp(`\\b${MONTH} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})\\b`, 'i');

/** `1 June 2018`, `1st June, 2018`; must not match `11 Juniper Road`. */
const DAY_FIRST = new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (?<year>\\d{4})\\b`, 'i');

/** `2018-06-01`; must not match `1800-06-011`. */
const ISO = /\b(?<year>(?:19|20)\d\d)-(?<number>\d\d)-(?<day>\d\d)(?!\d)/;

/** What else may stand on a line of dates: weekdays, clock times, zones, and what the date is of. */
const AROUND = /\b(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\b\.?|\b(?:first |last )?(?:published|posted|updated|modified|created|filed|issued|print edition)\b:?(?: (?:on|at))?|\b\d{1,2}[:.]\d\d(?::\d\d)?\b|\b\d{1,2}(?=\s?[ap]\.?m\b)|\b[ap]\.?m\b\.?|\b(?:utc|gmt|bst|cet|cest|e[sd]?t|c[sd]t|m[sd]t|p[sd]?t|ist|jst|kst|aest|aedt|sast)\b|\b\d{1,3} (?:minutes?|mins?|hours?|days?) ago\b|\bat\b|\bon\b|t(?=\d\d:)|[+-]\d\d:?\d\d\b|[|,;·•()/–—Z-]/gi;

/** A line that prints when the article was published or updated. */
export interface PrintedDate {
  readonly time: PublicationTime;
  readonly sort: 'published' | 'updated';
}

/** Reads a line of nothing but a date, `Updated June 1, 2018, 5:04 p.m. ET`; `undefined` for any other line. The day only: clock times on pages lack their zone more often than not. */
export function readPrintedDate(words: string): PrintedDate | undefined {
  if (words.length > 100) return undefined;
  const found = MONTH_FIRST.exec(words) ?? DAY_FIRST.exec(words) ?? ISO.exec(words);
  if (found?.groups === undefined) return undefined;
  const rest = (words.slice(0, found.index) + ' ' + words.slice(found.index + found[0].length)).replace(MONTH_FIRST, ' ').replace(DAY_FIRST, ' ').replace(AROUND, ' ').trim();
  if (rest !== '') return undefined;
  const { year, day, month, number } = found.groups;
  const monthNumber = number === undefined ? MONTHS.indexOf(month!.toLowerCase()) + 1 : Number(number);
  const value = `${year}-${String(monthNumber).padStart(2, '0')}-${day!.padStart(2, '0')}`;
  if (!isRealDay(value)) return undefined;
  return { time: { value, precision: 'day' }, sort: /^\W*(?:last )?(?:updated|modified)\b/i.test(words) ? 'updated' : 'published' };
}

/** A date that closes a line of other words, after spaces or a bar: `By Ada Quill | June 1, 2018`; not `of June 1, 2018` amid a sentence. */
const CLOSING_DATE = /(?:\s{2,}|\s*[|·•]\s*|,\s|\s)(?:\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4})$/u;

/** Where the date begins that closes a line, with the space before it; the line's length when none does. */
export function closingDateOf(words: string): number {
  const found = CLOSING_DATE.exec(words.slice(-60));
  if (found === null || readPrintedDate(found[0].trim()) === undefined) return words.length;
  return words.length - found[0].length;
}

function isRealDay(value: string): boolean {
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
