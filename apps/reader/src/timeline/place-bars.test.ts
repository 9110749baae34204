import { type Bar, placeBars } from './place-bars.js';

const bar = (key: string, from: number, to: number, labelWidth = 40): Bar => ({ key, from, to, labelWidth });
const placed = (bars: readonly Bar[], most = 3): readonly string[] => placeBars(bars, 200, most).map(({ key, lane, label }) => `${key} ${lane} ${label}`);

test('bars that are apart share a lane, those whose labels would meet do not', () => {
  expect(placed([bar('a', 0, 10), bar('b', 80, 90), bar('c', 100, 110)])).toEqual(['a 0 behind', 'b 0 behind', 'c 1 behind']);
});

test('at the end of the picture a label stands before its bar', () => {
  expect(placed([bar('a', 180, 190)])).toEqual(['a 0 before']);
});

test('where the lanes are full a bar loses its label and goes beneath, and at last lies upon another', () => {
  expect(placed([bar('a', 0, 5), bar('b', 1, 6), bar('c', 20, 25)], 2)).toEqual(['a 0 behind', 'b 1 behind', 'c 2 none']);
  const crowd = ['a', 'b', 'c', 'd', 'e'].map((key, index) => bar(key, index, 90 - index));
  expect(placed(crowd, 1)).toEqual(['a 0 behind', 'b 1 none', 'c 2 none', 'd 3 none', 'e 3 none']);
});

test('a label that fits on neither side is left out', () => {
  expect(placed([bar('a', 20, 180, 60)])).toEqual(['a 0 none']);
});
