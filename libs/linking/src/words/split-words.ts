import type { Span } from '@onrecord/domain';

/** A word as linking compares it: lower case, one apostrophe, and where it stands. */
export interface PlacedWord {
  readonly word: string;
  readonly span: Span;
}

/** Matches `don’t`, `2½`, `Jong` in `Jong-un`; matches no punctuation: `—`, `“`. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a text, in order, so that marks, hyphens and line ends make no difference. */
export function placeWords(text: string): readonly PlacedWord[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    word: match[0].toLowerCase().replaceAll('’', "'"),
    span: { start: match.index, end: match.index + match[0].length },
  }));
}

/** The same words without their places: `“We’ll act,”` gives `we'll`, `act`. */
export function splitWords(text: string): readonly string[] {
  return placeWords(text).map((placed) => placed.word);
}
