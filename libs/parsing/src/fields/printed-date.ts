import { toPublicationTime, type PublicationTime } from '@onrecord/domain';
import { findPrintedDay, type PrintedDay } from './printed-day.js';
import { readZonedClock } from './zone.js';

/** What a date is of: `Published:`, `Last updated on`, `First posted`; not `publisher`. */
const LABEL = '\\b(?:(?:first|last|originally) )?(?:published(?: online)?|posted|updated?|modified|created|filed|issued|uploaded|revised|print edition|publication date|date)\\b';

const ANY_LABEL = new RegExp(LABEL, 'i');

const EVERY_LABEL = new RegExp(LABEL, 'gi');

const LABEL_AND_COLON = new RegExp(`${LABEL}:?`, 'gi');

/** Labels of a date that is not the first. */
const UPDATED = /^\W*(?:last )?(?:updated?|modified|revised)\b/i;

/** `4:15 p.m.`, `9am`. Must not match `4 May`. */
const HALF_DAY_CLOCK = /(?<!\d)(?<hour>1[0-2]|0?\d)(?:[:.](?<minute>[0-5]\d)(?:[:.][0-5]\d)?)?\s?(?<half>[ap])\.?\s?m\b\.?/i;

/** `14:05`, `10.30`, `T14:05:00`, `0805 GMT`. Must not match `2018`. */
const CLOCK = /(?<!\d)(?<hour>[01]?\d|2[0-3])(?:[:.](?<minute>[0-5]\d)(?::[0-5]\d(?:\.\d{1,9})?)?|(?<=\d\d)(?<minutes>[0-5]\d)(?= ?(?:gmt|utc|hrs|[a-z]{3,4}\b)))(?!\d)/i;

/** How long ago, for a reader of that hour: `2 hours ago`, `an hour ago`. */
const AGO = /\b(?:\d{1,3}|an?) (?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?) ago\b/gi;

/** What else may stand on a line of dates: weekdays, words of clocks and zones, and what the date is of. */
const AROUND = new RegExp(
  `\\b(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\b\\.?|${LABEL}:?|\\b(?:eastern|central|mountain|pacific)(?: standard| daylight)? time\\b|\\blocal time\\b|\\b(?:hrs|h|at|on|t)\\b|(?:\\b(?:gmt|utc) ?)?[+-]\\d{1,2}(?::?\\d\\d)?\\b|\\b(?:utc|gmt|bst|ist|wes?t|cet|cest|ee[ds]?t|eest|msk|trt|e[sd]?t|c[sd]?t|m[sd]?t|p[sd]?t|a[sd]t|hst|wat|cat|sast|eat|gst|pkt|npt|ict|wib|hkt|sgt|pht|myt|jst|kst|ae[sd]?t|ac[sd]t|awst|nz[sd]t|z)\\b|[|,;:.·•()/+–—-]`,
  'gi',
);

/** Longest line of dates, in characters. */
const LONGEST = 160;

/** A time that a line prints, and what it is of. Offsets are into the line's words. */
export interface PrintedDate {
  readonly time: PublicationTime;
  readonly sort: 'published' | 'updated';
  readonly start: number;
  readonly end: number;
}

/** Whether a line says when an article was published or updated and nothing else: `Updated June 1, 2018`, `02/06/2018`, `Posted 2 hours ago`. */
export function isDateLine(words: string): boolean {
  if (words.length > LONGEST || !/\d|\bago\b/.test(words)) return false;
  const ago = words.replace(AGO, ' ');
  const days = removeDays(ago).replace(PLACE_BEHIND, (place) => (NO_PLACE.test(place) ? place : ' '));
  const told = days !== ago || ago !== words || ANY_LABEL.test(words);
  return told && days.replace(HALF_DAY_CLOCK, ' ').replace(HALF_DAY_CLOCK, ' ').replace(CLOCK, ' ').replace(CLOCK, ' ').replace(AROUND, ' ').trim() === '';
}

