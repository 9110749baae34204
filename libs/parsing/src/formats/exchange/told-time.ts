import { toPublicationTime, type PublicationTime } from '@onrecord/domain';

/** Matches `2026-03-02T10:00:00+0100`, `20260302T100000Z`, `2026-03-02 10:00`, `20260302`; not `2 March 2026`. Source: ISO 8601, basic and extended; feeds leave the `T` out. */
const ISO = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]\s?(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?\s?(Z|[+-]\d{2}(?::?\d{2})?|[A-Z]{1,5})?)?$/i;

/** Matches `Mon, 02 Mar 2026 10:00:00 GMT`, `2 Mar 26 1000 EST`, `02 Mar 2026`; not `Seg, 24 Set 2026`. Source: RFC 822 and 2822, section 3.3; feeds leave the colon out. */
const RFC_822 = /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?[\s-]+(\d{4}|\d{2})(?:,?\s+(\d{1,2}):?(\d{2})(?::(\d{2}))?(?:\s*(Z|[+-]\d{2}:?\d{2}|[A-Z]{1,5}))?)?$/i;

/** Longest stretch in which a time is looked for, in characters. */
const LONGEST = 200;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The zones that RFC 822 names, and those of Europe that feeds write. Abbreviations that mean several zones (`IST`, `CST` of China) are read as RFC 822 does or not at all. */
const ZONES: ReadonlyMap<string, string> = new Map([
  ['Z', 'Z'], ['UT', 'Z'], ['UTC', 'Z'], ['GMT', 'Z'],
  ['EST', '-05:00'], ['EDT', '-04:00'], ['CST', '-06:00'], ['CDT', '-05:00'], ['MST', '-07:00'], ['MDT', '-06:00'], ['PST', '-08:00'], ['PDT', '-07:00'],
  ['CET', '+01:00'], ['CEST', '+02:00'], ['EET', '+02:00'], ['EEST', '+03:00'], ['WET', 'Z'], ['WEST', '+01:00'], ['BST', '+01:00'],
]);

/**
 * A time as feeds and exchange formats write it. An instant where its zone is told, else the day: nobody can say when
 * `2026-03-02T10:00` is. `undefined` for what is no time, or none of a calendar.
 */
export function readToldTime(told: string): PublicationTime | undefined {
  const words = told.slice(0, LONGEST).trim().replace(/\s+/g, ' ');
  const iso = ISO.exec(words);
  if (iso !== null) {
    const [, year, month, day, hours, minutes, seconds, fraction, zone] = iso;
    return toTime(`${year}-${month}-${day}`, hours, minutes, seconds, fraction, zone);
  }
  const [, day, name, year, hours, minutes, seconds, zone] = RFC_822.exec(words) ?? [];
  const month = MONTHS.indexOf(name?.toLowerCase() ?? '') + 1;
  if (day === undefined || year === undefined || month === 0) return undefined;
  return toTime(`${fullYear(year)}-${twoDigits(month)}-${twoDigits(day)}`, hours, minutes, seconds, undefined, zone);
}

function toTime(day: string, hours?: string, minutes?: string, seconds = '00', fraction?: string, zone?: string): PublicationTime | undefined {
  const offset = zone === undefined ? undefined : toOffset(zone);
  if (hours === undefined || offset === undefined) return toPublicationTime(day);
  const instant = `${day}T${twoDigits(hours)}:${minutes}:${seconds}${fraction === undefined ? '' : `.${fraction}`}${offset}`;
  return toPublicationTime(instant);
}

/** `+0100`, `+01` and `CET` are `+01:00`; `+0000` is where machines are, and tells no newsroom's zone. */
function toOffset(zone: string): string | undefined {
  const named = ZONES.get(zone.toUpperCase());
  if (named !== undefined) return named;
  const [, sign, hours, minutes = '00'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  if (sign === undefined) return undefined;
  return hours === '00' && minutes === '00' ? 'Z' : `${sign}${hours}:${minutes}`;
}

/** RFC 2822, section 4.3: `00` to `49` are of this century. */
function fullYear(year: string): string {
  return year.length === 4 ? year : Number(year) < 50 ? `20${year}` : `19${year}`;
}

function twoDigits(number: string | number): string {
  return String(number).padStart(2, '0');
}
