import { toPublicationTime, type PublicationTime } from '@onrecord/domain';
import { readPrintedDate } from '../../../fields/printed-date.js';
import { findDayAbroad } from './day-abroad.js';
import { readZonedClock } from '../../../fields/zone.js';

/** `2018-06-01T04:00:00.123+0000`, `2018-06-01 04:00`, `20180601T040000Z`, `2018/06/01 04:00:00 GMT`; must not match `1/6/2018`. */
const ISO_LIKE = /^(?<year>(?:19|20)\d\d)[-/.]?(?<month>\d\d)[-/.]?(?<day>\d\d)(?:[T ,]+(?<clock>\d\d?:?\d\d(?::?\d\d(?:[.,]\d{1,9})?)?)\s*(?<zone>Z|UTC|GMT|[+-]\d\d(?::?\d\d)?|[A-Z]{2,4})?)?/i;

/** `Fri, 01 Jun 2018 04:00:00 GMT`, `Fri Jun 01 04:00:00 EDT 2018`, `June 1, 2018 4:00:00 PM`. */
const WORDED_CLOCK = /(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d))?\s*(?<half>[ap]\.?m\.?)?\s*(?<zone>Z\b|(?:UTC|GMT)?[+-]\d\d:?\d\d|[A-Z]{2,4}\b)?/i;

/** `Jun 01, 2018` and `01 Jun 2018` with anything around; the clock and the weekday may stand between. */
const WORDED_DAY = /\b(?:(?<day>\d{1,2})(?:st|nd|rd|th)?[ -](?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?[ -](?<year>\d{4})|(?<month2>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (?<day2>\d{1,2})(?:st|nd|rd|th)?,?(?: [\d:]+)?(?: [A-Z]{2,4}(?:[+-]\d{4})?)? (?<year2>\d{4}))\b/i;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Seconds or milliseconds since 1970 between 1980 and 2100. */
const EPOCH = /^(?<seconds>\d{9,10})(?<thousandths>\d{3})?$/;

/**
 * A time as pages state it in attributes and JSON, in any of the ways that are met. A clock time whose zone is not told
 * makes a day: nobody can say when `2018-06-01T04:00` is. `undefined` for what is no time.
 */
export function readStatedTime(told: string, language?: string): PublicationTime | undefined {
  const value = told.trim().slice(0, 80);
  return withoutGreenwich(toPublicationTime(value) ?? readIsoLike(value) ?? readEpoch(value) ?? readWorded(value) ?? readPrintedDate(value)?.time ?? readAbroad(value, language));
}

/** Systems write UTC as `+00:00`: it is no newsroom's zone. */
function withoutGreenwich(time: PublicationTime | undefined): PublicationTime | undefined {
  return time?.zone === '+00:00' || time?.zone === '-00:00' ? { value: time.value, precision: time.precision } : time;
}

function readAbroad(value: string, language: string | undefined): PublicationTime | undefined {
  const day = findDayAbroad(value, language);
  return day === undefined ? undefined : toPublicationTime(day);
}

function readIsoLike(value: string): PublicationTime | undefined {
  const { year, month, day, clock, zone } = ISO_LIKE.exec(value)?.groups ?? {};
  if (year === undefined) return undefined;
  const date = `${year}-${month}-${day}`;
  const half = /\d\s*([ap])\.?m/i.exec(value)?.[1];
  return (clock === undefined || half !== undefined ? undefined : toInstant(date, clock, zone ?? '')) ?? toPublicationTime(date);
}

function toInstant(date: string, clock: string, zone: string): PublicationTime | undefined {
  const [hours, minutes, seconds] = clock.includes(':') ? clock.split(':') : (clock.match(/^\d{1,2}(?=\d\d(?:\d\d)?$)|\d\d/g) ?? []);
  const shown = `${date}T${hours!.padStart(2, '0')}:${minutes}`;
  const rest = seconds === undefined ? '00' : seconds.slice(0, 2);
  const offset = /^([+-]\d\d):?(\d\d)?$/.exec(zone);
  if (offset !== null) return toPublicationTime(`${shown}:${rest}${offset[1]}:${offset[2] ?? '00'}`);
  if (/^(?:z|utc|gmt)$/i.test(zone)) return toPublicationTime(`${shown}:${rest}Z`);
  const zoned = zone === '' ? undefined : readZonedClock(shown, zone, false);
  return zoned === undefined ? undefined : toPublicationTime(zoned.told, zoned.zone);
}

function readEpoch(value: string): PublicationTime | undefined {
  const { seconds } = EPOCH.exec(value)?.groups ?? {};
  const milliseconds = Number(seconds) * 1000;
  return seconds === undefined || milliseconds < Date.UTC(1980) || milliseconds > Date.UTC(2100) ? undefined : toPublicationTime(new Date(milliseconds).toISOString());
}

function readWorded(value: string): PublicationTime | undefined {
  const found = WORDED_DAY.exec(value)?.groups;
  if (found === undefined) return undefined;
  const month = MONTHS.indexOf((found['month'] ?? found['month2'])!.toLowerCase()) + 1;
  const date = `${found['year'] ?? found['year2']}-${String(month).padStart(2, '0')}-${(found['day'] ?? found['day2'])!.padStart(2, '0')}`;
  const clock = WORDED_CLOCK.exec(value)?.groups;
  if (clock === undefined) return toPublicationTime(date);
  const { hour, minute, second, half, zone } = clock;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);
  return toInstant(date, `${String(hours).padStart(2, '0')}:${minute}:${second ?? '00'}`, (zone ?? '').replace(/^(?:UTC|GMT)(?=[+-])/i, '')) ?? toPublicationTime(date);
}
