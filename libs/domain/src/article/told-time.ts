import type { PublicationTime } from './publication-time.js';

/** Matches `2018-06-01`; not `1 June 2018`. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Matches `2018-06-01T13:00:00+09:00` and `2018-06-01T04:00Z`; not `2018-06-01T04:00`, of which nobody can say when it is. */
const INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
/** Matches `+09:00`; not `KST`, nor `+9`. */
const OFFSET = /^[+-](?:0\d|1[0-4]):[0-5]\d$/;

/**
 * A time of publication as somebody tells it beside the text: an ISO 8601 day, or an instant with its offset, which becomes
 * one in UTC. `zone` is the newsroom's; without it an instant's offset stands for it, and `Z` for none. `undefined` for
 * what is no such time, or none of a calendar: "2018-02-30".
 */
export function toPublicationTime(told: string, zone?: string): PublicationTime | undefined {
  if (DAY.test(told)) return isCalendarDay(told) ? { value: told, precision: 'day', ...(zone === undefined ? {} : { zone }) } : undefined;
  const value = toInstant(told);
  if (value === undefined) return undefined;
  const offset = INSTANT.exec(told)?.[2];
  const known = zone ?? (offset === 'Z' ? undefined : offset);
  return { value, precision: 'instant', ...(known === undefined ? {} : { zone: known }) };
}

/** An instant told with its offset, in UTC: `2018-06-01T04:00:00Z`. `undefined` for what is none. */
export function toInstant(told: string): string | undefined {
  const [, day] = INSTANT.exec(told) ?? [];
  const milliseconds = day !== undefined && isCalendarDay(day) ? Date.parse(told) : Number.NaN;
  if (Number.isNaN(milliseconds)) return undefined;
  const instant = new Date(milliseconds).toISOString().replace('.000Z', 'Z');
  // An offset leads out of the years that four digits can tell: the last evening of 9999 in Honolulu.
  return isCalendarDay(instant.slice(0, 10)) ? instant : undefined;
}

/** Whether words name a time zone: an IANA name (`Asia/Seoul`) or an offset (`+09:00`). */
export function isZone(told: string): boolean {
  return OFFSET.test(told) || isZoneName(told);
}

/** JavaScript rolls the 31st of February over into March; a calendar does not have it, and no year 0 either. */
function isCalendarDay(day: string): boolean {
  const milliseconds = DAY.test(day) && !day.startsWith('0000') ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(day);
}

function isZoneName(told: string): boolean {
  try {
    return told !== '' && new Intl.DateTimeFormat('en', { timeZone: told }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
