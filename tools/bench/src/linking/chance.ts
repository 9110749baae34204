/** Numbers as by chance, the same for the same seed. */
export interface Chance {
  /** From 0 to 1, 1 left out. */
  next(): number;
  /** A whole number from 0 to below the limit. */
  below(limit: number): number;
  /** A rank from 0 to below the limit, the n-th n times as rare as the first (Zipf's law). */
  zipf(limit: number): number;
}

/** Makes chance from a seed (mulberry32, by Tommy Ettinger, in the public domain). */
export function createChance(seed: number): Chance {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  // The sum of 1/n up to a limit grows as its logarithm: the inverse of that is a power.
  return { next, below: (limit) => Math.floor(next() * limit), zipf: (limit) => Math.min(limit - 1, Math.floor((limit + 1) ** next()) - 1) };
}
