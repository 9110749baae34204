import { alignWords } from './align-words.js';

/** Pairs of words that are compared in one gap at most: a gap of a hundred words on both sides. */
const MOST_PAIRS = 10_000;

/** Aligns two wordings like `alignWords`, and what lies between their anchors word by word, as long as it is short: as many words as can be are paired, in their order. */
export function alignClosely(oldWords: readonly string[], newWords: readonly string[]): Int32Array {
  const places = alignWords(oldWords, newWords);
  let [from, newFrom] = [0, 0];
  for (let i = 0; i <= oldWords.length; i++) {
    const place = i === oldWords.length ? newWords.length : places[i]!;
    if (place === -1) continue;
    pairInGap(oldWords.slice(from, i), newWords.slice(newFrom, place), (old, next) => (places[from + old] = newFrom + next));
    [from, newFrom] = [i + 1, place + 1];
  }
  return places;
}

/** The longest common subsequence (Wagner and Fischer). */
function pairInGap(a: readonly string[], b: readonly string[], pair: (a: number, b: number) => void): void {
  if (a.length === 0 || b.length === 0 || a.length * b.length > MOST_PAIRS) return;
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j]!;
  for (let i = a.length - 1; i >= 0; i--) for (let j = b.length - 1; j >= 0; j--) longest[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pair(i++, j++);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
}
