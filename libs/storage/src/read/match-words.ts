import { InputError } from '@onrecord/domain';

const MAX_LENGTH = 1000;
const MAX_WORDS = 32;
/** Matches a letter or digit of any script, `é` or `7`; no punctuation such as `"` or `*`. */
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** Matches a tab or U+0000, which no index holds; not a space. */
const CONTROL = /\p{Cc}/gu;

/**
 * An FTS5 expression for text with all of the words, whatever a person types: each word is a quoted phrase, so that none is
 * an operator. `lastMayGoOn` lets the last be the beginning of a word.
 * @throws InputError when there is no word or there are too many.
 */
export function toMatchExpression(argument: string, words: string, lastMayGoOn = false): string {
  if (words.length > MAX_LENGTH) throw new InputError(argument, `${argument} takes up to ${MAX_LENGTH} characters, not ${words.length}.`, { limit: MAX_LENGTH });
  const tokens = words.replace(CONTROL, ' ').split(/\s+/u).filter((token) => LETTER_OR_DIGIT.test(token));
  if (tokens.length === 0) throw new InputError(argument, `${argument} takes at least one word with a letter or a digit in it.`);
  if (tokens.length > MAX_WORDS) throw new InputError(argument, `${argument} takes up to ${MAX_WORDS} words, not ${tokens.length}.`, { limit: MAX_WORDS });
  return tokens.map((token) => `"${token.replaceAll('"', '""')}"`).join(' AND ') + (lastMayGoOn ? '*' : '');
}

/** The same, looked for in one column of an index. */
export function toColumnMatch(column: string, argument: string, words: string): string {
  return `{${column}} : (${toMatchExpression(argument, words)})`;
}
