import type { ParsedArticle, TimeExpression } from '@onrecord/domain';
import { readMarkedText, writeMarkedText } from '@onrecord/testing';
import fc from 'fast-check';
import { segmentText } from '../segment/segment-text.js';
import { articleOf } from '../test/article-of.js';
import { findTimes } from './find-times.js';

function timesOf(article: ParsedArticle): readonly TimeExpression[] {
  return findTimes(article, segmentText(article, []));
}

function publishedOn(text: string, value: string, zone?: string): ParsedArticle {
  const precision = value.includes('T') ? ('instant' as const) : ('day' as const);
  return { ...articleOf(text), published: { value: { value, precision, ...(zone === undefined ? {} : { zone }) }, witness: 'given' } };
}

function marksOf(text: string, times: readonly TimeExpression[]): string {
  return writeMarkedText(text, times.map((time) => ({ ...time.span, label: time.timeKind })));
}

/** Published on a Wednesday. */
const WEDNESDAY = '2019-05-15';

test.each([
  // a weekday of the week that told it, looking back
  ['Ms Reeves arrived on [date: Monday].', '2019-05-13'],
  // the day of publication itself
  ['Ms Reeves arrived on [date: Wednesday].', '2019-05-15'],
  // a weekday that is still to come in a sentence about the past goes back a week
  ['Ms Reeves arrived on [date: Thursday].', '2019-05-09'],
  // the words look ahead
  ['Ms Reeves will arrive on [date: Thursday].', '2019-05-16'],
  // the nearest word of tense decides, not the sentence's first
  ['Ms Reeves said that she would arrive on [date: Thursday].', '2019-05-16'],
  // and the one before, where it stands nearer
  ['Ms Reeves said [date: Tuesday] that she would come.', '2019-05-14'],
  // a participle that looks ahead
  ['The session set for [date: Friday] was short.', '2019-05-17'],
  // direction words
  ['The vote is [date: next Wednesday].', '2019-05-22'],
  ['The vote was [date: last Wednesday].', '2019-05-08'],
  ['The vote was on [date: Friday of last week].', '2019-05-10'],
  // parts of a day belong to their day
  ['Ms Reeves arrived on [time: Tuesday night].', '2019-05-14TNI'],
  ['She spoke [time: this morning].', '2019-05-15TMO'],
  ['She spoke [time: last night].', '2019-05-14TNI'],
  // near days
  ['She spoke [date: yesterday].', '2019-05-14'],
  ['She speaks [date: tomorrow].', '2019-05-16'],
  // written dates in the orders of newspapers and agencies
  ['She was born on [date: June 12, 1958].', '1958-06-12'],
  ['She was born on [date: 12 June 1958].', '1958-06-12'],
  ['They met on [date: Tuesday, May 7, 2019].', '2019-05-07'],
  ['The record says [date: 2019-05-07].', '2019-05-07'],
  ['They met on [date: Sept. 3, 2018].', '2018-09-03'],
  // a date without a year is the nearest by the words' direction
  ['They met on [date: December 3].', '2018-12-03'],
  ['They will meet on [date: December 3].', '2019-12-03'],
  // a plan of the past, told in the past: the nearest
  ['The office announced then that she would arrive on [date: December 20].', '2018-12-20'],
  // weekends by their days and their month
  ['They met on [date: the weekend of March 30 and March 31].', '2019-W13-WE'],
  ['They met [date: over the last weekend of March].', '2019-W13-WE'],
  ['They met in [date: the spring of last year].', '2018-SP'],
  // the owner of a noun in -ing looks nowhere
  ['[date: Monday]’s meeting was short.', '2019-05-13'],
  // a plan told a week after its day is not next year's
  ['The round that was to be on [date: May 8] failed.', '2019-05-08'],
  // a year told from today
  ['They met on [date: June 12 of last year].', '2018-06-12'],
  // a run of days is one expression, two dates are two
  ['They will meet on [date: June 12-14].', '2019-06-12/2019-06-14'],
  ['The fair runs from [date: June 28] to [date: July 2].', '2019-06-28'],
  // months
  ['They met in [date: March].', '2019-03'],
  ['They met in [date: November].', '2018-11'],
  ['They will meet in [date: early June].', '2019-06'],
  ['They met in [date: February of last year].', '2018-02'],
  ['They met in [date: December 2008].', '2008-12'],
  // periods from today
  ['It was agreed [date: last week].', '2019-W19'],
  ['They meet [date: later this week].', '2019-W20'],
  ['They met [date: earlier this month].', '2019-05'],
  ['It ends [date: next year].', '2020'],
  ['It ran [date: last summer].', '2018-SU'],
  ['They spoke over [date: Easter weekend].', '2019-04-20/2019-04-21'],
  // years and what is counted in them
  ['They met in [date: 2000].', '2000'],
  ['The treaty of [date: 1648] held.', '1648'],
  ['The [date: 1950-53] war ended.', '1950/1953'],
  ['Talks failed in [date: the 1990s].', '199'],
  ['It was [date: the 19th century].', '18'],
  // lengths, sets and clocks
  ['They spoke for [duration: 2½ hours].', 'PT2.5H'],
  ['They spoke for [duration: three days].', 'P3D'],
  ['They waited [duration: several months].', 'PXM'],
  ['They meet [set: every Friday].', 'XXXX-WXX-5'],
  ['They meet [set: twice a year].', 'P1Y'],
  ['They met at [time: 2:30 p.m.]', 'T14:30'],
  // told from today by a number
  ['They met [date: two years ago].', '2017'],
  ['They met [date: three days ago].', '2019-05-12'],
  ['They will meet [date: in two weeks].', '2019-W22'],
  // the same words looking back are a length
  ['It was the first session in [duration: two weeks].', 'P2W'],
  // open stretches keep a direction and no day
  ['They spoke [date: in recent weeks].', 'PAST_REF'],
])('%s', (marked, value) => {
  const { text } = readMarkedText(marked);
  const times = timesOf(publishedOn(text, WEDNESDAY));
  expect(marksOf(text, times)).toBe(marked);
  expect(times[0]?.value).toBe(value);
});

