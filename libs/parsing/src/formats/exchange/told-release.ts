import { readToldTime } from './told-time.js';

/** An end that no embargo outlasts: what must not be published answers nothing until somebody says otherwise. */
export const NEVER = '9999-12-31T23:59:59Z';

/** Hours behind UTC in the last place where a clock strikes. Source: the time zone UTC−12 of the tz database, `Etc/GMT+12`. */
const LAST_ZONE = '-12:00';

/** Matches a name of a zone at the end, ` IST`; must not match the end of `10:00`. */
const ZONE_NAME = /\s*[a-z]{1,5}$/i;

/**
 * When an embargo ends, an instant in UTC, ISO 8601. Without a zone that is clear it ends when the day has begun, or the
 * clock has struck, everywhere: `2026-03-03` at noon in UTC, `2026-03-03T18:00` at six the next morning. `undefined` for
 * what is no time.
 */
export function readToldRelease(told: string): string | undefined {
  const time = readToldTime(told);
  if (time?.precision !== 'day') return time?.value;
  const last = readToldTime(`${told.trim().replace(ZONE_NAME, '')}${LAST_ZONE}`);
  return last?.precision === 'instant' ? last.value : `${time.value}T12:00:00Z`;
}
