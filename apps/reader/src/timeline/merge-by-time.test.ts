import { mergeByTime, type Strand, strandsToExtend } from './merge-by-time.js';

interface Thing {
  readonly name: string;
  readonly moment: { readonly stretch: { readonly start: number; readonly end: number } | undefined };
}

function strand(name: string, times: readonly (number | undefined)[], hasMore = false): Strand<Thing> {
  return { hasMore, items: times.map((start) => ({ name: `${name}${start ?? '?'}`, moment: { stretch: start === undefined ? undefined : { start, end: start + 1 } } })) };
}

const names = (things: readonly Thing[]): string => things.map(({ name }) => name).join(' ');

test('two lists become one in the order of time, the undated last', () => {
  const [meetings, quotes] = [strand('m', [1, 4, undefined]), strand('q', [2, 4, 5])];
  expect(names(mergeByTime(meetings, quotes, 'earliest'))).toBe('m1 q2 m4 q4 q5 m?');
  expect(names(mergeByTime(strand('m', [4, 1, undefined]), strand('q', [5, 4, 2]), 'latest'))).toBe('q5 m4 q4 q2 m1 m?');
});

test('nothing is shown beyond the end of a list that goes on', () => {
  // the next quote may stand at 3, before the meeting at 7
  expect(names(mergeByTime(strand('m', [1, 7, 9]), strand('q', [2, 3], true), 'earliest'))).toBe('m1 q2 q3');
  expect(names(mergeByTime(strand('m', [9, 7, 1]), strand('q', [8, 5], true), 'latest'))).toBe('m9 q8 m7 q5');
});

test('the list that ends first is the one to extend, both when they end at one time', () => {
  expect(strandsToExtend(strand('m', [1, 7], true), strand('q', [2, 3], true), 'earliest')).toEqual([false, true]);
  expect(strandsToExtend(strand('m', [1, 3], true), strand('q', [2, 3], true), 'earliest')).toEqual([true, true]);
  expect(strandsToExtend(strand('m', [1, 3], true), strand('q', [2]), 'earliest')).toEqual([true, false]);
  expect(strandsToExtend(strand('m', [1]), strand('q', [2]), 'earliest')).toEqual([false, false]);
});
