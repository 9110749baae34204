import { binByTime, binStep, wordStep } from './bin-by-time.js';
import type { Step } from './calendar.js';
import { DAY, momentOfPublication, toDay, toMs } from './moment.js';

const quote = (published: string | undefined, kind: string) => ({ kind, moment: momentOfPublication(published) });

test('what stands in a step of time is counted by kind; what has no time is in none', () => {
  const bins = binByTime([quote('2031-06-20', 'DIRECT'), quote('2031-06-02T09:00:00Z', 'INDIRECT'), quote('2031-06-04', 'MIXED'), quote('2031-06-08', 'MIXED'), quote(undefined, 'DIRECT')], { unit: 'day', every: 7 }, ({ kind }) => kind);
  expect(bins.map(({ start, end, items, counts }) => [toDay(start), toDay(end), items.length, Object.fromEntries(counts)])).toEqual([
    ['2031-06-02', '2031-06-09', 3, { INDIRECT: 1, MIXED: 2 }],
    ['2031-06-16', '2031-06-23', 1, { DIRECT: 1 }],
  ]);
});

test.each<readonly [number, string]>([
  [30, 'day 1'],
  [300, 'day 7'],
  [1200, 'month 1'],
  [4000, 'month 3'],
  [20_000, 'year 1'],
  [40_000, 'year 10'],
])('%d days on 600 pixels are told in steps of %s', (days, words) => {
  const start = toMs('2031-01-01')!;
  const { unit, every } = binStep({ start, end: start + days * DAY }, 600, 8);
  expect(`${unit} ${every}`).toBe(words);
});

test.each<readonly [string, string, Step, string]>([
  ['2031-06-02', '2031-06-03', { unit: 'day', every: 1 }, '2 June 2031'],
  ['2031-06-02', '2031-06-09', { unit: 'day', every: 7 }, 'week of 2 June 2031'],
  ['2031-06-01', '2031-07-01', { unit: 'month', every: 1 }, 'June 2031'],
  ['2031-04-01', '2031-07-01', { unit: 'month', every: 3 }, 'April 2031 to June 2031'],
  ['2031-01-01', '2032-01-01', { unit: 'year', every: 1 }, '2031'],
  ['2030-01-01', '2040-01-01', { unit: 'year', every: 10 }, '2030 to 2039'],
])('from %s to %s is told as the step that it is', (from, before, step, words) => {
  expect(wordStep({ start: toMs(from)!, end: toMs(before)! }, step)).toBe(words);
});
