import { monthDayOf, toMonthDay } from './month-days.js';

test.each([
  ['June 12', '06-12'],
  // abbreviated
  ['on Sept. 3', '09-03'],
  // the British order
  ['12 June', '06-12'],
  ['Tuesday, June 12', '06-12'],
  // a year is no day
  ['June 2018', undefined],
  ['2018 June', undefined],
  ['June 45', undefined],
  // words that begin like a month
  ['marching 12 miles', undefined],
  ['last week', undefined],
])('%s: %s', (words, monthDay) => {
  expect(toMonthDay(words)).toBe(monthDay);
});

test('a day falls on the same day of every year', () => {
  expect([monthDayOf(Date.UTC(2030, 5, 12) / 86_400_000), monthDayOf(Date.UTC(2031, 5, 12) / 86_400_000)]).toEqual(['06-12', '06-12']);
});
