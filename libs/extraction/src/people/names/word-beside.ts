import type { Token } from '../../segment/token.js';
import { FUNCTION_WORDS } from '../lexicon/not-names.js';
import type { NameInContext } from './type-name.js';

/** The token right behind a name, or `by` further; undefined past the end of the sentence. */
export function after({ tokens, to, sentenceTo }: NameInContext, by = 0): Token | undefined {
  return to + by < sentenceTo ? tokens[to + by] : undefined;
}

/** The token before a name and its title; undefined at the head of the sentence. */
export function before({ tokens, titleFrom, sentenceFrom }: NameInContext): Token | undefined {
  return titleFrom > sentenceFrom ? tokens[titleFrom - 1] : undefined;
}

/** Whether a lower-case word tells no noun: "of", "barely", "arrested"; not "tape". */
export function isGrammar(word: string): boolean {
  return FUNCTION_WORDS.has(word) || /(?:ly|ed)$/.test(word);
}
