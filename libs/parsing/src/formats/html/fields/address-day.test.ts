import { readAddressDay } from './address-day.js';

test.each([
  ['https://courier.example/2018/06/01/harbour', '2018-06-01'],
  ['https://courier.example/news/2018-06-01-harbour', '2018-06-01'],
  // the British way, with the month by name
  ['https://courier.example/world/2018/jun/01/harbour', '2018-06-01'],
  ['https://courier.example/20180601/harbour', '2018-06-01'],
  ['https://courier.example/2018/6/1/harbour.html', '2018-06-01'],
])('%s', (address, expected) => {
  expect(readAddressDay(address)).toBe(expected);
});

test.each([
  // a month is no day
  ['https://courier.example/2018/06/harbour'],
  // an id of many digits
  ['https://courier.example/story/201806019234'],
  // no calendar has it
  ['https://courier.example/2018/02/30/harbour'],
  // what follows the question mark belongs to whoever sent the reader
  ['https://courier.example/harbour?seen=/2018/06/01/'],
  [''],
])('no day: %s', (address) => {
  expect(readAddressDay(address)).toBeUndefined();
});
