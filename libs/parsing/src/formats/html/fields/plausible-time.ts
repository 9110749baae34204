import { toEpochMilliseconds, type PublicationTime } from '@onrecord/domain';

/** How long after a page was received it may say that it was published: zones and clocks differ by less. */
const TWO_DAYS = 2 * 86_400_000;

/** No page in hand was published after this year, whatever it says. */
const LAST_YEAR = Date.UTC(2100, 0, 1);

/**
 * Whether a page can have been published then. The first instant of computers' clocks stands where a system knew none; a time
 * long after the page was received is wrong. Old days are kept, as archives go back centuries. `receivedAt` is ISO 8601.
 */
export function isPlausible(time: PublicationTime, receivedAt: string | undefined): boolean {
  const at = toEpochMilliseconds(time);
  if (time.precision === 'instant' && at >= 0 && at < 60_000) return false;
  const received = receivedAt === undefined ? Number.NaN : Date.parse(receivedAt);
  return at < LAST_YEAR && (Number.isNaN(received) || at <= received + TWO_DAYS);
}
