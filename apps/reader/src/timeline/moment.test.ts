import type { MeetingSummaryFragment } from '@onrecord/client';
import { DAY, momentOfMeeting, momentOfPublication, toMs, wordPrecision } from './moment.js';

type Time = NonNullable<MeetingSummaryFragment['time']>;

function told(precision: Time['precision'], earliest: string | null, latest: string | null, words = 'soon'): Time {
  return { words, value: null, earliest, latest, precision };
}

test.each<readonly [Time, string]>([
  [told('DAY', '2031-06-12', '2031-06-12'), '12 June 2031'],
  [told('DAY', '2031-06-12', '2031-06-14'), '12 to 14 June 2031'],
  [told('DAY', '2031-05-30', '2031-06-02'), '30 May to 2 June 2031'],
  [told('DAY', '2031-12-31', '2032-01-01'), '31 December 2031 to 1 January 2032'],
  [told('PART_OF_DAY', '2031-06-12', '2031-06-12', 'Thursday evening'), '12 June 2031 (Thursday evening)'],
  [told('WEEK', '2031-06-09', '2031-06-15'), 'week of 9 June 2031'],
  [told('WEEKEND', '2031-05-31', '2031-06-01'), 'weekend of 31 May to 1 June 2031'],
  [told('MONTH', '2031-06-01', '2031-06-30'), 'June 2031'],
  [told('QUARTER', '2031-04-01', '2031-06-30'), 'some time from April to June 2031'],
  [told('SEASON', '2031-12-01', '2032-02-29'), 'some time from December 2031 to February 2032'],
  [told('YEAR', '2031-01-01', '2031-12-31'), 'some time in 2031'],
  [told('DECADE', '2020-01-01', '2029-12-31'), 'some time from 2020 to 2029'],
  // one end only, and none: nothing is made up
  [told('VAGUE', '2031-06-12', null), 'from 12 June 2031'],
  [told('VAGUE', null, '2031-06-12'), 'by 12 June 2031'],
  [told('VAGUE', null, null, 'before long'), 'before long'],
])('%j is “%s”', (time, words) => {
  expect(wordPrecision(time)).toBe(words);
});

test('a bar is as long as what is known', () => {
  const { stretch, isLoose, basis } = momentOfMeeting(told('MONTH', '2031-06-01', '2031-06-30'), '2031-05-02');
  expect({ days: (stretch!.end - stretch!.start) / DAY, isLoose, basis }).toEqual({ days: 30, isLoose: true, basis: 'told' });
  expect(momentOfMeeting(told('DAY', '2031-06-12', '2031-06-12'), undefined)).toMatchObject({ isLoose: false, stretch: { start: toMs('2031-06-12'), end: toMs('2031-06-13') } });
});

test('a meeting whose day nobody tells stands at its first report, and says so', () => {
  expect(momentOfMeeting(null, '2031-05-02T23:30:00Z')).toMatchObject({ basis: 'reported', words: 'day not told; first reported 2 May 2031', stretch: { start: toMs('2031-05-02') } });
  expect(momentOfMeeting(told('VAGUE', null, null, 'soon'), undefined)).toMatchObject({ stretch: undefined, words: 'soon' });
});

test('an article without a date leaves its quotes undated', () => {
  expect(momentOfPublication(undefined)).toMatchObject({ stretch: undefined, words: 'undated' });
});
