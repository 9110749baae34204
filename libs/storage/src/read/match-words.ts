import { InputError, SEARCH_WORDS_MAX, toSearchWords } from '@onrecord/domain';

const MAX_LENGTH = 1000;

/**
 * An FTS5 expression for text with all of the words, whatever a person types: each word is a quoted phrase, so that none is
 * an operator. `lastMayGoOn` lets the last be the beginning of a word.
 * @throws InputError when there is no word or there are too many.
 */
export function toMatchExpression(argument: string, words: string, lastMayGoOn = false): string {
  if (words.length > MAX_LENGTH) throw new InputError(argument, `${argument} takes up to ${MAX_LENGTH} characters, not ${words.length}.`, { limit: MAX_LENGTH });
  const tokens = toSearchWords(words);
  if (tokens.length === 0) throw new InputError(argument, `${argument} takes at least one word with a letter or a digit in it.`);
  if (tokens.length > SEARCH_WORDS_MAX) throw new InputError(argument, `${argument} takes up to ${SEARCH_WORDS_MAX} words, not ${tokens.length}.`, { limit: SEARCH_WORDS_MAX });
  return tokens.map((token) => `"${token.replaceAll('"', '""')}"`).join(' AND ') + (lastMayGoOn ? '*' : '');
}

/** The same, looked for in one column of an index. */
export function toColumnMatch(column: string, argument: string, words: string): string {
  return `{${column}} : (${toMatchExpression(argument, words)})`;
}
