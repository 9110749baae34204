import { invariant } from '../errors/invariant.js';
import type { Span } from './span.js';

/** One stretch of article text and the stretch of source text that it came from. Both half-open, in UTF-16 code units. */
export interface OffsetSegment {
  readonly text: Span;
  readonly source: Span;
}

/**
 * Leads from an article's text back to the text of its source document. Segments are ordered by their place in the
 * article's text and do not overlap; text between them (the blank line that joins two paragraphs) has no source.
 * A segment whose two sides differ in length (an entity such as `&amp;`, a CRLF) is only mapped as a whole.
 */
export interface OffsetMap {
  readonly kind: 'offset-map';
  readonly segments: readonly OffsetSegment[];
}

/**
 * Makes an offset map.
 * @throws InvariantError when segments overlap or are out of order in the article's text.
 */
export function makeOffsetMap(segments: readonly OffsetSegment[]): OffsetMap {
  for (let i = 1; i < segments.length; i++) {
    invariant(segments[i - 1]!.text.end <= segments[i]!.text.start, `offset segments overlap at ${segments[i]!.text.start}`);
  }
  return { kind: 'offset-map', segments };
}

/** The source stretches of a span of the article's text, in order, joined where they touch; empty when it has no source. */
export function toSourceSpans(map: OffsetMap, span: Span): readonly Span[] {
  const found: Span[] = [];
  for (let i = firstSegmentEndingAfter(map.segments, span.start); i < map.segments.length; i++) {
    const segment = map.segments[i]!;
    if (segment.text.start >= span.end) break;
    const source = sourceOfOverlap(segment, span);
    const last = found.at(-1);
    if (last !== undefined && last.end === source.start) found[found.length - 1] = { start: last.start, end: source.end };
    else found.push(source);
  }
  return found;
}

function firstSegmentEndingAfter(segments: readonly OffsetSegment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (segments[middle]!.text.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sourceOfOverlap(segment: OffsetSegment, span: Span): Span {
  const { text, source } = segment;
  if (text.end - text.start !== source.end - source.start) return source;
  const shift = source.start - text.start;
  return { start: Math.max(span.start, text.start) + shift, end: Math.min(span.end, text.end) + shift };
}
