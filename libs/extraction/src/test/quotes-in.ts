import type { Quote } from '@onrecord/domain';
import { writeMarkedText, type MarkedSpan } from '@onrecord/testing';
import { findQuotes } from '../quotes/find-quotes.js';
import { findQuotedStretches } from '../segment/find-quoted-stretches.js';
import { segmentText } from '../segment/segment-text.js';
import { articleOf } from './article-of.js';
import { peopleNamed } from './people-named.js';

/** The quotes of a text whose people are named outright. */
export function quotesIn(text: string, names: Readonly<Record<string, readonly string[]>> = {}): readonly Quote[] {
  const article = articleOf(text);
  const { stretches } = findQuotedStretches(article);
  return findQuotes(article, segmentText(article, stretches), stretches, peopleNamed(article, names));
}

/** The text with its outer quotes marked: `content`, `cue`, `speaker`, `to` (addressee) and `at` (occasion), each once where quotes share it. */
export function markQuotes(text: string, names: Readonly<Record<string, readonly string[]>> = {}): string {
  const spans = new Map<string, MarkedSpan>();
  for (const quote of quotesIn(text, names)) {
    if (quote.insideOf !== undefined) continue;
    const parts: readonly (readonly [string, MarkedSpan | undefined])[] = [
      ...quote.content.map((span) => ['content', { ...span, label: 'content' }] as const),
      ['cue', quote.cue && { ...quote.cue.span, label: 'cue' }],
      ['speaker', quote.speaker.mention && { ...quote.speaker.mention, label: 'speaker' }],
      ['to', quote.addressee && { ...quote.addressee, label: 'to' }],
      ['at', quote.occasion && { ...quote.occasion, label: 'at' }],
    ];
    for (const [label, span] of parts) if (span !== undefined) spans.set(`${label} ${span.start} ${span.end}`, span);
  }
  return writeMarkedText(text, [...spans.values()].sort((a, b) => a.start - b.start || b.end - a.end));
}
