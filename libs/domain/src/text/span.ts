import { invariant } from '../errors/invariant.js';

/**
 * A stretch of an article's text: half-open, `[start, end)`, counted in UTF-16 code units, so that
 * `text.slice(span.start, span.end)` is the stretch. This is the only unit of offsets in the workspace.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Makes a span and checks it.
 * @throws InvariantError when the offsets are not whole numbers with `0 <= start <= end`.
 */
export function makeSpan(start: number, end: number): Span {
  invariant(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end, `a span needs 0 <= start <= end, found [${start}, ${end})`);
  return { start, end };
}

/** The words of a span. */
export function sliceSpan(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** The words of several spans, in their order, joined by a space: how the halves of a split quote are read as one. */
export function sliceSpans(text: string, spans: readonly Span[]): string {
  return spans.map((span) => sliceSpan(text, span)).join(' ');
}

/** Length in UTF-16 code units. */
export function spanLength(span: Span): number {
  return span.end - span.start;
}

/** Whether two spans share at least one code unit. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner`. */
export function spanContains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Orders spans by start, the longer one first where they start together. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** The shortest span that holds all of the given ones; `undefined` for none. */
export function hullOfSpans(spans: readonly Span[]): Span | undefined {
  if (spans.length === 0) return undefined;
  return { start: Math.min(...spans.map((span) => span.start)), end: Math.max(...spans.map((span) => span.end)) };
}

/** The span without white space at its ends; an empty span at its start when nothing else is in it. */
export function trimSpan(text: string, span: Span): Span {
  const words = sliceSpan(text, span);
  const trimmed = words.trim();
  if (trimmed === '') return { start: span.start, end: span.start };
  const start = span.start + words.indexOf(trimmed);
  return { start, end: start + trimmed.length };
}
