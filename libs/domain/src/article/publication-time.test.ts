import { toEpochMilliseconds } from './publication-time.js';

test.each([
  // a day counts from its first instant in UTC
  [{ value: '2018-06-01', precision: 'day' as const }, Date.UTC(2018, 5, 1)],
  // whatever the newsroom's zone
  [{ value: '2018-06-01', precision: 'day' as const, zone: 'Asia/Seoul' }, Date.UTC(2018, 5, 1)],
  [{ value: '2018-06-01T04:00:00Z', precision: 'instant' as const }, Date.UTC(2018, 5, 1, 4)],
])('%j', (time, milliseconds) => {
  expect(toEpochMilliseconds(time)).toBe(milliseconds);
});
