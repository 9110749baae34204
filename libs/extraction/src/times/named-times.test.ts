import { readMarkedText, writeMarkedText } from '@onrecord/testing';
import type { ParsedArticle, TimeExpression } from '@onrecord/domain';
import { segmentText } from '../segment/segment-text.js';
import { articleOf } from '../test/article-of.js';
import { findTimes } from './find-times.js';

/** Published on a Wednesday. */
function timesOf(text: string): readonly TimeExpression[] {
  const article: ParsedArticle = { ...articleOf(text), published: { value: { value: '2019-05-15', precision: 'day' }, witness: 'given' } };
  return findTimes(article, segmentText(article, []));
}

test.each([
  // feasts on one date
  ['They met on [date: Christmas Eve].', ['2018-12-24']],
  ['They will meet on [date: New Year’s Day].', ['2020-01-01']],
  ['They met on [date: the third of August] and on [date: August the tenth].', ['2018-08-03', '2018-08-10']],
  // feasts on a weekday of a month
  ['They will meet on [date: Thanksgiving].', ['2019-11-28']],
  ['They met on [date: Labor Day].', ['2018-09-03']],
  ['They met on [date: Memorial Day 2016].', ['2016-05-30']],
  ['They met on [date: Martin Luther King Jr. Day].', ['2019-01-21']],
  // feasts that Easter moves
  ['They met on [date: Ash Wednesday] and [date: Good Friday].', ['2019-03-06', '2019-04-19']],
  ['They will meet on [date: Whit Monday].', ['2019-06-10']],
  // weekends of feasts
  ['They met over [date: Easter].', ['2019-04-20/2019-04-21']],
  ['They met over [date: the Labor Day weekend].', ['2018-09-01/2018-09-03']],
  ['They will meet on [date: the weekend of Thanksgiving].', ['2019-11-30/2019-12-01']],
  // quarters and halves of years
  ['Sales rose in [date: the third quarter of 2018].', ['2018-Q3']],
  ['Sales rose in [date: the fourth quarter of last year].', ['2018-Q4']],
  ['Sales rose in [date: Q1 2019].', ['2019-Q1']],
  ['Sales rose in [date: the first half of this year].', ['2019-H1']],
  ['Sales rose in [date: fiscal 2018].', ['FY2018']],
  ['Sales rose in [date: the second quarter of fiscal 2018].', ['FY2018-Q2']],
  ['Sales rose in the [date: last fiscal year].', ['FY2018']],
  // weeks and halves of months
  ['They met in [date: the first week of March].', ['2019-03-01/2019-03-07']],
  ['They met in [date: the last week of February 2016].', ['2016-02-23/2016-02-29']],
  ['They met in [date: the second half of April].', ['2019-04-16/2019-04-30']],
  ['They met in [date: the week of April 3].', ['2019-W14']],
  // decades and centuries
  ['It was built in [date: the late 1950s].', ['195']],
  ['It was built in [date: the eighteenth century].', ['17']],
  ['It was built in [date: the 21st century].', ['20']],
  ['They were rivals [date: last decade].', ['200']],
  ['It was built in [date: 449 BC].', ['BC0449']],
  ['It was built in [date: AD 70].', ['0070']],
  // seasons; a winter has the year in which it begins
  ['They met in [date: the winter of 1978-79].', ['1978-WI']],
  ['They met in [date: the spring of 2015].', ['2015-SP']],
  // the clock takes the day that stands beside it
  ['They met at [time: 10 a.m.] on [date: Tuesday].', ['2019-05-14T10:00', '2019-05-14']],
  ['They met [date: Tuesday] at [time: 2:30 p.m.] local time.', ['2019-05-14', '2019-05-14T14:30']],
  ['They met at [time: 10 a.m.] and parted on [date: Tuesday].', ['T10:00', '2019-05-14']],
  ['They met at [time: eight o’clock in the evening] and at [time: half past seven].', ['T20:00', 'T07:30']],
  ['They will meet [date: the day after tomorrow].', ['2019-05-17']],
  ['They met on [time: the night of April 3, 2018].', ['2018-04-03TNI']],
  // a weekday tells which year is meant
  ['They met on [date: Tuesday, December 4] and on [date: Thursday, June 6].', ['2018-12-04', '2019-06-06']],
  // two of which the second tells the year
  ['They met in [date: March] and [date: April 2018].', ['2018-03', '2018-04']],
  ['They met from [date: October 4] to [date: March 9, 2017].', ['2016-10-04', '2017-03-09']],
  ['They met in [date: the autumn] and [date: early winter of 2016].', ['2016-FA', '2016-WI']],
  ['They met in [date: March] and on [date: April 3].', ['2019-03', '2019-04-03']],
  // the clock takes the day that its sentence has told, not one of another clause
  ['On [date: Tuesday] the house was called in at [time: 10 a.m.]', ['2019-05-14', '2019-05-14T10:00']],
  ['They met on [time: Christmas night].', ['2018-12-25TNI']],
  ['They met in [time: the early morning of April 30].', ['2019-04-30TMO']],
  ['The [date: 1784] treaty was void.', ['1784']],
  // any Monday is no day of the calendar, a call on Monday is
  ['They always met on a [date: Monday], and once on a [date: Monday] call.', ['XXXX-WXX-1', '2019-05-13']],
  // dates without a month
  ['They met on [date: the 14th].', ['2019-05-14']],
  ['They will meet on [date: the 3rd of the month].', ['2019-06-03']],
  // capitals of an agency
  ['[date: MONDAY, MAY 6, 2019] - OSLO', ['2019-05-06']],
  // the weekend that was, and the one to come
  ['They met [date: this weekend].', ['2019-W19-WE']],
  ['They will meet [date: this weekend].', ['2019-W20-WE']],
  // months with a word of direction
  ['They met [date: last March].', ['2019-03']],
])('%s', (marked, values) => {
  const { text } = readMarkedText(marked);
  const times = timesOf(text);
  expect(writeMarkedText(text, times.map((time) => ({ ...time.span, label: time.timeKind })))).toBe(marked);
  expect(times.map(({ value }) => value)).toEqual(values);
});

test.each([
  // a modal verb behind a pronoun
  'This may change.',
  // surnames
  'Ms Noel Christmas and Mr Wilfred Easter spoke.',
  // a match
  'They scored in the first half and in the fourth quarter.',
  // a floor, a share
  'The office on the 14th floor owns a third of the company.',
  // counted things, and games
  'A survey of 1804 pupils named the 1800 troops of the island.',
])('no time in: %s', (text) => {
  expect(timesOf(text).map(({ span }) => text.slice(span.start, span.end))).toEqual([]);
});
