import fc from 'fast-check';
import { InvariantError } from '../errors/invariant.js';
import { compareSpans, hullOfSpans, makeSpan, sliceSpan, sliceSpans, spanContains, spanLength, spansOverlap, trimSpan, type Span } from './span.js';

const TEXT = 'Ms Reeves 👋 spoke.';
const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]): Span => ({ start: Math.min(a, b), end: Math.max(a, b) }));

test.each([
  // half-open: the stop is not in it
  [0, 9, 'Ms Reeves'],
  // nothing
  [3, 3, ''],
  // UTF-16 code units: a hand that waves is two
  [10, 12, '👋'],
])('[%i, %i) is «%s»', (start, end, words) => {
  const made = makeSpan(start, end);
  expect(sliceSpan(TEXT, made)).toBe(words);
  expect(spanLength(made)).toBe(words.length);
});

test.each([
  // ends before it starts
  [5, 4],
  // before the text
  [-1, 2],
  // between two code units
  [0.5, 2],
  [0, NaN],
])('[%d, %d) is no span', (start, end) => {
  expect(() => makeSpan(start, end)).toThrow(InvariantError);
});

test('the halves of a split quote are read as one', () => {
  expect(sliceSpans(TEXT, [{ start: 0, end: 2 }, { start: 13, end: 18 }])).toBe('Ms spoke');
});

test.each([
  // neighbours share nothing
  [[0, 3], [3, 5], false, false],
  [[0, 4], [3, 5], true, false],
  [[0, 5], [3, 5], true, true],
  // a span holds itself
  [[3, 5], [3, 5], true, true],
  // an empty span shares no code unit, and is held where it stands
  [[0, 5], [3, 3], true, true],
  [[0, 3], [3, 3], false, true],
])('%j and %j overlap: %s; the first holds the second: %s', ([a, b], [c, d], overlap, contains) => {
  expect(spansOverlap({ start: a!, end: b! }, { start: c!, end: d! })).toBe(overlap);
  expect(spanContains({ start: a!, end: b! }, { start: c!, end: d! })).toBe(contains);
});

test.each([
  // white space of all kinds
  ['  Reeves \n', 2, 8],
  // nothing else: an empty span at its start
  [' \n\t', 0, 0],
  ['Reeves', 0, 6],
])('trimmed, «%s» is [%i, %i)', (text, start, end) => {
  expect(trimSpan(text, { start: 0, end: text.length })).toEqual({ start, end });
});

test('the longer one comes first where two start together', () => {
  const spans = [{ start: 3, end: 4 }, { start: 0, end: 2 }, { start: 0, end: 9 }];
  expect([...spans].sort(compareSpans)).toEqual([spans[2], spans[1], spans[0]]);
});

test('the hull of nothing is nothing', () => {
  expect(hullOfSpans([])).toBeUndefined();
});

test('the hull holds each of its spans, and ends where they end', () => {
  fc.assert(
    fc.property(fc.array(span, { minLength: 1 }), (spans) => {
      const hull = hullOfSpans(spans)!;
      for (const each of spans) expect(spanContains(hull, each)).toBe(true);
      expect(spans.some((each) => each.start === hull.start) && spans.some((each) => each.end === hull.end)).toBe(true);
    }),
  );
});

test('overlapping is mutual, and is to share a code unit', () => {
  fc.assert(
    fc.property(span, span, (a, b) => {
      const units = Array.from({ length: 60 }, (_, unit) => unit).filter((unit) => [a, b].every(({ start, end }) => start <= unit && unit < end));
      if (spanLength(a) > 0 && spanLength(b) > 0) expect(spansOverlap(a, b)).toBe(units.length > 0);
      expect(spansOverlap(a, b)).toBe(spansOverlap(b, a));
    }),
  );
});

test('a trimmed span stays inside and has the trimmed words', () => {
  fc.assert(
    fc.property(fc.string(), span, (text, given) => {
      const within = { start: Math.min(given.start, text.length), end: Math.min(given.end, text.length) };
      const trimmed = trimSpan(text, within);
      expect(spanContains(within, trimmed)).toBe(true);
      expect(sliceSpan(text, trimmed)).toBe(sliceSpan(text, within).trim());
    }),
  );
});
