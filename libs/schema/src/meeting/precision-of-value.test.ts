import { precisionOfValue } from './precision-of-value.js';

test.each([
  ['2018-06-12T09:04', 'instant'],
  ['2018-06-12T09', 'hour'],
  ['2018-06-12TMO', 'part-of-day'],
  ['2018-06-12', 'day'],
  ['2018-03-31/2018-04-01', 'day'],
  ['2018-W24-WE', 'weekend'],
  ['2018-W24', 'week'],
  ['2018-06', 'month'],
  ['2018-SU', 'season'],
  ['2018-Q2', 'quarter'],
  ['2018', 'year'],
  ['199', 'decade'],
  ['19', 'century'],
  // words that name no stretch of the calendar
  ['FUTURE_REF', 'vague'],
  [undefined, 'vague'],
])('%s is a matter of %s', (value, precision) => {
  expect(precisionOfValue(value)).toBe(precision);
});
