import fc from 'fast-check';
import { InvariantError } from '../errors/invariant.js';
import { makeOffsetMap, toSourceSpans, type OffsetSegment } from './offset-map.js';
import { sliceSpan, sliceSpans } from './span.js';

// «Harbour opens» and «Ferries & ships» from a source with page furniture between them and an entity in the second.
const SOURCE = 'Print Harbour opens Share Ferries &amp; ships';
const TEXT = 'Harbour opens\n\nFerries & ships';
const MAP = makeOffsetMap([
  { text: { start: 0, end: 13 }, source: { start: 6, end: 19 } },
  { text: { start: 15, end: 23 }, source: { start: 26, end: 34 } },
  { text: { start: 23, end: 24 }, source: { start: 34, end: 39 } },
  { text: { start: 24, end: 30 }, source: { start: 39, end: 45 } },
]);

test.each([
  // a part of one segment
  [8, 13, ['opens']],
  // over the blank line that joins two paragraphs, which has no source
  [8, 22, ['opens', 'Ferries']],
  // an entity is mapped as a whole, and what touches is one stretch
  [15, 30, ['Ferries &amp; ships']],
  [23, 24, ['&amp;']],
  // nothing but the blank line
  [13, 15, []],
  // an empty span has no words anywhere
  [30, 30, []],
])('[%i, %i) comes from %j', (start, end, sources) => {
  expect(toSourceSpans(MAP, { start, end }).map((span) => sliceSpan(SOURCE, span))).toEqual(sources);
});

test('the whole text comes from all of its source', () => {
  expect(sliceSpans(SOURCE, toSourceSpans(MAP, { start: 0, end: TEXT.length }))).toBe('Harbour opens Ferries &amp; ships');
});

test('segments that overlap or stand out of order are a fault', () => {
  const segment = (start: number, end: number): OffsetSegment => ({ text: { start, end }, source: { start, end } });
  expect(() => makeOffsetMap([segment(0, 4), segment(3, 5)])).toThrow(InvariantError);
  expect(() => makeOffsetMap([segment(4, 5), segment(0, 4)])).toThrow(InvariantError);
});

/** A source of pieces, of which some make the text, joined by line ends that have no source. */
const composed = fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.boolean()), { maxLength: 12 }).map((pieces) => {
  let source = '';
  let text = '';
  const segments: OffsetSegment[] = [];
  for (const [words, isKept] of pieces) {
    if (isKept) {
      if (text !== '') text += '\n';
      segments.push({ text: { start: text.length, end: text.length + words.length }, source: { start: source.length, end: source.length + words.length } });
      text += words;
    }
    source += words;
  }
  return { source, text, segments };
});

test('every span of the text leads to the same code units in the source', () => {
  fc.assert(
    fc.property(composed, fc.nat(), fc.nat(), ({ source, text, segments }, a, b) => {
      const [from, to] = [a % (text.length + 1), b % (text.length + 1)];
      const span = { start: Math.min(from, to), end: Math.max(from, to) };
      const spans = toSourceSpans(makeOffsetMap(segments), span);
      const kept = segments.map((segment) => sliceSpan(text, { start: Math.max(span.start, segment.text.start), end: Math.max(span.start, segment.text.start, Math.min(span.end, segment.text.end)) }));
      expect(spans.map((stretch) => sliceSpan(source, stretch)).join('')).toBe(kept.join(''));
      for (let i = 1; i < spans.length; i++) expect(spans[i - 1]!.end).toBeLessThan(spans[i]!.start);
    }),
  );
});
