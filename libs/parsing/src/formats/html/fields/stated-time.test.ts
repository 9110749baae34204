import { readStatedTime } from './stated-time.js';

test.each([
  // ISO 8601 with an offset keeps the newsroom's zone
  ['2018-06-01T13:00:00+09:00', { value: '2018-06-01T04:00:00Z', precision: 'instant', zone: '+09:00' }],
  // offsets without their colon, a blank for the T, thousandths
  ['2018-06-01T13:00:00.123+0900', { value: '2018-06-01T04:00:00Z', precision: 'instant', zone: '+09:00' }],
  ['2018-06-01 13:00:00+09', { value: '2018-06-01T04:00:00Z', precision: 'instant', zone: '+09:00' }],
  // UTC names no zone, in whichever of its spellings
  ['2018-06-01T04:00:00Z', { value: '2018-06-01T04:00:00Z', precision: 'instant' }],
  ['2018-06-01T04:00:00+00:00', { value: '2018-06-01T04:00:00Z', precision: 'instant' }],
  ['2018-06-01 04:00 UTC', { value: '2018-06-01T04:00:00Z', precision: 'instant' }],
  ['20180601T040000Z', { value: '2018-06-01T04:00:00Z', precision: 'instant' }],
  // mail's way, and what programs print
  ['Fri, 01 Jun 2018 04:00:00 GMT', { value: '2018-06-01T04:00:00Z', precision: 'instant' }],
  ['Fri Jun 01 04:00:00 UTC 2018', { value: '2018-06-01T04:00:00Z', precision: 'instant' }],
  // seconds and thousandths since 1970
  ['1527825600', { value: '2018-06-01T04:00:00Z', precision: 'instant' }],
  ['1527825600000', { value: '2018-06-01T04:00:00Z', precision: 'instant' }],
  // a clock without a zone: nobody can say when it is
  ['2018-06-01T04:00:00', { value: '2018-06-01', precision: 'day' }],
  ['2018-06-01', { value: '2018-06-01', precision: 'day' }],
  ['20180601', { value: '2018-06-01', precision: 'day' }],
  ['June 1, 2018', { value: '2018-06-01', precision: 'day' }],
  // abroad
  ['1. Juni 2018', { value: '2018-06-01', precision: 'day' }],
  ['01.06.2018 06:00', { value: '2018-06-01', precision: 'day' }],
])('%s', (told, expected) => {
  expect(readStatedTime(told)).toEqual(expected);
});

test.each([
  // no calendar has it
  ['2018-02-30'],
  // which of the two is the month?
  ['02/06/2018'],
  // seconds of another century, and numbers that are none
  ['12345'],
  ['4102444800000000'],
  ['yesterday'],
  [''],
])('no time: %s', (told) => {
  expect(readStatedTime(told)).toBeUndefined();
});
