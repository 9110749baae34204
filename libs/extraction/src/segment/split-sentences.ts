import type { Span } from '@onrecord/domain';
import { followsAsCue } from './follows-as-cue.js';
import { endsSentence, type NextWord } from './ends-sentence.js';
import { listMarkerLength } from './list-markers.js';
import type { QuotedStretch } from './quoted-stretch.js';
import type { RawToken } from './tokenise.js';

/** Longer speeches are cut into their sentences, or one sentence would hold a whole article. */
const LONGEST_QUOTED_SENTENCE = 1500;

/** No sentence of prose is longer, in tokens; what is gets cut here, so that work on a sentence stays bounded. */
const LONGEST_SENTENCE = 400;

/**
 * Cuts the tokens of a region into sentences: indices of the first token of each. A sentence does not end inside a
 * closed stretch of marks, so that “We will. We must,” she said stays with its cue; it does at the closing mark.
 */
export function splitSentences(text: string, tokens: readonly RawToken[], stretches: readonly QuotedStretch[]): readonly number[] {
  const starts: number[] = tokens.length > 0 ? [0] : [];
  const holding = stretches.filter(({ closed, outer }) => closed && outer.end - outer.start <= LONGEST_QUOTED_SENTENCE).map(({ outer }) => outer);
  const isList = listMarkerLength(text, tokens, 0) > 0;
  let nextHold = 0;
  let holdUntil = 0;
  for (let i = 0; i < tokens.length; i++) {
    const marker = isList ? listMarkerLength(text, tokens, i) : 0;
    if (marker > 0) {
      if (starts.at(-1) !== i) starts.push(i);
      i += marker - 1;
      continue;
    }
    if (i - starts.at(-1)! >= LONGEST_SENTENCE) starts.push(i);
    const token = tokens[i]!;
    for (; nextHold < holding.length && holding[nextHold]!.start <= token.start; nextHold++) holdUntil = Math.max(holdUntil, holding[nextHold]!.end);
    if (token.kind === 'number' || !/[.?!…]$/.test(text.slice(token.end - 1, token.end))) continue;
    if (/^(?:…|\.{3}|\.)/.test(text.slice(token.start, token.end)) && /[\]°]/.test(text.slice(token.end, token.end + 1) + text.slice(token.start - 1, token.start))) continue;
    const last = lastOfClosing(text, tokens, i, holdUntil);
    const next = tokens[last + 1];
    if (next !== undefined && next.start < holdUntil && last === i) continue;
    if (tokens[last]!.end < holdUntil) continue;
    if (!endsSentence(text.slice(token.start, token.end), nextWord(text, tokens, last + 1))) continue;
    if (last > i && next !== undefined && followsAsCue(text, tokens, last + 1, text[token.end - 1]!)) continue;
    if (next !== undefined) starts.push(last + 1);
    i = last;
  }
  return starts;
}

/** Index of the last closing mark or bracket behind a full stop; the stop's own when there is none. */
function lastOfClosing(text: string, tokens: readonly RawToken[], stop: number, holdUntil: number): number {
  let last = stop;
  for (let i = stop + 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    const words = text.slice(token.start, token.end);
    const touches = token.start === tokens[last]!.end;
    if (words === ')' || words === ']' || /^[?!.]+$/.test(words)) last = i;
    else if (token.kind === 'mark' && (touches || token.end <= holdUntil) && !/[“„«‘`]/.test(words)) last = i;
    else break;
    if (token.end - tokens[stop]!.end > 12) break;
  }
  return last;
}

function nextWord(text: string, tokens: readonly RawToken[], index: number): NextWord | undefined {
  let i = index;
  while (i < tokens.length && i < index + 3 && tokens[i]!.kind !== 'word' && tokens[i]!.kind !== 'number' && !/[\p{L}]/u.test(spanText(text, tokens[i]!))) i += 1;
  const token = tokens[i] ?? tokens[index];
  if (token === undefined) return undefined;
  const words = spanText(text, token);
  return { text: words, lower: words.toLowerCase(), isWord: token.kind === 'word' || token.kind === 'number' };
}

const spanText = (text: string, span: Span): string => text.slice(span.start, span.end);
