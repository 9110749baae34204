import { percentile } from './percentile.js';

test.each([
  // The middle of an odd number of values, in any order.
  [[3, 1, 2], 0.5, 2],
  // The lower of the two middle ones of an even number: nearest rank does not interpolate.
  [[4, 1, 3, 2], 0.5, 2],
  // The slowest of a hundred is beyond the 99th percentile.
  [Array.from({ length: 100 }, (_, n) => n + 1), 0.99, 99],
  [[7], 0.99, 7],
  [[7, 9], 1, 9],
])('of %j at %d it is %d', (values, share, expected) => {
  expect(percentile(values, share)).toBe(expected);
});

test('no values have none', () => {
  expect(percentile([], 0.5)).toBeNaN();
});
