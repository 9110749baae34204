import type { Span } from '@onrecord/domain';
import { endsSentence, type NextWord } from './ends-sentence.js';
import { followsAsCue } from './follows-as-cue.js';
import { lastOfClosing } from './last-of-closing.js';
import { listMarkerLength } from './list-markers.js';
import type { QuotedStretch } from './quoted-stretch.js';
import type { RawToken } from './tokenise.js';

/** Longer speeches are cut into their sentences, or one sentence would hold a whole article. */
const LONGEST_QUOTED_SENTENCE = 1500;

/** No sentence of prose is longer, in tokens; what is gets cut here, so that work on a sentence stays bounded. */
const LONGEST_SENTENCE = 400;

/** Where sentences begin in a region: indices of their first tokens, ordered. */
export interface SentenceStarts {
  /** With speech left whole: “We will. We must,” she said is one. */
  readonly whole: readonly number[];
  /** As printed, those inside marks too: “We will. and We must,” she said. Holds every index of `whole`. */
  readonly printed: readonly number[];
}

/**
 * Cuts the tokens of a region into sentences, in two ways: with the closed stretches of marks left whole, so that speech
 * stays with its cue, and as printed. Both end at the closing mark.
 */
export function splitSentences(text: string, tokens: readonly RawToken[], stretches: readonly QuotedStretch[]): SentenceStarts {
  const whole: number[] = tokens.length > 0 ? [0] : [];
  const printed: number[] = [...whole];
  const begin = (at: number, insideMarks = false): void => {
    if (printed.at(-1)! < at) printed.push(at);
    if (!insideMarks && whole.at(-1)! < at) whole.push(at);
  };
  const holding = stretches.filter(({ closed, outer }) => closed && outer.end - outer.start <= LONGEST_QUOTED_SENTENCE).map(({ outer }) => outer);
  const isList = listMarkerLength(text, tokens, 0) > 0;
  let nextHold = 0;
  let holdUntil = 0;
  for (let i = 0; i < tokens.length; i++) {
    const marker = isList ? listMarkerLength(text, tokens, i) : 0;
    if (marker > 0) {
      begin(i);
      i += marker - 1;
      continue;
    }
    if (i - whole.at(-1)! >= LONGEST_SENTENCE) begin(i);
    const token = tokens[i]!;
    for (; nextHold < holding.length && holding[nextHold]!.start <= token.start; nextHold++) holdUntil = Math.max(holdUntil, holding[nextHold]!.end);
    if (!mayStop(text, token)) continue;
    const last = lastOfClosing(text, tokens, i, holdUntil);
    const next = tokens[last + 1];
    if (!endsSentence(stopOf(text, token), nextWord(text, tokens, last + 1))) continue;
    if (last > i && next !== undefined && followsAsCue(text, tokens, last + 1, text[token.end - 1]!)) continue;
    if (next !== undefined) begin(last + 1, tokens[last]!.end < holdUntil);
    i = last;
  }
  return { whole, printed };
}

/** Whether a token ends in a sign that may close a sentence; "N°." never does. */
function mayStop(text: string, { start, end, kind }: RawToken): boolean {
  return kind !== 'number' && /[.?!…]/.test(text[end - 1]!) && !(text[start] === '.' && text[start - 1] === '°');
}

/** The words of a stop, with the bracket that tells of an omission: `[...]`. */
function stopOf(text: string, { start, end }: RawToken): string {
  return text[start - 1] === '[' && text[end] === ']' ? text.slice(start - 1, end + 1) : text.slice(start, end);
}

/** The first word behind a stop, up to two signs before it passed over; a comma, colon or semicolon itself. */
function nextWord(text: string, tokens: readonly RawToken[], index: number): NextWord | undefined {
  let i = index;
  const goesOn = tokens[index] !== undefined && /[,;:]/.test(text[tokens[index].start]!);
  while (!goesOn && i < tokens.length && i < index + 3 && tokens[i]!.kind !== 'word' && tokens[i]!.kind !== 'number' && !/[\p{L}]/u.test(spanText(text, tokens[i]!))) i += 1;
  const token = tokens[i] ?? tokens[index];
  if (token === undefined) return undefined;
  const words = spanText(text, token);
  return { text: words, lower: words.toLowerCase(), isWord: token.kind === 'word' || token.kind === 'number', inBracket: text[tokens[index]!.start] === '(' };
}

const spanText = (text: string, span: Span): string => text.slice(span.start, span.end);
