import type { Span } from './span.js';

/**
 * A span counted in Unicode code points instead of UTF-16 code units: for formats that count so, such as the text position
 * selector of the W3C's Web Annotation Data Model (section 4.2.5), and for clients whose strings do, such as Python's.
 * In `👋 she said` the words from `she` start at 3 in code units and at 2 in code points.
 */
export function toCodePointSpan(text: string, span: Span): Span {
  const start = countCodePoints(text, 0, span.start);
  return { start, end: start + countCodePoints(text, span.start, span.end) };
}

/** A text without the half of a pair of surrogates at either end, where a cut parted the pair. */
export function withoutHalfPairs(text: string): string {
  const from = isLowSurrogate(text.charCodeAt(0)) ? 1 : 0;
  const until = isHighSurrogate(text.charCodeAt(text.length - 1)) ? text.length - 1 : text.length;
  return text.slice(from, until);
}

function countCodePoints(text: string, start: number, end: number): number {
  let count = end - start;
  for (let at = start + 1; at < end; at += 1) {
    if (isLowSurrogate(text.charCodeAt(at)) && isHighSurrogate(text.charCodeAt(at - 1))) count -= 1;
  }
  return count;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
