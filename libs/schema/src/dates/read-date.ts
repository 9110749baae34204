import { InputError, type PublicationTime } from '@onrecord/domain';

/** Matches `2018-06-01`, not `1 June 2018`. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Matches `2018-06-01T13:00:00+09:00` and `2018-06-01T04:00Z`, not `2018-06-01T04:00`, of which nobody can say where. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
/** Matches `+09:00`, not `KST`. */
const OFFSET = /^[+-](0\d|1[0-4]):[0-5]\d$/;

/**
 * A day or an instant in ISO 8601; an instant comes out in UTC.
 * @throws InputError naming the argument.
 */
export function readDate(argument: string, value: string): Pick<PublicationTime, 'value' | 'precision'> {
  if (DAY.test(value) && isCalendarDay(value)) return { value, precision: 'day' };
  const milliseconds = INSTANT.test(value) && isCalendarDay(value.slice(0, 10)) ? Date.parse(value) : Number.NaN;
  if (!Number.isNaN(milliseconds)) return { value: new Date(milliseconds).toISOString().replace('.000Z', 'Z'), precision: 'instant' };
  throw new InputError(argument, `\`${argument}\` must be a day such as 2018-06-01 or an instant with its offset such as 2018-06-01T13:00:00+09:00`);
}

/**
 * A time zone: an IANA name or an offset.
 * @throws InputError naming the argument.
 */
export function readZone(argument: string, zone: string): string {
  if (OFFSET.test(zone) || isZoneName(zone)) return zone;
  throw new InputError(argument, `\`${argument}\` must be an IANA time zone such as Asia/Seoul or an offset such as +09:00`);
}

/** JavaScript rolls the 31st of February over into March; a calendar does not have it. */
function isCalendarDay(day: string): boolean {
  const milliseconds = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(day);
}

function isZoneName(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
