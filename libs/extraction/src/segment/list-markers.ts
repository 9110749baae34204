import type { Span } from '@onrecord/domain';
import type { RawToken } from './tokenise.js';

/** Matches `1`, `12`, `a`, `c.`: what numbers an item; must not match `2018` or `ab`. */
const ITEM = /^(?:\d{1,3}|\p{Ll}\.?)$/u;

/**
 * How many tokens the marker of a list item takes at `at`: `1.`, `2)`, `3.)`, `a.`, each with a bullet before it or
 * without; 0 where none stands. A marker belongs to the sentence behind it.
 */
export function listMarkerLength(text: string, tokens: readonly RawToken[], at: number): number {
  const words = (i: number): string => (tokens[i] === undefined ? '' : sliceToken(text, tokens[i]!));
  const bullet = /^[•⁃◦▪·]$/.test(words(at)) ? 1 : 0;
  if (!ITEM.test(words(at + bullet))) return 0;
  let length = bullet + 1;
  if (words(at + bullet).endsWith('.')) return tokens[at + length] === undefined ? 0 : length;
  while (length < bullet + 3 && /^[.)]$/.test(words(at + length)) && tokens[at + length]!.start === tokens[at + length - 1]!.end) length += 1;
  return length > bullet + 1 && tokens[at + length] !== undefined ? length : 0;
}

const sliceToken = (text: string, { start, end }: Span): string => text.slice(start, end);