test.each([
  // a modal verb and a verb of walking
  'They may march on the capital.',
  // a first name and a surname
  'Ms April Jonasdotter spoke.',
  // amounts
  'It cost $2000, and 2000 troops left; the fund has 1,998 members.',
  // a newspaper's name
  'She told USA Today about it, and Norvania Today.',
  // a day with a name of its own
  'Super Tuesday was quiet.',
  // a share, not a time
  'Three quarters of the members agreed.',
  // ordinals and ages
  'The second round drew a 12-year-old.',
  // words that begin like days and months
  'Sundance marched; the Eastern janitor decided.',
])('no time in: %s', (text) => {
  expect(timesOf(publishedOn(text, WEDNESDAY)).map(({ span }) => text.slice(span.start, span.end))).toEqual([]);
});

test('without a publication time a relative time keeps its words and has no value', () => {
  const text = 'Ms Reeves arrived on Thursday, stayed until last week and left on June 12; she had met him on June 3, 2018.';
  const times = timesOf(articleOf(text));
  expect(times.map(({ span, value, earliest }) => [text.slice(span.start, span.end), value, earliest])).toEqual([
    ['Thursday', undefined, undefined],
    ['last week', undefined, undefined],
    ['June 12', undefined, undefined],
    ['June 3, 2018', '2018-06-03', '2018-06-03'],
  ]);
});

test.each([
  // the newsroom's zone is a day ahead of UTC
  ['2019-05-15T22:00:00Z', 'Asia/Tokyo', '2019-05-16'],
  ['2019-05-15T22:00:00Z', '+09:00', '2019-05-16'],
  // and behind it
  ['2019-05-15T02:00:00Z', 'America/New_York', '2019-05-14'],
  // no zone told
  ['2019-05-15T22:00:00Z', undefined, '2019-05-15'],
  // a zone nobody knows
  ['2019-05-15T22:00:00Z', 'Norvania/Capital', '2019-05-15'],
])('today at %s in %s is %s', (value, zone, expected) => {
  expect(timesOf(publishedOn('She speaks today.', value, zone))[0]?.value).toBe(expected);
});

test.each([
  // a picture's present is past
  ['Ms Reeves is leaving her office on Thursday.', '2019-05-09'],
  ['Ms Reeves is seen at her office on Thursday.', '2019-05-09'],
  // what will be, will be
  ['Ms Reeves, who is to speak on Thursday, at her office.', '2019-05-16'],
])('under a picture: %s', (text, value) => {
  const article = publishedOn(text, WEDNESDAY);
  const times = timesOf({ ...article, regions: article.regions.map(({ span }) => ({ kind: 'caption', span })) });
  expect(times[0]?.value).toBe(value);
});

test('a range has its first and last day', () => {
  const [time] = timesOf(publishedOn('It was agreed last week.', WEDNESDAY));
  expect(time).toMatchObject({ precision: 'week', earliest: '2019-05-06', latest: '2019-05-12' });
});

test('any text gives ordered times inside of it, and never throws', () => {
  const words = fc.constantFrom('Monday', 'June', '31', '12', '2018', 'last', 'next', 'week', 'February', 'May', '-', 'to', 'every', '10', 'a.m.', 'years', 'ago', '½', '99/99/2020', '2018-13-40', 'Easter', 'the', 'that', 'following', 'day', 'after', 'later', 'BC', 'AD', 'first', 'half of', 'quarter', 'night of', 'Christmas', 'each', 'over', '1/2', 'o’clock', '29', '😀', '\n\n', ',');
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), fc.boolean(), (list, dated) => {
      const text = list.join(' ');
      const times = timesOf(dated ? publishedOn(text, WEDNESDAY) : articleOf(text));
      let reached = 0;
      for (const { span } of times) {
        expect(span.start).toBeGreaterThanOrEqual(reached);
        expect(span.end).toBeGreaterThan(span.start);
        reached = span.end;
      }
      expect(reached).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('a year told before a list of days is theirs', () => {
  const times = timesOf(publishedOn('They met twice last year: in Oslo on May 8 and in Bergen on June 3.', WEDNESDAY));
  expect(times.map(({ value }) => value)).toEqual(['2018', '2018-05-08', '2018-06-03']);
});
