import { invariant } from '@onrecord/domain';
import type { Scorer } from './scorer.js';

/**
 * The weights of a linear model, ready to score: a hash table of features, and for each the classes it speaks for or
 * against. What is read together lies together, for most of the time of reading goes into waiting for memory. Scoring
 * allocates nothing.
 */
export class PackedWeights implements Scorer {
  private readonly mask: number;
  /** Two numbers a place: the feature, and where its entries begin times 256 plus how many they are. */
  private readonly table: Int32Array;
  /** A weight times 256 plus its class. */
  private readonly entries: Int32Array;
  private readonly rows = new Int32Array(256);
  /** Of no meaning; it keeps the reads that only bring memory near. */
  protected seen = 0;

  private added = 0;

  /** Room for so many features with so many entries in all, which `add` and `place` bring. They are written where they stay: a model is in memory once. */
  constructor(features: number, entries: number) {
    let size = 16;
    while (size < features * 1.4) size *= 2;
    this.mask = size - 1;
    this.table = new Int32Array(size * 2);
    this.entries = new Int32Array(entries);
    invariant(entries < 1 << 23, 'a model has more entries than its table can name');
  }

  /** Adds the next entry: a class below 256 and its weight. */
  add(label: number, weight: number): void {
    this.entries[this.added++] = (weight << 8) | label;
  }

  /** Says of which feature the last so many entries are, 255 at most; it is not 0 and comes once. */
  place(feature: number, count: number): void {
    invariant(feature !== 0, 'a model names a feature 0');
    let at = feature & this.mask;
    while (this.table[at * 2] !== 0) at = (at + 1) & this.mask;
    this.table[at * 2] = feature;
    this.table[at * 2 + 1] = ((this.added - count) << 8) | count;
  }

  /**
   * Sets `scores` to the sum of the weights of the first `count` features, a class each; `count` is at most 256. Places in
   * memory are looked at before they are needed and without a branch, so that the waits overlap.
   */
  score(features: Int32Array, count: number, scores: Int32Array): void {
    const { mask, table, entries, rows } = this;
    scores.fill(0);
    let seen = 0;
    for (let i = 0; i < count; i++) seen ^= table[(features[i]! & mask) * 2]!;
    let found = 0;
    for (let i = 0; i < count; i++) {
      const row = this.rowOf(features[i]!, mask, table);
      if (row !== 0) rows[found++] = row;
    }
    for (let i = 0; i < found; i++) seen ^= entries[rows[i]! >>> 8]!;
    this.seen = seen;
    for (let i = 0; i < found; i++) {
      const row = rows[i]!;
      const start = row >>> 8;
      for (let k = start, end = start + (row & 255); k < end; k++) {
        const entry = entries[k]!;
        scores[entry & 255]! += entry >> 8;
      }
    }
  }

  private rowOf(key: number, mask: number, table: Int32Array): number {
    let at = key & mask;
    for (let found = table[at * 2]!; found !== 0; found = table[at * 2]!) {
      if (found === key) return table[at * 2 + 1]!;
      at = (at + 1) & mask;
    }
    return 0;
  }
}
