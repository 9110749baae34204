import type { Caller } from '@onrecord/domain';
import type { RateLimits } from '../configuration/rates.js';
import type { Stopwatch } from '../limits/deadline.js';
import { toClientKey } from './client-key.js';
import { RateLimitedError } from './rate-limited.js';
import { createSlidingWindow } from './sliding-window.js';

const MINUTE = 60_000;

/** Clients that are remembered at once, about a megabyte for each rate: a flood of addresses fills no memory. */
const CLIENTS_MAX = 10_000;

/** Bytes of large bodies a minute for each request that a client may send: enough for all pages that it may submit, each as long as it may be. */
const BODY_BYTES_PER_REQUEST = 32_000;

/** What an operation takes of its client's rates. */
export interface OperationTake {
  readonly cost: number;
  readonly analyses: number;
  readonly submissions: number;
}

/** How much each client asks within a minute. */
export interface Rates {
  /** Counts a request, whatever it asks. @throws RateLimitedError */
  admit(caller: Caller): void;
  /** Counts the bytes of a large body before it is read. @throws RateLimitedError */
  admitBody(caller: Caller, bytes: number): void;
  /** Counts an operation before it runs. @throws RateLimitedError */
  charge(caller: Caller, take: OperationTake): void;
}

const WHAT: Readonly<Record<keyof OperationTake | 'requests' | 'bodyBytes', string>> = {
  requests: 'requests',
  bodyBytes: 'bytes of large bodies',
  cost: 'things (the cost of operations)',
  analyses: 'readings by `analyse`',
  submissions: 'submissions by `submitArticle`',
};

/** Rates in the memory of this process; holders of keys may ask `keyFactor` times as much. */
export function createRates(rateLimits: RateLimits, elapsed: Stopwatch = () => performance.now()): Rates {
  const open = () => createSlidingWindow({ milliseconds: MINUTE, clientsMax: CLIENTS_MAX, elapsed });
  const limits = { ...rateLimits, bodyBytes: rateLimits.requests * BODY_BYTES_PER_REQUEST };
  const windows = { requests: open(), bodyBytes: open(), cost: open(), analyses: open(), submissions: open() };

  function take(name: keyof typeof windows, caller: Caller, amount: number): void {
    const limit = limits[name] * (caller.keyId === undefined ? 1 : limits.keyFactor);
    if (limit === 0 || amount === 0) return;
    const wait = windows[name].take(toClientKey(caller), amount, limit);
    if (wait !== undefined) throw new RateLimitedError(WHAT[name], limit, Math.max(1, Math.ceil(wait / 1000)));
  }

  return {
    admit: (caller) => take('requests', caller, 1),
    admitBody: (caller, bytes) => take('bodyBytes', caller, bytes),
    charge(caller, { cost, analyses, submissions }) {
      for (let i = 0; i < submissions; i += 1) take('submissions', caller, 1);
      for (let i = 0; i < analyses; i += 1) take('analyses', caller, 1);
      take('cost', caller, cost);
    },
  };
}
