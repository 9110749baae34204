import { InputError, isZone, toInstant, toPublicationTime, type PublicationTime } from '@onrecord/domain';

/**
 * Reads a time of publication as somebody told it: an ISO 8601 date, or an instant with its offset, which becomes one in
 * UTC. `zone` is the newsroom's; without it an instant's offset stands for it.
 * @throws InputError that names the argument, what was expected and what was found.
 */
export function readPublicationTime(told: string, argument: string, zone?: string): PublicationTime {
  return toPublicationTime(told, zone) ?? refuse(argument, 'a date (2018-06-01) or an instant with its offset (2018-06-01T00:00:00-04:00)', told);
}

/**
 * Reads an instant with its offset and gives it in UTC, `2018-06-01T04:00:00Z`.
 * @throws InputError
 */
export function readInstant(told: string, argument: string): string {
  return toInstant(told) ?? refuse(argument, 'an instant with its offset (2018-06-01T00:00:00-04:00)', told);
}

/**
 * Reads a zone: an IANA name (`America/New_York`) or an offset (`-04:00`).
 * @throws InputError
 */
export function readZone(told: string, argument: string): string {
  return isZone(told) ? told : refuse(argument, 'an IANA zone (America/New_York) or an offset (-04:00)', told);
}

function refuse(argument: string, expected: string, told: string): never {
  throw new InputError(argument, `${argument}: expected ${expected}, found ${quoteFound(told)}`);
}

const LONGEST_FOUND = 60;

/** What was found, for a message: as JSON, cut where it is long. */
export function quoteFound(found: unknown): string {
  const told = JSON.stringify(found) ?? String(found);
  return told.length > LONGEST_FOUND ? `${told.slice(0, LONGEST_FOUND)}…` : told;
}
