import { countTokens, median } from './figures.js';

test.each([
  // an odd number of values has one in the middle
  [[3, 1, 2], 2],
  // an even number has two
  [[4, 1, 3, 2], 2.5],
  [[7], 7],
])('the median of %j', (values, middle) => {
  expect(median(values)).toBe(middle);
});

test.each([
  // marks count
  ['“It won’t be easy,” she said.', 10],
  // hyphens join
  ['the six-party talks', 3],
  ['', 0],
])('tokens of %j', (text, count) => {
  expect(countTokens(text)).toBe(count);
});
