import { floorTo, stepsOf } from './calendar.js';
import { toDay, toMs } from './moment.js';
import { placeTicks, ticksOf } from './ticks.js';

const stretch = (from: string, before: string) => ({ start: toMs(from)!, end: toMs(before)! });

test.each<readonly [string, string, number, readonly string[]]>([
  ['2031-06-10', '2031-06-14', 6, ['10 Jun 2031', '11 Jun', '12 Jun', '13 Jun']],
  // weeks begin on Monday
  ['2031-06-01', '2031-06-30', 6, ['2 Jun 2031', '9 Jun', '16 Jun', '23 Jun']],
  ['2031-11-10', '2032-03-10', 6, ['Dec 2031', 'Jan 2032', 'Feb', 'Mar']],
  ['2030-02-01', '2031-09-01', 8, ['Apr 2030', 'Jul', 'Oct', 'Jan 2031', 'Apr', 'Jul']],
  ['2018-02-01', '2031-09-01', 8, ['2020', '2022', '2024', '2026', '2028', '2030']],
])('from %s to %s', (from, before, most, words) => {
  expect(ticksOf([stretch(from, before)], most).map((tick) => tick.words)).toEqual(words);
});

test('there are never more than fit', () => {
  for (const years of [0.01, 0.1, 1, 7, 60, 900]) expect(ticksOf([{ start: 0, end: years * 365.25 * 86_400_000 }], 5).length).toBeLessThanOrEqual(6);
});

test('each stretch tells its year, and one in which no step starts is marked where it begins', () => {
  expect(ticksOf([stretch('2030-01-15', '2030-12-20'), stretch('2031-09-06', '2031-09-20')], 5).map((tick) => tick.words)).toEqual(['Apr 2030', 'Jul', 'Oct', '6 Sept 2031']);
});

test('steps go by the calendar, before 1970 too', () => {
  expect(toDay(floorTo(toMs('1969-12-31')!, { unit: 'day', every: 7 }))).toBe('1969-12-29');
  expect(toDay(floorTo(toMs('1969-05-31')!, { unit: 'month', every: 3 }))).toBe('1969-04-01');
  expect(stepsOf(stretch('2032-02-10', '2032-03-02'), { unit: 'month', every: 1 }).map(({ start, end }) => `${toDay(start)} ${toDay(end)}`)).toEqual(['2032-02-01 2032-03-01', '2032-03-01 2032-04-01']);
});

test('words of two marks never meet; the one that tells more stays', () => {
  const ticks = [{ at: 0, words: 'Jul' }, { at: 10, words: '14 Aug 2031' }, { at: 40, words: 'Sept' }, { at: 200, words: 'Oct' }, { at: 299, words: 'Nov' }];
  expect(placeTicks(ticks, (ms) => ms, 300).map(({ words, textX }) => [words, Math.round(textX)])).toEqual([['14 Aug 2031', 13], ['Oct', 203], ['Nov', 281]]);
});
