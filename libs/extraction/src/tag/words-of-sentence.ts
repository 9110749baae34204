import type { Span } from '@onrecord/domain';
import type { Token } from '../segment/token.js';
import { toModelWord } from './model-word.js';
import { splitToken } from './split-token.js';

/** A word as treebanks cut them: a token, or a part of one. */
export interface ModelWord extends Span {
  /** As the models know it. */
  readonly text: string;
  /** Index of its token in `SegmentedText.tokens`. */
  readonly token: number;
}

/**
 * The words of the tokens `[from, to)`, for tagger and parser: `didn’t` is `did` and `n’t`, `11-mile` is `11`, `-` and
 * `mile`, `cannot` is `can` and `not`, as in the treebanks of Universal Dependencies.
 */
export function wordsOfTokens(tokens: readonly Token[], from: number, to: number): readonly ModelWord[] {
  const words: ModelWord[] = [];
  for (let token = from; token < to; token++) {
    const { start, end, text } = tokens[token]!;
    const cuts = splitToken(tokens[token]!);
    if (cuts.length === 0) words.push({ start, end, text: toModelWord(text), token });
    else
      for (let i = 0; i <= cuts.length; i++) {
        const [first, last] = [i === 0 ? 0 : cuts[i - 1]!, cuts[i] ?? text.length];
        words.push({ start: start + first, end: start + last, text: toModelWord(text.slice(first, last)), token });
      }
  }
  return words;
}

/**
 * Of each token `[from, to)` the word that stands for it: the one nearest the root (`mile` of `11-mile`, `did` of
 * `didn’t`), so that the heads of these words, read as tokens, make a tree again.
 * @param heads of each word its head; the number of words for the root's.
 */
export function wordsThatStandForTokens(words: readonly ModelWord[], heads: Int32Array, from: number, to: number): Int32Array {
  const chosen = new Int32Array(to - from).fill(-1);
  const depths = depthsOf(heads);
  words.forEach(({ token }, word) => {
    const rival = chosen[token - from]!;
    if (rival < 0 || depths[word]! < depths[rival]!) chosen[token - from] = word;
  });
  return chosen;
}

/** How many steps each word is from the root; linear, whatever the shape of the tree. */
function depthsOf(heads: Int32Array): Int32Array {
  const depths = new Int32Array(heads.length).fill(-1);
  const path: number[] = [];
  for (let start = 0; start < heads.length; start++) {
    let word = start;
    while (word < heads.length && depths[word]! < 0) word = (path.push(word), heads[word]!);
    let depth = word < heads.length ? depths[word]! : -1;
    while (path.length > 0) depths[path.pop()!] = ++depth;
  }
  return depths;
}
