import type { Stopwatch } from '../limits/deadline.js';

/** Counts what each client took within the last stretch of time, in memory, for a bounded number of clients. */
export interface SlidingWindow {
  /**
   * Takes an amount for a client that has some of `limit` left; the last amount may go beyond it, so that whatever is
   * allowed at all is allowed once. @returns milliseconds to wait for where it has none left; `undefined` where it took.
   */
  take(client: string, amount: number, limit: number): number | undefined;
  /** How many clients are remembered. */
  clientCount(): number;
}

/** How long a window is, how many clients are remembered, and which time it goes by. */
export interface SlidingWindowOptions {
  readonly milliseconds: number;
  readonly clientsMax: number;
  readonly elapsed: Stopwatch;
}

/** What a client took in the window under way, and in the one before. */
interface Taken {
  began: number;
  now: number;
  before: number;
}

/**
 * A window that slides: what was taken in the window before counts by the share of it that lies within the last stretch
 * of time (as in "How we built rate limiting capable of scaling to millions of domains", Cloudflare, 2017). Where too many
 * clients come, the one that was quiet longest is forgotten.
 */
export function createSlidingWindow({ milliseconds, clientsMax, elapsed }: SlidingWindowOptions): SlidingWindow {
  const clients = new Map<string, Taken>();

  function takenBy(client: string, now: number): Taken {
    const known = clients.get(client);
    if (known !== undefined && now - known.began < milliseconds) return known;
    const isNext = known !== undefined && now - known.began < 2 * milliseconds;
    const taken = isNext ? { began: known.began + milliseconds, now: 0, before: known.now } : { began: now, now: 0, before: 0 };
    // Anew at the end of the map: the clients at its beginning are those that were quiet longest.
    clients.delete(client);
    clients.set(client, taken);
    if (clients.size > clientsMax) forgetFirst(clients);
    return taken;
  }

  return {
    take(client, amount, limit) {
      const now = elapsed();
      const taken = takenBy(client, now);
      const passed = now - taken.began;
      if (taken.now + taken.before * (1 - passed / milliseconds) < limit) {
        taken.now += amount;
        return undefined;
      }
      return waitFor(taken, passed, limit, milliseconds);
    },
    clientCount: () => clients.size,
  };
}

/** Milliseconds until what counts has fallen below the limit. */
function waitFor({ now, before }: Taken, passed: number, limit: number, milliseconds: number): number {
  if (now < limit) return milliseconds * (1 - (limit - now) / before) - passed;
  return milliseconds - passed + milliseconds * (1 - limit / now);
}

function forgetFirst(clients: Map<string, Taken>): void {
  const first = clients.keys().next();
  if (first.done !== true) clients.delete(first.value);
}
