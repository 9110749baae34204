import { coveredBy } from './covered-by.js';

describe('coveredBy', () => {
  const isCovered = coveredBy([{ start: 30, end: 40 }, { start: 0, end: 20 }, { start: 5, end: 10 }]);

  test.each([
    // One of the spans itself.
    [30, 40, true],
    // Behind a short span inside a long one, in the long one still.
    [12, 15, true],
    // Reaches over an end.
    [15, 21, false],
    // Between two.
    [22, 25, false],
    // From one into the next.
    [15, 35, false],
    // Behind all.
    [40, 41, false],
  ])('%i to %i: %s', (start, end, expected) => {
    expect(isCovered({ start, end })).toBe(expected);
  });

  test('covers nothing with no spans', () => {
    expect(coveredBy([])({ start: 0, end: 1 })).toBe(false);
  });
});
