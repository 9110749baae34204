import { setTimeout as wait } from 'node:timers/promises';
import { RateLimitedError } from '../rates/rate-limited.js';

/** Waits until the next answer may be made; at once when the signal ends it. */
export type Pace = (signal: AbortSignal) => Promise<void>;

/** Waits so many milliseconds; at once when the signal ends it. */
export type Sleep = (milliseconds: number, signal: AbortSignal) => Promise<void>;

const sleep: Sleep = (milliseconds, signal) => wait(milliseconds, undefined, { signal, ref: false }).catch(() => undefined);

/**
 * The pace at which a client is told events: each answer takes of the client's rates what its selection costs, before it is
 * made. Whoever catches up on a year, or selects much of each event, waits and misses nothing. The first answer was charged
 * when the subscription began.
 */
export function createPace(charge: () => void, rest: Sleep = sleep): Pace {
  let isFirst = true;

  /** Milliseconds to wait for; `undefined` where it took. */
  function take(): number | undefined {
    try {
      charge();
      return undefined;
    } catch (error) {
      if (error instanceof RateLimitedError) return error.retryAfter * 1000;
      throw error;
    }
  }

  return async (signal) => {
    if (isFirst) {
      isFirst = false;
      return;
    }
    for (let milliseconds = take(); milliseconds !== undefined && !signal.aborted; milliseconds = take()) await rest(milliseconds, signal);
  };
}
