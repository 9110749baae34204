import type { Scorer } from '../perceptron/scorer.js';
import { NAME_FEATURES, writeNameFeatures } from './name-features.js';
import type { NameHistory } from './name-history.js';
import { isOpen, LABEL_COUNT, mayFollow, OUTSIDE } from './name-labels.js';
import { PARTICLE_BIT } from './name-lexicon.js';
import type { NameMarks } from './name-marks.js';

/** Of each label the labels that may stand before it. */
const BEFORE: readonly (readonly number[])[] = Array.from({ length: LABEL_COUNT }, (_, label) => Array.from({ length: LABEL_COUNT }, (_unused, before) => before).filter((before) => mayFollow(before, label)));

/** Small words inside a name at most, one after the other: "Bank of the Isles". */
const LONGEST_GAP = 3;
const IMPOSSIBLE = -0x40000000;

/** Finds the likeliest labels of a sentence whose names are whole (Viterbi). One at work holds buffers of its own. */
export class NameDecoder {
  readonly features = new Int32Array(NAME_FEATURES);
  private readonly row = new Int32Array(LABEL_COUNT);
  /** Scores of the sentence's tokens, a row of labels each. */
  scores = new Float64Array(64 * LABEL_COUNT);
  private best = new Float64Array(64 * LABEL_COUNT);
  private from = new Uint8Array(64 * LABEL_COUNT);

  constructor(private readonly scorer: Scorer) {}

  /** Scores the tokens of a sentence; those that no name can hold have `OUTSIDE` alone. */
  read(marks: NameMarks, history: NameHistory, from: number, to: number): void {
    this.grow(to - from);
    const held = heldTokens(marks, from, to);
    for (let i = from; i < to; i++) {
      const at = (i - from) * LABEL_COUNT;
      if (held[i - from] === 0) {
        this.scores.fill(IMPOSSIBLE, at, at + LABEL_COUNT);
        this.scores[at] = 0;
        continue;
      }
      const count = writeNameFeatures(marks, history, i, from, to, this.features);
      this.scorer.score(this.features, count, this.row);
      this.scores.set(this.row, at);
    }
  }

  private grow(count: number): void {
    const size = count * LABEL_COUNT;
    if (size <= this.scores.length) return;
    this.scores = new Float64Array(size * 2);
    this.best = new Float64Array(size * 2);
    this.from = new Uint8Array(size * 2);
  }

  /**
   * Writes the likeliest labels of the sentence that was read into `labels` from `start` on.
   * @param known of each token the one label that it has, or 255 for any; absent for any everywhere.
   */
  decode(count: number, labels: Uint8Array, start: number, known?: Uint8Array): void {
    const { scores, best, from } = this;
    for (let i = 0; i < count; i++)
      for (let label = 0; label < LABEL_COUNT; label++) {
        const at = i * LABEL_COUNT + label;
        const fixed = known?.[i] ?? 255;
        const own = fixed === 255 ? scores[at]! : fixed === label ? Math.max(scores[at]!, IMPOSSIBLE / 2) : IMPOSSIBLE * 4;
        if (i === 0) {
          best[at] = mayFollow(OUTSIDE, label) ? own : own + IMPOSSIBLE * 4;
          continue;
        }
        const row = at - label - LABEL_COUNT;
        const sources = BEFORE[label]!;
        let source = sources[0]!;
        for (let k = 1; k < sources.length; k++) if (best[row + sources[k]!]! > best[row + source]!) source = sources[k]!;
        best[at] = best[row + source]! + own;
        from[at] = source;
      }
    this.follow(count, labels, start);
  }

  private follow(count: number, labels: Uint8Array, start: number): void {
    const last = (count - 1) * LABEL_COUNT;
    let label = 0;
    for (let other = 1; other < LABEL_COUNT; other++) if (!isOpen(other) && this.best[last + other]! > this.best[last + label]!) label = other;
    for (let i = count - 1; i >= 0; i--) {
      labels[start + i] = label;
      label = this.from[i * LABEL_COUNT + label]!;
    }
  }
}

/** The tokens that a name may hold: capitals, up to three small words between two of them, and particles before one. */
function heldTokens({ capital, lists }: NameMarks, from: number, to: number): Uint8Array {
  const held = new Uint8Array(to - from);
  let last = -Infinity;
  for (let i = from; i < to; i++) {
    if (capital[i] === 0) continue;
    for (let k = i - last <= LONGEST_GAP + 1 ? last : i; k <= i; k++) held[k - from] = 1;
    for (let k = i - 1; k >= from && k >= i - 2 && (lists[k]! & PARTICLE_BIT) !== 0; k--) held[k - from] = 1;
    last = i;
  }
  return held;
}
