import type { NumberVariable, VariableReader } from './variables.js';

/** What one client may ask within a minute; 0: as much as it likes. */
export interface RateLimits {
  readonly requests: number;
  /** Cost of its operations together. */
  readonly cost: number;
  /** Articles that `analyse` reads. */
  readonly analyses: number;
  /** Articles that `submitArticle` reads. */
  readonly submissions: number;
  /** How many times as much a client may ask that shows a key. */
  readonly keyFactor: number;
}

/** A hundred requests a second, and a hundred operations of the largest cost. */
const RATES: Readonly<Record<keyof RateLimits, NumberVariable>> = {
  requests: { name: 'ONRECORD_RATE_REQUESTS', smallest: 0, largest: 1_000_000_000, otherwise: 6000 },
  cost: { name: 'ONRECORD_RATE_COST', smallest: 0, largest: 1_000_000_000_000, otherwise: 5_000_000 },
  analyses: { name: 'ONRECORD_RATE_ANALYSES', smallest: 0, largest: 1_000_000, otherwise: 30 },
  submissions: { name: 'ONRECORD_RATE_SUBMISSIONS', smallest: 0, largest: 1_000_000, otherwise: 60 },
  keyFactor: { name: 'ONRECORD_RATE_KEY_FACTOR', smallest: 1, largest: 1000, otherwise: 10 },
};

/** The rates that the variables tell. */
export function readRates(variables: VariableReader): RateLimits {
  return Object.fromEntries(Object.entries(RATES).map(([name, variable]) => [name, variables.number(variable)])) as unknown as RateLimits;
}
