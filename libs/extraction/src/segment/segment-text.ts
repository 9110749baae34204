import type { ParsedArticle, Sentence } from '@onrecord/domain';
import type { QuotedStretch } from './quoted-stretch.js';
import { isRunningText } from './running-text.js';
import type { SegmentedText } from './segmented-text.js';
import { splitSentences } from './split-sentences.js';
import { tokenise } from './tokenise.js';
import type { Token } from './token.js';

/**
 * Cuts an article into sentences and tokens, each region by itself: headline, standfirst, captions, paragraphs,
 * crossheads and notes. Bylines, credits and datelines have none. Linear in the length of the text.
 */
export function segmentText(article: ParsedArticle, stretches: readonly QuotedStretch[]): SegmentedText {
  const { text } = article;
  const sentences: Sentence[] = [];
  const printed: Sentence[] = [];
  const tokens: Token[] = [];
  const firstToken: number[] = [];
  const marks = markEnds(stretches);
  const byRegion = groupByRegion(stretches);
  article.regions.forEach(({ kind, span }, region) => {
    if (!isRunningText(kind)) return;
    const raw = tokenise(text, span, marks);
    const starts = splitSentences(text, raw, byRegion.get(region) ?? []);
    const endAt = (list: readonly number[], i: number): number => list[i + 1] ?? raw.length;
    const toSentence = (start: number, end: number): Sentence => ({ kind: 'sentence', span: { start: raw[start]!.start, end: raw[end - 1]!.end }, region: kind });
    starts.printed.forEach((start, i) => printed.push(toSentence(start, endAt(starts.printed, i))));
    starts.whole.forEach((start, i) => {
      const end = endAt(starts.whole, i);
      firstToken.push(tokens.length);
      for (const { start: from, end: to, kind: tokenKind } of raw.slice(start, end)) {
        const words = text.slice(from, to);
        tokens.push({ start: from, end: to, text: words, lower: words.toLowerCase(), kind: tokenKind, sentence: sentences.length });
      }
      sentences.push(toSentence(start, end));
    });
  });
  firstToken.push(tokens.length);
  return { sentences, printed, tokens, firstToken };
}

function markEnds(stretches: readonly QuotedStretch[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  for (const { outer, inner, closed } of stretches) {
    ends.set(outer.start, inner.start);
    if (closed) ends.set(inner.end, outer.end);
  }
  return ends;
}

function groupByRegion(stretches: readonly QuotedStretch[]): ReadonlyMap<number, readonly QuotedStretch[]> {
  const groups = new Map<number, QuotedStretch[]>();
  for (const stretch of stretches) {
    const group = groups.get(stretch.region);
    if (group === undefined) groups.set(stretch.region, [stretch]);
    else group.push(stretch);
  }
  return groups;
}
