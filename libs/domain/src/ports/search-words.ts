/** The most words that a store looks for at once. */
export const SEARCH_WORDS_MAX = 32;

/** Matches a letter or digit of any script, `é` or `7`; no punctuation such as `"` or `*`. */
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** Matches a tab or U+0000, which no index holds; not a space. */
const CONTROL = /\p{Cc}/gu;

/**
 * The words that somebody typed to find something: what stands between white space and has a letter or a digit in it.
 * `"the – “summit”"` has two. Empty where there is nothing to look for.
 */
export function toSearchWords(typed: string): readonly string[] {
  return typed.replace(CONTROL, ' ').split(/\s+/u).filter((word) => LETTER_OR_DIGIT.test(word));
}