/** What follows a bar and is no place: `| Updated`, `| Saturday`. */
const NO_PLACE = new RegExp(`^\\W*(?:${LABEL}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)`, 'i');

/** `Jun 2nd 2018 | PORT ARDEN`: weeklies print where a piece was written behind its date. */
const PLACE_BEHIND = /\s*[|•·]\s*\p{Lu}[\p{L}'’.-]*(?: (?:of|the|and|\p{Lu}[\p{L}'’.-]*)){0,3}$/u;

function removeDays(words: string): string {
  const day = findPrintedDay(words);
  return day === undefined ? words : `${words.slice(0, day.start)} ${removeDays(words.slice(day.end))}`;
}

/**
 * Reads a line of nothing but dates, `Published 10:04 GMT, 3 June 2021 | Updated 11:30 GMT, 3 June 2021`, in its order; none
 * for any other line. A clock time with a zone that is clear makes an instant, any other a day.
 */
export function readPrintedDates(words: string): readonly PrintedDate[] {
  if (!isDateLine(words)) return [];
  const clauses = [...words.matchAll(EVERY_LABEL)].map(({ index }) => index).filter((start) => start > 0);
  return [0, ...clauses].flatMap((start, i) => {
    const end = clauses[i] ?? words.length;
    const clause = words.slice(start, end);
    const time = readTime(clause);
    if (time === undefined) return [];
    return [{ time, sort: UPDATED.test(clause) ? ('updated' as const) : ('published' as const), start, end: start + clause.replace(/[\s|,;·•/–—-]+$/u, '').length }];
  });
}

/** The first time of a line of dates; `undefined` for any other line. */
export function readPrintedDate(words: string): PrintedDate | undefined {
  return readPrintedDates(words)[0];
}

function readTime(clause: string): PublicationTime | undefined {
  const day = findPrintedDay(clause);
  if (day?.value === undefined) return undefined;
  return readInstant(clause, day, day.value) ?? { value: day.value, precision: 'day' };
}

function readInstant(clause: string, day: PrintedDay, value: string): PublicationTime | undefined {
  const around = `${clause.slice(0, day.start)} ${clause.slice(day.end)}`;
  const halfDay = HALF_DAY_CLOCK.exec(around);
  const clock = halfDay ?? CLOCK.exec(around);
  if (clock?.groups === undefined) return undefined;
  const { hour, minute, minutes, half } = clock.groups;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const shown = `${value}T${String(hours).padStart(2, '0')}:${minute ?? minutes ?? '00'}`;
  const zoned = readZonedClock(shown, zoneWords(around, clock), day.monthFirst && halfDay !== null);
  return zoned === undefined ? undefined : toPublicationTime(zoned.told, zoned.zone);
}

/** The words around a clock in which its zone stands; `Eastern Time` is printed for `ET` as well. */
function zoneWords(around: string, clock: RegExpExecArray): string {
  const words = around.slice(clock.index + clock[0].length).replace(LABEL_AND_COLON, ' ');
  return words.replace(/\b(e|c|m|p)(?:astern|entral|ountain|acific)(?: standard| daylight)? time\b/i, '$1t').trim();
}

/** Where a line's fields part: a bar, a dot, two spaces, a comma; the date may close the line behind any of them. */
const GAP = /\s*[|•·]\s*|\s{2,}|,\s|\s[–—/-]\s|\s/gu;

/** Longest end of a line in which its date is looked for, in characters. */
const REACH = 100;

/** Where the date begins that closes a line of other words, with the space or bar before it: `By Ada Quill | June 1, 2018`; the line's length when none does. */
export function closingDateOf(words: string): number {
  const base = Math.max(0, words.length - REACH);
  const ending = words.slice(base);
  if (!/\d{4}/.test(ending) || isDateLine(words)) return words.length;
  for (const gap of ending.matchAll(GAP)) {
    const rest = ending.slice(gap.index + gap[0].length);
    if (base + gap.index > 0 && findPrintedDay(rest) !== undefined && isDateLine(rest)) return base + gap.index;
  }
  return words.length;
}
