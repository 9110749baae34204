import fc from 'fast-check';
import { alignWords } from './align-words.js';

const words = (text: string): string[] => text.split(' ');

test.each([
  // the same text is aligned with itself, repeated words too
  ['a rose is a rose', 'a rose is a rose', [0, 1, 2, 3, 4]],
  // a sentence put in between pushes the rest on
  ['the talks ended. nobody spoke afterwards', 'the talks ended. both left early. nobody spoke afterwards', [0, 1, 2, 6, 7, 8]],
  // one word replaced has no place
  ['ministers will meet in Oslo on Monday', 'ministers will meet in Bergen on Monday', [0, 1, 2, 3, -1, 5, 6]],
  // nothing in common
  ['one two three', 'four five', [-1, -1, -1]],
  // nothing to align
  ['', '', [0]],
])('«%s» in «%s»', (before, after, expected) => {
  expect([...alignWords(words(before), words(after))]).toEqual(expected);
});

test('an alignment pairs equal words, each once, in their order', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 40 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pairs = [...alignWords(before, after)].map((place, i) => [i, place] as const).filter(([, place]) => place !== -1);
      for (const [i, place] of pairs) expect(after[place]).toBe(before[i]);
      const places = pairs.map(([, place]) => place);
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
    }),
  );
});
