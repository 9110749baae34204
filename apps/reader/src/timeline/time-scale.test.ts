import type { Stretch } from './moment.js';
import { toTimeScale } from './time-scale.js';

const day = (start: number, length = 1): Stretch => ({ start, end: start + length });

test('without long empty times an axis is one piece', () => {
  const { segments, toX } = toTimeScale({ start: 0, end: 100 }, [day(5), day(12), day(20), day(30), day(40), day(50), day(60), day(70), day(80), day(90)], 500);
  expect(segments).toHaveLength(1);
  expect([0, 50, 100].map(toX)).toEqual([0, 250, 500]);
});

test('a long time without anything is left out, what is before and after keeps its measure', () => {
  const { segments, toX } = toTimeScale({ start: 0, end: 1000 }, [day(100), day(0, 20), day(950)], 500);
  expect(segments.map(({ start, end }) => [start, end])).toEqual([[0, 111], [940, 1000]]);
  expect(toX(500)).toBeCloseTo(segments[1]!.from, 1);
  expect(toX(100) - toX(90)).toBeCloseTo(toX(960) - toX(950), 0);
  expect(toX(1000)).toBe(500);
});

test('a long thing fills its time, and ends of the window are kept', () => {
  expect(toTimeScale({ start: 0, end: 1000 }, [day(300, 600), day(310)], 500).segments).toHaveLength(1);
});

test('what stands outside the window stands at its end', () => {
  const { toX } = toTimeScale({ start: 100, end: 200 }, [day(50, 120)], 500);
  expect([50, 300].map(toX)).toEqual([0, 500]);
});
