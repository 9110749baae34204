import { InputError, isZone, toInstant, toPublicationTime, type PublicationTime } from '@onrecord/domain';

/**
 * A day, or an instant with its offset, in ISO 8601; an instant comes out in UTC. Without a zone its offset is the newsroom's.
 * @throws InputError naming the argument.
 */
export function readDate(argument: string, value: string, zone?: string): PublicationTime {
  return toPublicationTime(value, zone) ?? refuse(argument, 'a day such as 2018-06-01 or an instant with its offset such as 2018-06-01T13:00:00+09:00');
}

/**
 * An instant with its offset in ISO 8601; it comes out in UTC.
 * @throws InputError naming the argument.
 */
export function readInstant(argument: string, value: string): string {
  return toInstant(value) ?? refuse(argument, 'an instant with its offset, such as 2018-06-01T13:00:00+09:00');
}

/**
 * A time zone: an IANA name or an offset.
 * @throws InputError naming the argument.
 */
export function readZone(argument: string, zone: string): string {
  return isZone(zone) ? zone : refuse(argument, 'an IANA time zone such as Asia/Seoul or an offset such as +09:00');
}

function refuse(argument: string, expected: string): never {
  throw new InputError(argument, `\`${argument}\` must be ${expected}`);
}
