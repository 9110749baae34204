import { isZone, toInstant, toPublicationTime } from './told-time.js';

test.each([
  // a day stays a day
  ['2018-06-01', undefined, { value: '2018-06-01', precision: 'day' }],
  ['2018-06-01', 'Asia/Seoul', { value: '2018-06-01', precision: 'day', zone: 'Asia/Seoul' }],
  // an instant comes out in UTC, on the day before here; its offset tells where the newsroom is
  ['2018-06-01T08:30:00+09:00', undefined, { value: '2018-05-31T23:30:00Z', precision: 'instant', zone: '+09:00' }],
  // what is told of the zone wins over the offset
  ['2018-06-01T08:30:00+09:00', 'Asia/Seoul', { value: '2018-05-31T23:30:00Z', precision: 'instant', zone: 'Asia/Seoul' }],
  // UTC is where machines are, and no newsroom
  ['2018-06-01T04:00Z', undefined, { value: '2018-06-01T04:00:00Z', precision: 'instant' }],
  ['2018-06-01T04:00:00.5Z', undefined, { value: '2018-06-01T04:00:00.500Z', precision: 'instant' }],
  // a leap day
  ['2020-02-29', undefined, { value: '2020-02-29', precision: 'day' }],
  // JavaScript would make the 2nd of March of it
  ['2018-02-30', undefined, undefined],
  ['2018-02-30T00:00:00Z', undefined, undefined],
  // nobody can say where
  ['2018-06-01T04:00:00', undefined, undefined],
  ['2018-06-01T25:00:00Z', undefined, undefined],
  ['1 June 2018', undefined, undefined],
  ['', undefined, undefined],
  // no calendar has a year 0, and four digits tell no year 10000
  ['0000-01-01', undefined, undefined],
  ['9999-12-31T23:59:59-10:00', undefined, undefined],
  ['0001-01-01T00:00:00+09:00', undefined, undefined],
])('«%s» in %s is %j', (told, zone, time) => {
  expect(toPublicationTime(told, zone)).toEqual(time);
});

test.each([
  ['2018-06-01T13:00:00+09:00', '2018-06-01T04:00:00Z'],
  // a day is no instant
  ['2018-06-01', undefined],
])('the instant of «%s» is %s', (told, instant) => {
  expect(toInstant(told)).toBe(instant);
});

test.each([
  ['Asia/Seoul', true],
  ['+09:00', true],
  ['UTC', true],
  // an abbreviation means several zones
  ['KST', false],
  ['Mars/Olympus', false],
  ['+25:00', false],
  ['', false],
])('«%s» is a zone: %s', (told, is) => {
  expect(isZone(told)).toBe(is);
});
