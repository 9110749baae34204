import fc from 'fast-check';
import { alignClosely } from './align-closely.js';

const words = (text: string): string[] => text.split(' ');

test.each([
  // two words between two changes
  ['before the last prisoner has come', 'until the last captive has come', [-1, 1, 2, -1, 4, 5]],
  // the most that can be paired, in order
  ['a b c', 'c a b', [1, 2, -1]],
  // nothing in common
  ['one two', 'three', [-1, -1]],
])('«%s» in «%s»', (before, after, expected) => {
  expect([...alignClosely(words(before), words(after))]).toEqual(expected);
});

test('equal words are paired, each once, in their order, and many words in bounded time', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pairs = [...alignClosely(before, after)].map((place, i) => [i, place] as const).filter(([, place]) => place !== -1);
      for (const [i, place] of pairs) expect(after[place]).toBe(before[i]);
      expect(pairs.map(([, place]) => place)).toEqual([...new Set(pairs.map(([, place]) => place))].sort((a, b) => a - b));
    }),
  );
  expect(alignClosely(Array.from({ length: 50_000 }, () => 'no'), Array.from({ length: 50_000 }, () => 'yes')).every((place) => place === -1)).toBe(true);
});
