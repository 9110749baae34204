import { closingDateOf, isDateLine, readPrintedDates } from './printed-date.js';

/** Each time of a line: `published 2018-06-01`. */
const read = (words: string) => readPrintedDates(words).map(({ sort, time }) => `${sort} ${time.value}`);

test.each([
  // American
  ['June 1, 2018', ['published 2018-06-01']],
  // British
  ['1 June 2018', ['published 2018-06-01']],
  // what the date is of
  ['Published: 1st June, 2018', ['published 2018-06-01']],
  ['Updated Sept. 3, 2018', ['updated 2018-09-03']],
  ['Last modified on 2018-06-01', ['updated 2018-06-01']],
  // both on one line
  ['Published June 1, 2018 | Updated June 2, 2018', ['published 2018-06-01', 'updated 2018-06-02']],
  ['June 1, 2018 at 10:30 p.m. | Updated: June 2, 2018 at 6:12 a.m.', ['published 2018-06-01', 'updated 2018-06-02']],
  // what was updated hours ago was so on no day that the page tells
  ['JUNE 1, 2018 / 3:04 AM / UPDATED 2 HOURS AGO', ['published 2018-06-01']],
  // a clock without a zone tells no instant
  ['2 June 2018 14:05', ['published 2018-06-02']],
  // New York's clocks, summer and winter
  ['Updated June 2, 2018 4:15 p.m. ET', ['updated 2018-06-02T20:15:00Z']],
  ['Friday, December 7, 2018 at 5:04 p.m. ET', ['published 2018-12-07T22:04:00Z']],
  ['June 2, 2018, 9 am Eastern Daylight Time', ['published 2018-06-02T13:00:00Z']],
  // the clock before the day, and four digits without a colon
  ['Published 10:04 GMT, 3 June 2021', ['published 2021-06-03T10:04:00Z']],
  ['0805 GMT, June 2, 2018', ['published 2018-06-02T08:05:00Z']],
  ['PUBLISHED: 10:04 GMT, 3 June 2021 | UPDATED: 15:41 GMT, 3 June 2021', ['published 2021-06-03T10:04:00Z', 'updated 2021-06-03T15:41:00Z']],
  // London's summer, dots and weekdays
  ['2 Jun 2018, 14:05 BST', ['published 2018-06-02T13:05:00Z']],
  ['First published on Fri 1 Jun 2018 10.30 BST', ['published 2018-06-01T09:30:00Z']],
  // the rest of the world
  ['2 June 2018 16.05 CEST', ['published 2018-06-02T14:05:00Z']],
  ['June 2, 2018 — 4.15pm AEST', ['published 2018-06-02T06:15:00Z']],
  // offsets
  ['2018-06-02T14:05:00+01:00', ['published 2018-06-02T13:05:00Z']],
  ['Updated: 2018-06-02 16:20 (GMT+1)', ['updated 2018-06-02T15:20:00Z']],
  ['2018-06-02T14:05:00Z', ['published 2018-06-02T14:05:00Z']],
  // midnight and noon of twelve-hour clocks
  ['June 2, 2018 12:10 a.m. UTC', ['published 2018-06-02T00:10:00Z']],
  ['June 2, 2018 12:10 p.m. UTC', ['published 2018-06-02T12:10:00Z']],
  // India's, Israel's or Ireland's time
  ['Jun 02, 2018 10:04 PM IST', ['published 2018-06-02']],
  // Chicago's beside an American date, anybody's beside another
  ['January 2, 2018 4:15 p.m. CST', ['published 2018-01-02T22:15:00Z']],
  ['2 January 2018 16:15 CST', ['published 2018-01-02']],
  // nobody keeps summer time in December, nor New York standard time in June
  ['7 December 2018, 14:05 BST', ['published 2018-12-07']],
  ['June 2, 2018 4:15 p.m. EST', ['published 2018-06-02']],
  ['June 2, 2018 4:15 p.m. PST', ['published 2018-06-02']],
  // two numbers, one of which is no month
  ['Published 13/06/2018', ['published 2018-06-13']],
  ['6/30/2018 4:15 pm', ['published 2018-06-30']],
])('«%s» is %j', (words, times) => {
  expect(read(words)).toEqual(times);
});

test('a zone that the page names is the newsroom’s', () => {
  expect(readPrintedDates('2 Jun 2018, 14:05 BST')[0]?.time).toEqual({ value: '2018-06-02T13:05:00Z', precision: 'instant', zone: 'Europe/London' });
  expect(readPrintedDates('2 Jun 2018, 14:05 GMT')[0]?.time).toEqual({ value: '2018-06-02T14:05:00Z', precision: 'instant' });
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
  // a clock alone, as it heads the posts of a live page
  ['10:15 a.m.'],
  // a word alone
  ['Updated'],
  ['Two hours ago the ferry sank'],
])('«%s» prints no date', (words) => {
  expect(readPrintedDates(words)).toEqual([]);
  expect(isDateLine(words)).toBe(false);
});

test.each([
  // the second of June, or the sixth of February
  ['Published 02/06/2018 14:05'],
  // hours before nobody knows when
  ['Updated 2 hours ago'],
  ['3 days ago'],
])('«%s» is a line of dates that tells no day', (words) => {
  expect(readPrintedDates(words)).toEqual([]);
  expect(isDateLine(words)).toBe(true);
});

test.each([
  ['By Ada Quill | June 1, 2018', 'By Ada Quill'],
  ['By Ada Quill  1 June 2018', 'By Ada Quill'],
  ['Written by Ada Quill | Port Arden | Updated: June 2, 2018 10:04:15 pm', 'Written by Ada Quill | Port Arden'],
  ['By Ada Quill, Norvania Wire | Jun 2, 2018, 10.04 PM IST', 'By Ada Quill, Norvania Wire'],
  // amid a sentence
  ['By Ada Quill, author of June 1, 2018: A Diary', 'By Ada Quill, author of June 1, 2018: A Diary'],
  // a line of dates only is not closed by one
  ['Updated June 1, 2018', 'Updated June 1, 2018'],
])('what stands before the date of «%s» is «%s»', (words, before) => {
  expect(words.slice(0, closingDateOf(words))).toBe(before);
});
