import type { Token } from '../../segment/token.js';
import { FIRST_NAMES } from '../lexicon/first-names.js';
import { ACTING_WORDS } from '../lexicon/acting-words.js';
import { isCalendarWord, isCapital, isCommonWord, isFunctionWord, isInitial, isMarkOfNickname } from './word-shapes.js';

/** "Ilan “Ox” Voss": past a name of one or two words in marks between first name and surname. */
export function overNickname(tokens: readonly Token[], at: number, to: number): number {
  const before = tokens[at - 1]!;
  if (!FIRST_NAMES.has(before.text) && !isInitial(before.text)) return at;
  let close = at + 1;
  while (close < to && close < at + 3 && isCapital(tokens[close]!)) close += 1;
  const surname = tokens[close + 1];
  const isClosed = close > at + 1 && close + 1 < to && isMarkOfNickname(tokens[close]!) && surname !== undefined && isCapital(surname) && !isFunctionWord(surname) && !isCalendarWord(surname);
  return isClosed ? close + 2 : at;
}

/** "al - Assad", as some agencies set it; "Al Jazeera" has no hyphen. */
export function overSpacedHyphen(tokens: readonly Token[], at: number, to: number): number {
  const { text } = tokens[at]!;
  if (!/^(?:al|el|Al|El)$/.test(text)) return at;
  if (at + 2 < to && /^[-‐‑–]$/.test(tokens[at + 1]!.text) && isCapital(tokens[at + 2]!)) return at + 3;
  return text === 'Al' || text === 'El' ? at + 1 : at;
}

/** "al - Qa ’ im", "Al - Ja’ afari" of a page that lost its letters: past an apostrophe and the rest of the word, which is no English. */
export function overLooseApostrophe(tokens: readonly Token[], at: number, to: number): number {
  const rest = tokens[at + 1];
  if (at + 1 >= to || rest === undefined || !/^['’]$/.test(tokens[at]!.text) || !/^[-‐‑–]$/.test(tokens[at - 2]?.text ?? '')) return at;
  return /^\p{Ll}{2,}$/u.test(rest.text) && !isCommonWord(rest.text) && !ACTING_WORDS.has(rest.lower) && !isFunctionWord(rest) ? at + 2 : at;
}
