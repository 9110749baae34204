import { kindOfLabel, OUTSIDE, RECOGNISED_KINDS } from './name-labels.js';
import type { NameMarks } from './name-marks.js';

const KINDS = RECOGNISED_KINDS.length;
const STRIDE = KINDS + 1;

/** How the words of a document were labelled so far: the same word means the same more often than not. */
export class NameHistory {
  private readonly counts: Uint16Array;

  constructor(private readonly marks: NameMarks) {
    this.counts = new Uint16Array(marks.words * STRIDE);
  }

  /** Remembers the labels of the tokens `[from, to)`. */
  add(labels: Uint8Array, from: number, to: number): void {
    const { marks, counts } = this;
    for (let i = from; i < to; i++) {
      if (marks.capital[i] === 0 || (labels[i] === OUTSIDE && (marks.place[i]! & 7) !== 0)) continue;
      const at = marks.word[i]! * STRIDE + (labels[i] === OUTSIDE ? KINDS : kindOfLabel(labels[i]!));
      if (counts[at]! < 65535) counts[at]! += 1;
    }
  }

  /** What a token's word was most often: 0 not seen, else twice its kind's number plus one, plus one more where it was always that. */
  of(i: number): number {
    const { marks, counts } = this;
    if (i < 0 || i >= marks.count || marks.capital[i] === 0) return 0;
    const at = marks.word[i]! * STRIDE;
    let [best, total] = [0, 0];
    for (let kind = 0; kind < STRIDE; kind++) {
      total += counts[at + kind]!;
      if (counts[at + kind]! > counts[at + best]!) best = kind;
    }
    return total === 0 ? 0 : 1 + best * 2 + (counts[at + best] === total ? 1 : 0);
  }
}
