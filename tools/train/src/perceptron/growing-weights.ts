import type { Scorer } from '@onrecord/extraction';
import { WeightsWriter, type AveragedWeights } from './averaged-weights.js';

/** Numbers a place of the table: feature, where its row begins, how many entries the row has, how often it was updated. */
const STRIDE = 4;

/**
 * Weights of a perceptron while it learns, with what their average needs (Daumé's trick: one running sum a weight). A
 * feature gets its row from its `patience`-th update on. A row's room doubles, and the row moves, when it is full.
 */
export class GrowingWeights implements Scorer {
  private size = 1 << 20;
  private used = 0;
  private table = new Int32Array(this.size * STRIDE);
  private room = 0;
  /** A weight times 256 plus its class: weights are whole until they are averaged. */
  private entries = new Int32Array(1 << 22);
  private sums = new Float64Array(1 << 22);
  private readonly starts = new Int32Array(256);
  private readonly ends = new Int32Array(256);
  /** Of no meaning; it keeps the reads that warm the memory. */
  seen = 0;
  /** How many examples were seen. */
  time = 1;

  constructor(private readonly patience: number) {}

  score(features: Int32Array, count: number, scores: Int32Array): void {
    scores.fill(0);
    const { table, entries, starts, ends } = this;
    const mask = this.size - 1;
    // Most of the time goes into waiting for memory: places are looked at before they are needed, without a branch.
    let seen = 0;
    for (let i = 0; i < count; i++) seen ^= table[(features[i]! & mask) * STRIDE]!;
    let rows = 0;
    for (let i = 0; i < count; i++) {
      const key = features[i]!;
      let at = key & mask;
      let found = table[at * STRIDE]!;
      while (found !== key && found !== 0) {
        at = (at + 1) & mask;
        found = table[at * STRIDE]!;
      }
      const length = table[at * STRIDE + 2]!;
      if (found === 0 || length === 0) continue;
      starts[rows] = table[at * STRIDE + 1]!;
      ends[rows] = starts[rows]! + length;
      rows++;
    }
    for (let i = 0; i < rows; i++) seen ^= entries[starts[i]!]!;
    this.seen = seen;
    for (let i = 0; i < rows; i++)
      for (let k = starts[i]!, end = ends[i]!; k < end; k++) {
        const entry = entries[k]!;
        scores[entry & 255]! += entry >> 8;
      }
  }

  /** Moves the weights of these features towards `right` and away from `wrong`. */
  update(features: Int32Array, count: number, right: number, wrong: number): void {
    for (let i = 0; i < count; i++) {
      const at = this.place(features[i]!) * STRIDE;
      const updates = ++this.table[at + 3]!;
      if (updates < this.patience) continue;
      this.add(at, right, 1);
      this.add(at, wrong, -1);
    }
  }

  private place(key: number): number {
    if (this.used * 2 > this.size) this.growTable();
    const mask = this.size - 1;
    let at = key & mask;
    while (this.table[at * STRIDE] !== key && this.table[at * STRIDE] !== 0) at = (at + 1) & mask;
    if (this.table[at * STRIDE] === 0) {
      this.table[at * STRIDE] = key;
      this.used++;
    }
    return at;
  }

  private add(at: number, which: number, delta: number): void {
    const { table } = this;
    const start = table[at + 1]!;
    const count = table[at + 2]!;
    let k = start;
    while (k < start + count && (this.entries[k]! & 255) !== which) k++;
    if (k === start + count) k = this.append(at, which);
    this.entries[k]! += delta * 256;
    this.sums[k]! += delta * this.time;
  }

  /** A new entry at the end of a row. A row has room for 2, 4, 8 … entries. */
  private append(at: number, which: number): number {
    const start = this.table[at + 1]!;
    const count = this.table[at + 2]!++;
    const full = count === 0 || (count > 1 && (count & (count - 1)) === 0);
    if (full) {
      const room = count === 0 ? 2 : count * 2;
      if (this.room + room > this.entries.length) this.growEntries();
      this.entries.copyWithin(this.room, start, start + count);
      this.sums.copyWithin(this.room, start, start + count);
      this.table[at + 1] = this.room;
      this.room += room;
    }
    const k = this.table[at + 1]! + count;
    this.entries[k] = which;
    this.sums[k] = 0;
    return k;
  }

  private growTable(): void {
    const before = this.table;
    this.size *= 2;
    this.table = new Int32Array(this.size * STRIDE);
    const mask = this.size - 1;
    for (let i = 0; i < before.length; i += STRIDE) {
      if (before[i] === 0) continue;
      let at = before[i]! & mask;
      while (this.table[at * STRIDE] !== 0) at = (at + 1) & mask;
      for (let k = 0; k < STRIDE; k++) this.table[at * STRIDE + k] = before[i + k]!;
    }
  }

  private growEntries(): void {
    const entries = new Int32Array(this.entries.length * 2);
    entries.set(this.entries);
    this.entries = entries;
    const sums = new Float64Array(entries.length);
    sums.set(this.sums);
    this.sums = sums;
  }

  /** The averaged weights, features in ascending order. */
  average(): AveragedWeights {
    const { table, entries, sums, time } = this;
    const rows: number[] = [];
    for (let at = 0; at < table.length; at += STRIDE) if (table[at + 2]! > 0) rows.push(at);
    rows.sort((a, b) => table[a]! - table[b]!);
    const averaged = new WeightsWriter(rows.length, rows.reduce((sum, at) => sum + table[at + 2]!, 0));
    for (const at of rows) {
      averaged.begin(table[at]!);
      const row = Array.from({ length: table[at + 2]! }, (_, i) => table[at + 1]! + i).sort((a, b) => (entries[a]! & 255) - (entries[b]! & 255));
      for (const k of row) averaged.add(entries[k]! & 255, (entries[k]! >> 8) - sums[k]! / time);
      averaged.end();
    }
    return averaged.finish();
  }
}
