import { isPlausible } from './plausible-time.js';

const RECEIVED = '2018-06-01T08:00:00Z';

test.each([
  [{ value: '2018-06-01T04:00:00Z', precision: 'instant' }, RECEIVED],
  // the zone of another continent
  [{ value: '2018-06-02', precision: 'day' }, RECEIVED],
  // an archive
  [{ value: '1851-03-04', precision: 'day' }, RECEIVED],
  [{ value: '1970-01-01', precision: 'day' }, RECEIVED],
  [{ value: '2031-06-01', precision: 'day' }, undefined],
  [{ value: '2031-06-01', precision: 'day' }, 'no time'],
] as const)('%j received %s is plausible', (time, received) => {
  expect(isPlausible(time, received)).toBe(true);
});

test.each([
  [{ value: '1970-01-01T00:00:00Z', precision: 'instant' }, undefined],
  [{ value: '2018-06-04', precision: 'day' }, RECEIVED],
  [{ value: '2118-06-01', precision: 'day' }, undefined],
] as const)('%j received %s is not', (time, received) => {
  expect(isPlausible(time, received)).toBe(false);
});
