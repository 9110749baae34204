import type { Span } from '@onrecord/domain';
import { BEFORE_A_NUMBER, isAbbreviation } from './abbreviations.js';
import type { TokenKind } from './token.js';

/** A token before its sentence is known. */
export interface RawToken extends Span {
  readonly kind: TokenKind;
}

/** Matches `https://example.com/a`, `press@example.com`, `@handle`; must not match `example`. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s“”"'’<>]+|[@#][\p{L}\p{N}_]+|[\p{L}\p{N}][\p{L}\p{N}_.+-]{0,63}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/uy;
/** Matches `2½`, `$1.2`, `1,000`, `10:30`, `20th`, `1990s`, `5-4`, `.348` of a batting average; must not match the hyphen of `11-mile`. */
const NUMBER = /(?:[$€£¥]\s?)?(?:(?<![^\s(])\.\d{1,4}|\d{1,30}(?:[.,:/]\d{1,30}){0,8}(?:[-–]\d{1,30}(?:[.,:]\d{1,30}){0,8}){0,3}[½⅓⅔¼¾⅛⅜⅝⅞]?|[½⅓⅔¼¾⅛⅜⅝⅞])(?:st|nd|rd|th|s|am|pm|bn|km|kg|m|k)?(?![\p{L}\p{N}]|[-‐‑]\p{L})/uy;
/** Matches `1.5-degree`, `$1.2-billion`, `1,000-mile`; must not match `11-mile`, which is a word, or `2.5-3`. */
const MEASURE = /[$€£¥]?\d{1,30}(?:[.,]\d{1,30}){1,4}(?:[-‐‑]\p{L}[\p{L}\p{M}]*){1,6}/uy;
/** Matches `O’Brien`, `Jae-in`, `didn’t`, `11-mile`, `AT&T`, `US-North`; must not match the mark of `talks’`. */
const WORD = /[\p{L}\p{N}\p{M}_]+(?:(?:['’‘`\-‐‑&]|\.(?=\p{Ll}{2}))[\p{L}\p{N}\p{M}_]+)*/uy;
/** Letters with full stops: matches `U.S.`, `a.m.`, `J.`, `Ph.D.`, `D-S.C.` of a party and its state; must not match `Inc.` or `I.`'s neighbour `It.`. */
const INITIALS = /(?:\p{L}-)?(?:\p{L}\.){2,}(?:-[\p{L}\p{N}]+)*(?![\p{L}\p{N}])|Ph\.D\.|(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}’'-])/uy;
/** Elided words that begin with an apostrophe: matches `’90s`, `'em`; must not match `'Yes`. */
const ELIDED = /['’‘](?:\d\ds?|em|til|tis|twas|cause|n|bout|round)(?![\p{L}\p{N}])/iuy;
/** Matches `he` and `’s` of `he’s`, `North Korea` no further than `Korea’s`; must not split `didn’t`. */
const CLITIC = /['’](?:s|S|ll|re|ve|d|m)$/;
/** Matches ` 10`, ` #4`, ` IV.`; must not match ` The` or ` In`. */
const NUMBERED = /^\s?(?:[#№]?\d|[IVXLC]{1,5}(?!\p{L}))/u;
const DOTS = /\.{2,}|…\.*|(?:\. ){2,}\./y;
const DASHES = /--+|[—–―]+/y;
/** Spaces, and the marks without width that pages leave among words: matches ` `, a left-to-right mark; must not match `-`. */
const SPACES = /[\s\u200b\u200e\u200f\u2060]+/y;

const matchAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
};

/**
 * Cuts a region into tokens. `marks` leads from the start of each quotation mark to its end. A full stop belongs to an
 * abbreviation or an initial before it (`Sen.`, `U.S.`, `J.`); `’s` and the bare apostrophe of a plural possessive are
 * tokens of their own; `didn’t` is one word.
 */
export function tokenise(text: string, region: Span, marks: ReadonlyMap<number, number>): readonly RawToken[] {
  const words = text.slice(0, region.end);
  const tokens: RawToken[] = [];
  const push = (start: number, end: number, kind: TokenKind): number => {
    tokens.push({ start, end, kind });
    return end;
  };
  for (let at = matchAt(SPACES, words, region.start); at < region.end; at = matchAt(SPACES, words, at)) {
    const mark = marks.get(at);
    if (mark !== undefined) at = push(at, mark, 'mark');
    else at = nextToken(words, at, marks, push);
  }
  return tokens;
}

type Push = (start: number, end: number, kind: TokenKind) => number;

function nextToken(words: string, at: number, marks: ReadonlyMap<number, number>, push: Push): number {
  const address = matchAt(ADDRESS, words, at);
  if (address > at) return push(at, withoutFinalPunctuation(words, at, address), 'word');
  const measure = matchAt(MEASURE, words, at);
  if (measure > at) return push(at, measure, 'word');
  const number = matchAt(NUMBER, words, at);
  if (number > at) return push(at, number, 'number');
  const initials = matchAt(INITIALS, words, at);
  if (initials > at) return push(at, initials, 'word');
  const elided = matchAt(ELIDED, words, at);
  if (elided > at) return push(at, elided, 'word');
  const word = matchAt(WORD, words, at);
  if (word > at) return pushWord(words, at, beforeMark(marks, at, word), push);
  const dots = matchAt(DOTS, words, at);
  if (dots > at) return push(at, dots, 'punctuation');
  const dashes = matchAt(DASHES, words, at);
  if (dashes > at) return push(at, dashes, 'punctuation');
  const sign = at + (words.codePointAt(at)! > 0xffff ? 2 : 1);
  const isPossessive = (words[at] === '’' || words[at] === "'") && at > 0 && /[sSxz]/.test(words[at - 1]!);
  return push(at, sign, isPossessive ? 'word' : isMark(words, at) ? 'mark' : 'punctuation');
}

const isMark = (words: string, at: number): boolean => '“”„‟«»"‘`'.includes(words[at]!);

/** A word never reaches across a quotation mark: `anti-“war”`. */
function beforeMark(marks: ReadonlyMap<number, number>, start: number, end: number): number {
  for (let at = start + 1; at < end && at < start + 200; at++) if (marks.has(at)) return at;
  return end;
}

function pushWord(words: string, start: number, end: number, push: Push): number {
  const clitic = CLITIC.exec(words.slice(Math.max(start, end - 3), end));
  if (clitic !== null && end - clitic[0].length > start) {
    const cut = end - clitic[0].length;
    push(start, cut, 'word');
    return push(cut, end, 'word');
  }
  const takesStop = words[end] === '.' && words[end + 1] !== '.' && end - start < 10 && ownsFullStop(words.slice(start, end), words, end + 1);
  return push(start, takesStop ? end + 1 : end, 'word');
}

/** Whether the full stop belongs to the word: `Sen.`, `J.` before a name, `Jan.`; not `went.`. */
function ownsFullStop(word: string, words: string, after: number): boolean {
  if (word.length === 1 && /\p{Lu}/u.test(word)) return word !== 'I' || /^ \p{Lu}/u.test(words.slice(after, after + 3));
  // "R-Fla." is a party and its state.
  const lower = word.replace(/^\p{Lu}-/u, '').toLowerCase();
  return isAbbreviation(lower) && (!BEFORE_A_NUMBER.has(lower) || NUMBERED.test(words.slice(after, after + 6)));
}

function withoutFinalPunctuation(words: string, start: number, end: number): number {
  let cut = end;
  while (cut > start + 1 && '.,;:!?)'.includes(words[cut - 1]!)) cut -= 1;
  return cut;
}
