import type { PublicationTime } from '@onrecord/domain';
import { type Day, toDay } from './calendar.js';

/** Matches `+09:00`, `-0500`; must not match `Asia/Seoul`. */
const OFFSET = /^([+-])(\d\d):?(\d\d)$/;

/** The day on which the newsroom published, in its own zone where told, in UTC otherwise; `undefined` for a value that is no date. */
export function dayOfPublication(published: PublicationTime): Day | undefined {
  const local = published.precision === 'instant' ? localDate(published) : published.value;
  // Matches `2018-06-01` and `2018-06-01T04:00:00Z`; must not match `June 1`.
  const date = /^(\d{4})-(\d\d)-(\d\d)/.exec(local);
  return date === null ? undefined : toDay(Number(date[1]), Number(date[2]), Number(date[3]));
}

function localDate({ value, zone }: PublicationTime): string {
  const instant = Date.parse(value);
  if (zone === undefined || Number.isNaN(instant)) return value;
  const offset = OFFSET.exec(zone);
  if (offset !== null) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3]);
    return new Date(instant + (offset[1] === '-' ? -minutes : minutes) * 60_000).toISOString();
  }
  try {
    return new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(instant);
  } catch {
    // A zone that the platform does not know: UTC is the nearest that can be said.
    return value;
  }
}
