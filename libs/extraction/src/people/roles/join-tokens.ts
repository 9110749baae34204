import type { Token } from '../../segment/token.js';

/** The words of tokens as they stand, one space between words that the text parts. */
export function joinTokens(tokens: readonly Token[], from: number, to: number): string {
  let words = '';
  for (let at = from; at < to; at++) words += (at > from && tokens[at]!.start > tokens[at - 1]!.end ? ' ' : '') + tokens[at]!.text;
  return words;
}
