import { InputError, type PublicationTime } from '@onrecord/domain';

/** Matches `2018-06-01`; not `1 June 2018`. */
const DATE = /^\d{4}-\d{2}-\d{2}$/;
/** Matches `2018-06-01T00:00-04:00` and `2018-06-01T04:00:00.5Z`; not `2018-06-01T00:00`, of which nobody can say when it is. */
const INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
/** Matches `-04:00`; not `-4`. */
const OFFSET = /^[+-](?:0\d|1[0-4]):[0-5]\d$/;

/**
 * Reads a time of publication as somebody told it: an ISO 8601 date, or an instant with its offset, which becomes one in
 * UTC. `zone` is the newsroom's; without it an instant's offset stands for it.
 * @throws InputError that names the argument, what was expected and what was found.
 */
export function readPublicationTime(told: string, argument: string, zone?: string): PublicationTime {
  if (DATE.test(told)) {
    if (!isDate(told)) throw notATime(told, argument);
    return { value: told, precision: 'day', ...(zone === undefined ? {} : { zone }) };
  }
  const value = readInstant(told, argument);
  const offset = INSTANT.exec(told)?.[2];
  const known = zone ?? (offset === 'Z' ? undefined : offset);
  return { value, precision: 'instant', ...(known === undefined ? {} : { zone: known }) };
}

/**
 * Reads an instant with its offset and gives it in UTC, `2018-06-01T04:00:00Z`.
 * @throws InputError
 */
export function readInstant(told: string, argument: string): string {
  const match = INSTANT.exec(told);
  const milliseconds = match === null || !isDate(match[1]!) ? NaN : Date.parse(told);
  if (Number.isNaN(milliseconds)) throw notATime(told, argument);
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}

/**
 * Reads a zone: an IANA name (`America/New_York`) or an offset (`-04:00`).
 * @throws InputError
 */
export function readZone(told: string, argument: string): string {
  if (OFFSET.test(told) || isZoneName(told)) return told;
  throw new InputError(argument, `${argument}: expected an IANA zone (America/New_York) or an offset (-04:00), found ${quoteFound(told)}`);
}

function isDate(told: string): boolean {
  const date = new Date(`${told}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(told);
}

function isZoneName(told: string): boolean {
  try {
    return told !== '' && new Intl.DateTimeFormat('en', { timeZone: told }).format(0) !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function notATime(told: string, argument: string): InputError {
  return new InputError(argument, `${argument}: expected a date (2018-06-01) or an instant with its offset (2018-06-01T00:00:00-04:00), found ${quoteFound(told)}`);
}

const LONGEST_FOUND = 60;

/** What was found, for a message: as JSON, cut where it is long. */
export function quoteFound(found: unknown): string {
  const told = JSON.stringify(found) ?? String(found);
  return told.length > LONGEST_FOUND ? `${told.slice(0, LONGEST_FOUND)}…` : told;
}
