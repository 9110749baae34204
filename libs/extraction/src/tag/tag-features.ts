import { hashFeature, hashWord } from '../perceptron/hash.js';

/** How many features a word has. */
export const TAG_FEATURES = 34;

/** Hash that stands for the places before the first word and after the last. */
const OUTSIDE = 0x5bd1e995;

/** What can be seen of each word of a sentence without its tags: hashes, in arrays that grow and are used again. */
export class WordMarks {
  exact = new Int32Array(64);
  lower = new Int32Array(64);
  /** Endings of one to four letters, beginnings of one to three: seven a word. */
  parts = new Int32Array(64 * 7);
  shape = new Int32Array(64);
  count = 0;

  /** Reads the words of a sentence. */
  read(words: readonly string[]): void {
    this.count = words.length;
    if (words.length > this.exact.length) this.grow(words.length * 2);
    for (let i = 0; i < words.length; i++) this.readWord(i, words[i]!, i === 0);
  }

  private grow(size: number): void {
    this.exact = new Int32Array(size);
    this.lower = new Int32Array(size);
    this.parts = new Int32Array(size * 7);
    this.shape = new Int32Array(size);
  }

  private readWord(i: number, word: string, first: boolean): void {
    const lower = word.toLowerCase();
    this.exact[i] = hashWord(word);
    this.lower[i] = hashWord(lower);
    for (let length = 1; length <= 4; length++) this.parts[i * 7 + length - 1] = hashWord(lower, Math.max(0, lower.length - length));
    for (let length = 1; length <= 3; length++) this.parts[i * 7 + 3 + length] = hashWord(lower, 0, Math.min(lower.length, length));
    this.shape[i] = hashWord(toShape(word) + (first ? '^' : ''));
  }
}

/** `Xx` for `Seoul`, `X` for `NATO`, `x-x` for `step-by-step`, `d.d` for `2.5`: runs of one kind count once, and no more than six. */
export function toShape(word: string): string {
  let shape = '';
  let last = '';
  for (let i = 0; i < word.length && shape.length < 6; i++) {
    const kind = kindOf(word, i);
    if (kind !== last) shape += kind;
    last = kind;
  }
  return shape;
}

function kindOf(word: string, i: number): string {
  const code = word.charCodeAt(i);
  if (code >= 97 && code <= 122) return 'x';
  if (code >= 65 && code <= 90) return 'X';
  if (code >= 48 && code <= 57) return 'd';
  if (code < 128) return word[i]!;
  const lower = word[i]!.toLowerCase();
  return lower !== word[i] ? 'X' : lower !== lower.toUpperCase() ? 'x' : word[i]!;
}

/** Writes the features of word `i` into `features`, given the tags of the two words before it (-1 for none). */
export function writeTagFeatures(marks: WordMarks, i: number, tag1: number, tag2: number, features: Int32Array): number {
  const { exact, lower, parts, shape, count } = marks;
  const at = (k: number) => (k < 0 || k >= count ? OUTSIDE : lower[k]!);
  const part = (k: number, which: number) => (k < 0 || k >= count ? OUTSIDE : parts[k * 7 + which]!);
  const shapeAt = (k: number) => (k < 0 || k >= count ? OUTSIDE : shape[k]!);
  const word = lower[i]!;
  const [before, after] = [at(i - 1), at(i + 1)];
  let n = 0;
  features[n] = hashFeature(n++, 0);
  features[n] = hashFeature(n++, word);
  features[n] = hashFeature(n++, exact[i]!);
  for (let which = 0; which < 7; which++) features[n] = hashFeature(n++, parts[i * 7 + which]!);
  features[n] = hashFeature(n++, shape[i]!);
  features[n] = hashFeature(n++, shape[i]!, part(i, 1));
  features[n] = hashFeature(n++, tag1);
  features[n] = hashFeature(n++, tag2);
  features[n] = hashFeature(n++, tag1, tag2);
  features[n] = hashFeature(n++, tag1, word);
  features[n] = hashFeature(n++, tag1, part(i, 2));
  features[n] = hashFeature(n++, tag1, shape[i]!);
  features[n] = hashFeature(n++, tag1, after);
  features[n] = hashFeature(n++, tag1, part(i + 1, 2));
  features[n] = hashFeature(n++, before);
  features[n] = hashFeature(n++, part(i - 1, 2));
  features[n] = hashFeature(n++, at(i - 2));
  features[n] = hashFeature(n++, after);
  features[n] = hashFeature(n++, part(i + 1, 2));
  features[n] = hashFeature(n++, part(i + 1, 1));
  features[n] = hashFeature(n++, at(i + 2));
  features[n] = hashFeature(n++, shapeAt(i + 1));
  features[n] = hashFeature(n++, shapeAt(i - 1));
  features[n] = hashFeature(n++, before, word);
  features[n] = hashFeature(n++, word, after);
  features[n] = hashFeature(n++, part(i, 2), after);
  features[n] = hashFeature(n++, before, after);
  features[n] = hashFeature(n++, shapeAt(i - 1), shape[i]!, shapeAt(i + 1));
  return n;
}
