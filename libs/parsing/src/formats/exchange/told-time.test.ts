import { readToldTime } from './told-time.js';

test.each([
  // RFC 822, as RSS wants it
  ['Mon, 02 Mar 2026 10:00:00 GMT', { value: '2026-03-02T10:00:00Z', precision: 'instant' }],
  ['Mon, 2 Mar 2026 10:00:00 +0900', { value: '2026-03-02T01:00:00Z', precision: 'instant', zone: '+09:00' }],
  // a zone by its name
  ['Mon, 02 Mar 2026 10:00 EST', { value: '2026-03-02T15:00:00Z', precision: 'instant', zone: '-05:00' }],
  // two digits of a year, no colon, the month in full
  ['02 March 26 1000 GMT', { value: '2026-03-02T10:00:00Z', precision: 'instant' }],
  ['3 Jul 98 10:00 GMT', { value: '1998-07-03T10:00:00Z', precision: 'instant' }],
  // white space inside, as feeds break it
  ['Mon, 02 Mar 2026\n   10:00:00 GMT ', { value: '2026-03-02T10:00:00Z', precision: 'instant' }],
  // an offset of zero tells no newsroom's zone
  ['2026-03-02T10:00:00+00:00', { value: '2026-03-02T10:00:00Z', precision: 'instant' }],
  ['Mon, 02 Mar 2026 10:00:00 -0000', { value: '2026-03-02T10:00:00Z', precision: 'instant' }],
  // ISO 8601, extended and basic, as Atom, NewsML and NITF want it
  ['2026-03-02T10:00:00+01:00', { value: '2026-03-02T09:00:00Z', precision: 'instant', zone: '+01:00' }],
  ['2026-03-02T10:00:00+0100', { value: '2026-03-02T09:00:00Z', precision: 'instant', zone: '+01:00' }],
  ['20260302T100000Z', { value: '2026-03-02T10:00:00Z', precision: 'instant' }],
  ['2026-03-02T10:00:00.150Z', { value: '2026-03-02T10:00:00.150Z', precision: 'instant' }],
  ['2026-03-02 10:00 +01', { value: '2026-03-02T09:00:00Z', precision: 'instant', zone: '+01:00' }],
  // without a zone only the day is sure, and so with one that has several meanings
  ['2026-03-02T10:00:00', { value: '2026-03-02', precision: 'day' }],
  ['Mon, 02 Mar 2026 10:00:00 IST', { value: '2026-03-02', precision: 'day' }],
  ['20260302', { value: '2026-03-02', precision: 'day' }],
  ['02 Mar 2026', { value: '2026-03-02', precision: 'day' }],
  // no day of the calendar, no hour, another language, nothing
  ['Mon, 30 Feb 2026 10:00:00 GMT', undefined],
  ['2026-03-02T25:00:00Z', undefined],
  ['Seg, 24 Set 2026 19:42:40 -0300', undefined],
  ['2026', undefined],
  ['soon', undefined],
  ['', undefined],
])('«%s» is %j', (told, time) => {
  expect(readToldTime(told)).toEqual(time);
});
