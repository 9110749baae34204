import type { Caller } from '@onrecord/domain';
import type { RateLimits } from '../configuration/rates.js';
import type { Stopwatch } from '../limits/deadline.js';
import { toClientKey } from './client-key.js';
import { RateLimitedError } from './rate-limited.js';
import { createSlidingWindow } from './sliding-window.js';

const MINUTE = 60_000;

/** Clients that are remembered at once, about a megabyte for each rate: a flood of addresses fills no memory. */
const CLIENTS_MAX = 10_000;

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
  /** Counts an operation before it runs. @throws RateLimitedError */
  charge(caller: Caller, take: OperationTake): void;
}

const WHAT: Readonly<Record<keyof OperationTake | 'requests', string>> = {
  requests: 'requests',
  cost: 'things (the cost of operations)',
  analyses: 'readings by `analyse`',
  submissions: 'submissions by `submitArticle`',
};

/** Rates in the memory of this process; holders of keys may ask `keyFactor` times as much. */
export function createRates(limits: RateLimits, elapsed: Stopwatch = () => performance.now()): Rates {
  const open = () => createSlidingWindow({ milliseconds: MINUTE, clientsMax: CLIENTS_MAX, elapsed });
  const windows = { requests: open(), cost: open(), analyses: open(), submissions: open() };

  function take(name: keyof typeof windows, caller: Caller, amount: number): void {
    const limit = limits[name] * (caller.keyId === undefined ? 1 : limits.keyFactor);
    if (limit === 0 || amount === 0) return;
    const wait = windows[name].take(toClientKey(caller), amount, limit);
    if (wait !== undefined) throw new RateLimitedError(WHAT[name], limit, Math.max(1, Math.ceil(wait / 1000)));
  }

  return {
    admit: (caller) => take('requests', caller, 1),
    charge(caller, { cost, analyses, submissions }) {
      for (let i = 0; i < submissions; i += 1) take('submissions', caller, 1);
      for (let i = 0; i < analyses; i += 1) take('analyses', caller, 1);
      take('cost', caller, cost);
    },
  };
}
