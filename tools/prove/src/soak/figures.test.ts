import { percentile } from './percentile.js';
import { slopeOf } from './slope.js';

test.each([
  // a rise of two for each minute, however noisy
  [[[0, 100], [1, 102], [2, 104]], 2],
  [[[0, 101], [1, 101], [2, 103], [3, 107]], 2],
  // flat, falling, and too little to tell
  [[[0, 5], [1, 5], [2, 5]], 0],
  [[[0, 9], [3, 6]], -1],
  [[[0, 9]], 0],
  [[[4, 9], [4, 11]], 0],
])('%j rises by %d', (points, slope) => {
  expect(slopeOf(points.map(([at = 0, value = 0]) => ({ at, value })))).toBeCloseTo(slope);
});

test.each([
  [50, 3],
  [99, 5],
  [100, 5],
  [1, 1],
])('the percentile %d of five values is the one of rank %d', (part, value) => {
  expect(percentile([4, 1, 5, 3, 2], part)).toBe(value);
});

test('no values have no percentile', () => {
  expect(percentile([], 50)).toBeUndefined();
});
