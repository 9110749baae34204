import { readToldRelease } from './told-release.js';

test.each([
  ['2026-03-03T06:00:00Z', '2026-03-03T06:00:00Z'],
  ['2026-03-03T06:00:00+01:00', '2026-03-03T05:00:00Z'],
  // a day, in whatever form, until it has begun everywhere
  ['2026-03-03', '2026-03-03T12:00:00Z'],
  ['20260303', '2026-03-03T12:00:00Z'],
  ['03 Mar 2026', '2026-03-03T12:00:00Z'],
  // a clock without a zone, or with one of several meanings, until it has struck everywhere
  ['2026-03-03T18:00:00', '2026-03-04T06:00:00Z'],
  ['20260303T180000', '2026-03-04T06:00:00Z'],
  ['2026-03-03T18:00:00 IST', '2026-03-04T06:00:00Z'],
  ['Tue, 03 Mar 2026 18:00:00 IST', '2026-03-04T06:00:00Z'],
  // no time
  ['until further notice', undefined],
  ['2087978400', undefined],
  ['', undefined],
])('«%s» ends %s', (told, release) => {
  expect(readToldRelease(told)).toBe(release);
});
