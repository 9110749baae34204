import type { ParsedArticle, TimeExpression } from '@onrecord/domain';
import { readMarkedText, writeMarkedText } from '@onrecord/testing';
import { segmentText } from '../segment/segment-text.js';
import { articleOf } from '../test/article-of.js';
import { findTimes } from './find-times.js';

/** Published on a Wednesday. */
function timesOf(text: string): readonly TimeExpression[] {
  const article: ParsedArticle = { ...articleOf(text), published: { value: { value: '2019-05-15', precision: 'day' }, witness: 'given' } };
  return findTimes(article, segmentText(article, []));
}

function marksOf(text: string): string {
  return writeMarkedText(text, timesOf(text).map((time) => ({ ...time.span, label: time.timeKind })));
}

test.each([
  // figures and words
  ['The session lasted [duration: three days].', 'P3D'],
  ['The session lasted [duration: 14 hours].', 'PT14H'],
  ['They waited [duration: twenty-one days] for an answer.', 'P21D'],
  ['The strike went on for [duration: a hundred days].', 'P100D'],
  ['The bridge was closed for [duration: two hundred years].', 'P200Y'],
  // halves, in every way newspapers write them
  ['They spoke for [duration: 2½ hours].', 'PT2.5H'],
  ['They spoke for [duration: two and a half hours].', 'PT2.5H'],
  ['They spoke for [duration: an hour and a half].', 'PT1.5H'],
  ['She governed for [duration: 5 1/2 years].', 'P5.5Y'],
  ['They spoke for [duration: half an hour].', 'PT0.5H'],
  ['They met after a [duration: two-and-a-half-year] silence.', 'P2.5Y'],
  // two units make one length
  ['The flight took [duration: two hours and 20 minutes].', 'PT2H20M'],
  ['He was jailed for [duration: three years and two months].', 'P3Y2M'],
  // a hedge belongs to the words and changes no value
  ['The lull lasted [duration: almost 15 years].', 'P15Y'],
  ['They argued for [duration: more than six hours].', 'PT6H'],
  // an adjective
  ['She began a [duration: three-day] visit.', 'P3D'],
  ['They agreed on a [duration: 12-month] truce.', 'P12M'],
  ['It was a [duration: weeklong] strike.', 'P1W'],
  ['It ended a [duration: years-long] quarrel.', 'PXY'],
  // a number that is not told
  ['They talked for [duration: several months].', 'PXM'],
  ['They talked for [duration: a few minutes].', 'PTXM'],
  ['They stayed [duration: a couple of weeks].', 'PXW'],
  ['The two sides have been at odds for [duration: decades].', 'PXDE'],
  ['An answer came within [duration: hours].', 'PTXH'],
  ['They signed after [duration: weeks] of talks.', 'PXW'],
  ['The custom is [duration: hundreds of years] old.', 'PXY'],
  // longer and rarer units
  ['The feud lasted [duration: two decades].', 'P2DE'],
  ['The feud lasted [duration: half a century].', 'P0.5CE'],
  ['They were away for [duration: a fortnight].', 'P2W'],
  ['The inquiry took [duration: three quarters].', 'P3Q'],
  ['It was over in [duration: 90 seconds].', 'PT90S'],
  // the same words that would look ahead, looking back
  ['It was their first session in [duration: eleven years].', 'P11Y'],
  // lengths that lead to today or begin there
  ['Prices rose over [duration: the past year].', 'P1Y'],
  ['Prices rose over [duration: the past six months].', 'P6M'],
  ['Nothing was done in [duration: the last decade].', 'P1DE'],
  ['They will meet twice within [duration: the next week].', 'P1W'],
])('a length: %s', (marked, value) => {
  const { text } = readMarkedText(marked);
  expect(marksOf(text)).toBe(marked);
  expect(timesOf(text)[0]?.value).toBe(value);
});

test.each([
  // the step from one to the next
  ['The council meets [set: every week].', 'P1W'],
  ['The council meets [set: each month].', 'P1M'],
  ['The council meets [set: every two years].', 'P2Y'],
  ['The council meets [set: every other day].', 'P2D'],
  ['The council meets [set: every third year].', 'P3Y'],
  ['They vote [set: once every four years].', 'P4Y'],
  ['They were asked [set: every few minutes].', 'PTXM'],
  // how often
  ['The council meets [set: twice a year].', 'P1Y'],
  ['The council meets [set: three times a week].', 'P1W'],
  ['He is paid [set: once per quarter].', 'P1Q'],
  ['The port ships 300 boxes [set: per day].', 'P1D'],
  ['She earns $20 [set: an hour].', 'PT1H'],
  ['Rents rose 3 percent [set: a year].', 'P1Y'],
  // an adverb
  ['The council reports [set: annually].', 'P1Y'],
  ['Figures are sent [set: twice daily].', 'P1D'],
  ['Figures are sent [set: quarterly].', 'P1Q'],
  ['The road was shelled [set: nightly].', 'P1D'],
  // the day that comes again
  ['The council meets [set: every Friday].', 'XXXX-WXX-5'],
  ['The council meets on [set: Mondays].', 'XXXX-WXX-1'],
  ['The market is held on [set: Saturday mornings].', 'XXXX-WXX-6TMO'],
  ['She calls him [set: each Sunday evening].', 'XXXX-WXX-7TEV'],
  // other parts of the calendar that come again
  ['They march [set: every night].', 'XXXX-XX-XXTNI'],
  ['They go home [set: every weekend].', 'XXXX-WXX-WE'],
  ['The river floods [set: every spring].', 'XXXX-SP'],
  ['The fair opens [set: every June].', 'XXXX-06'],
  ['The town is empty on [set: weekends].', 'XXXX-WXX-WE'],
  ['They spoke [set: every single day].', 'P1D'],
])('a set: %s', (marked, value) => {
  const { text } = readMarkedText(marked);
  expect(marksOf(text)).toBe(marked);
  expect(timesOf(text)[0]?.value).toBe(value);
});

test.each([
  // told from today by a number, it is a date
  ['She left [date: three days ago].', '2019-05-12'],
  ['She left [date: a year ago].', '2018'],
  ['She left [date: 24 hours ago].', '2019-05-14'],
  ['She will leave [date: in two weeks].', '2019-W22'],
  ['She will leave [date: three months from now].', '2019-08'],
  // one weekday is a date, with its part of the day a time
  ['She left on [date: Friday].', '2019-05-10'],
  ['She left on [time: Friday morning].', '2019-05-10TMO'],
  // "last year" is the year before, "the last year" the twelve months up to today
  ['She left [date: last year].', '2018'],
])('neither length nor set: %s', (marked, value) => {
  const { text } = readMarkedText(marked);
  expect(marksOf(text)).toBe(marked);
  expect(timesOf(text)[0]?.value).toBe(value);
});

test.each([
  // an age
  'The 12-year-old won.',
  'She is 12 years old.',
  // an ordinal, a share, an adjective that is a name
  'A second round follows.',
  'Three quarters of the members agreed.',
  'The Daily Herald reported that he sold a Century for less than a Decade.',
  'Every time he spoke, somebody left.',
])('no length and no set: %s', (text) => {
  expect(marksOf(text)).toBe(text);
});

test('a length that leads to today has its first and last day', () => {
  expect(timesOf('Prices rose over the past year.')[0]).toMatchObject({ earliest: '2018-05-15', latest: '2019-05-15' });
});
