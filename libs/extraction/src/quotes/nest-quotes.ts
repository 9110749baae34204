import type { QuoteDraft } from './quote-draft.js';
import { isMarked, type Reading, type TokenRange } from './reading.js';

/** Drafts without those that fight over the same words, and which of them stand inside which. */
export interface NestedDrafts {
  readonly drafts: readonly QuoteDraft[];
  /** Draft → the one that it stands inside. */
  readonly insideOf: ReadonlyMap<QuoteDraft, QuoteDraft>;
}

/**
 * Settles drafts of one sentence whose words overlap. A cue that stands within another quote's content reports a quote
 * inside a quote when its own content lies there as well; otherwise the one with more of its words in marks stays.
 */
export function nestQuotes(reading: Reading, drafts: readonly QuoteDraft[]): NestedDrafts {
  const insideOf = new Map<QuoteDraft, QuoteDraft>();
  const dropped = new Set<QuoteDraft>();
  for (let i = 0; i < drafts.length; i++) {
    for (let j = i + 1; j < drafts.length && drafts[j]!.sentence === drafts[i]!.sentence; j++) {
      const a = drafts[i]!;
      const b = drafts[j]!;
      if (dropped.has(a) || dropped.has(b) || !overlap(a, b)) continue;
      if (holds(a, b)) insideOf.set(b, insideOf.get(b) ?? a);
      else if (holds(b, a)) insideOf.set(a, insideOf.get(a) ?? b);
      else dropped.add(marksIn(reading, a) >= marksIn(reading, b) ? b : a);
    }
  }
  for (const [inner, outer] of insideOf) if (dropped.has(outer)) insideOf.delete(inner);
  return { drafts: drafts.filter((draft) => !dropped.has(draft)), insideOf };
}

const within = (inner: TokenRange, outer: TokenRange): boolean => outer.from <= inner.from && inner.to <= outer.to;

function holds(outer: QuoteDraft, inner: QuoteDraft): boolean {
  const cue = inner.cue;
  return cue !== undefined && outer.content.some((range) => within(cue, range)) && inner.content.every((range) => outer.content.some((whole) => within(range, whole)));
}

function overlap(a: QuoteDraft, b: QuoteDraft): boolean {
  return a.content.some((x) => b.content.some((y) => x.from < y.to && y.from < x.to)) || holdsCue(a, b) || holdsCue(b, a);
}

const holdsCue = ({ content }: QuoteDraft, { cue }: QuoteDraft): boolean => cue !== undefined && content.some((range) => within(cue, range));

function marksIn(reading: Reading, { content }: QuoteDraft): number {
  let marked = 0;
  let all = 0;
  for (const { from, to } of content) for (let i = from; i < to; i++, all++) if (isMarked(reading, i)) marked += 1;
  return all === 0 ? 0 : marked / all;
}
