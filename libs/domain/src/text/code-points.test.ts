import fc from 'fast-check';
import { toCodePointSpan, withoutHalfPairs } from './code-points.js';

test.each([
  // before anything that takes two code units, the two counts are one
  ['she said 👋', 0, 8, { start: 0, end: 8 }],
  // behind it they part
  ['👋 she said', 3, 6, { start: 2, end: 5 }],
  // around it
  ['a👋b', 0, 4, { start: 0, end: 3 }],
])('in «%s» [%i, %i) is %j in code points', (text, start, end, expected) => {
  expect(toCodePointSpan(text, { start, end })).toEqual(expected);
});

test('a span in code points cuts the same words out of a list of code points', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (before, words, after) => {
      const text = before + words + after;
      const { start, end } = toCodePointSpan(text, { start: before.length, end: before.length + words.length });
      expect([...text].slice(start, end).join('')).toBe(words);
    }),
  );
});

test.each([
  // both ends cut through a hand
  ['👋 she 👋'.slice(1, -1), ' she '],
  // nothing was cut
  ['👋', '👋'],
  ['', ''],
])('%j is %j without halves', (text, expected) => {
  expect(withoutHalfPairs(text)).toBe(expected);
});
