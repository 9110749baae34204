import { type Evidence, type Sentence, type Span, spansOverlap } from '@onrecord/domain';

/**
 * Of several sentences that evidence holds, the one with the words that carry it, such as the cue of a quote: all that whoever
 * reads evidence alone is told. `undefined` where the evidence is within one sentence. Sentences are those as printed.
 */
export function toKeySentence(sentences: readonly Sentence[], { sentence: whole, spans }: Evidence, carrier: Span | undefined): Span | undefined {
  const held = sentences.map(({ span }) => span).filter((span) => spansOverlap(span, whole));
  if (held.length < 2) return undefined;
  const { start: place } = carrier ?? spans[0] ?? whole;
  const key = held.find(({ start, end }) => start <= place && place < end) ?? held[0]!;
  return { start: Math.max(key.start, whole.start), end: Math.min(key.end, whole.end) };
}
