import type { Span } from '@onrecord/domain';

/** `mark` is a quotation mark, which is never part of a word. */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'mark';

/** A word or sign of the article's text. Tokens are ordered and do not overlap; white space lies between them. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind;
  /** Index of its sentence in `SegmentedText.sentences`. */
  readonly sentence: number;
}

/** Whether a token is the mark of the possessive: `’s`, or the bare apostrophe of "the leaders’ debate". */
export function isPossessive(token: Token): boolean {
  return token.kind === 'word' && /^['’]s?$/i.test(token.text);
}
