import type { QuoteKind, Span } from '@onrecord/domain';
import { spanOf, type Reading, type TokenRange } from './reading.js';

/** What of a content stands in marks, and the kind that follows from it. */
export interface QuotedWords {
  /** The marked stretches within the content, marks included. */
  readonly quoted: readonly Span[];
  readonly quoteKind: QuoteKind;
}

const DIRECT_FROM = 0.95;

/** Reads the kind off the letters and digits inside marks: 95 % or more is direct, none indirect, the rest mixed. */
export function quotedWords(reading: Reading, content: readonly TokenRange[]): QuotedWords {
  const quoted: Span[] = [];
  let inside = 0;
  let all = 0;
  for (const range of content) {
    for (let i = range.from; i < range.to; ) {
      const marked = reading.marked[reading.markedAt[i] ?? -1];
      const to = marked === undefined ? i + 1 : Math.min(marked.to, range.to);
      const letters = lettersBetween(reading, { from: i, to });
      all += letters;
      if (marked !== undefined) {
        inside += letters;
        quoted.push(spanOf(reading, { from: i, to }));
      }
      i = to;
    }
  }
  if (inside === 0) return { quoted: [], quoteKind: 'indirect' };
  return { quoted, quoteKind: inside >= DIRECT_FROM * all ? 'direct' : 'mixed' };
}

function lettersBetween({ tokens }: Reading, { from, to }: TokenRange): number {
  let letters = 0;
  for (let i = from; i < to; i++) letters += (tokens[i]!.text.match(/[\p{L}\p{N}]/gu) ?? []).length;
  return letters;
}
