import type { Sentence } from '@onrecord/domain';
import type { Token } from './token.js';

/** Sentences and tokens of an article, each ordered; `firstToken[i]` is the index of sentence `i`'s first token, with one more entry at the end. */
export interface SegmentedText {
  /** With what stands between a pair of marks left whole: the stages read a speech together with its cue. */
  readonly sentences: readonly Sentence[];
  /** As printed: cut inside marks too. Each lies within one of `sentences`. */
  readonly printed: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly firstToken: readonly number[];
}

/** The tokens of one sentence. */
export function tokensOfSentence(segmented: SegmentedText, sentence: number): readonly Token[] {
  return segmented.tokens.slice(segmented.firstToken[sentence], segmented.firstToken[sentence + 1]);
}

/** Index of the sentence that holds an offset, or that ends last before it; -1 before the first. */
export function sentenceAt(segmented: SegmentedText, offset: number): number {
  let low = 0;
  let high = segmented.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (segmented.sentences[middle]!.span.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
