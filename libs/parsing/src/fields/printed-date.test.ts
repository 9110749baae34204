import { readPrintedDate } from './printed-date.js';

test.each([
  // American
  ['June 1, 2018', '2018-06-01', 'published'],
  // British
  ['1 June 2018', '2018-06-01', 'published'],
  // with weekday, time and zone
  ['Friday, June 1, 2018 at 5:04 p.m. ET', '2018-06-01', 'published'],
  ['Fri 1 Jun 2018 10.30 BST', '2018-06-01', 'published'],
  // what the date is of
  ['Published: 1st June, 2018', '2018-06-01', 'published'],
  ['Updated Sept. 3, 2018', '2018-09-03', 'updated'],
  ['Last modified on 2018-06-01', '2018-06-01', 'updated'],
  // both on one line: the first is what the line opens on
  ['Published June 1, 2018 | Updated June 2, 2018', '2018-06-01', 'published'],
])('«%s» is %s, %s', (words, value, sort) => {
  const found = readPrintedDate(words);
  expect(found?.time).toEqual({ value, precision: 'day' });
  expect(found?.sort).toBe(sort);
});

test.each([
  // a sentence
  ['The ferry sank on June 1, 2018.'],
  // a month alone
  ['June 2018'],
  // no day of the calendar
  ['February 30, 2018'],
  // a headline
  ['June 1, 2018: the day of the storm'],
  // no year
  ['Friday, June 1'],
])('«%s» prints no date', (words) => {
  expect(readPrintedDate(words)).toBeUndefined();
});
