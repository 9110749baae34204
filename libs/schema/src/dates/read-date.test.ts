import { readDate, readZone } from './read-date.js';
import { readWindow } from './window.input.js';

test.each([
  // a day stays a day
  ['2018-06-01', '2018-06-01', 'day'],
  // an instant comes out in UTC, on the day before here
  ['2018-06-01T08:30:00+09:00', '2018-05-31T23:30:00Z', 'instant'],
  ['2018-06-01T04:00Z', '2018-06-01T04:00:00Z', 'instant'],
  // a leap day
  ['2020-02-29', '2020-02-29', 'day'],
])('%s is %s', (value, read, precision) => {
  expect(readDate('d', value)).toEqual({ value: read, precision });
});

test.each([
  // JavaScript would make the 2nd of March of it
  ['2018-02-30'],
  ['2018-02-30T00:00:00Z'],
  // nobody can say where
  ['2018-06-01T04:00:00'],
  ['1 June 2018'],
  ['2018-06-01T25:00:00Z'],
  [''],
])('«%s» is no date', (value) => {
  expect(() => readDate('input.published', value)).toThrow(expect.objectContaining({ details: { argument: 'input.published' } }));
});

test.each([['Asia/Seoul'], ['+09:00'], ['UTC']])('%s is a zone', (zone) => {
  expect(readZone('z', zone)).toBe(zone);
});

test.each([['Mars/Olympus'], ['+25:00'], ['']])('«%s» is no zone', (zone) => {
  expect(() => readZone('z', zone)).toThrow('time zone');
});

test('a window is half-open and not empty', () => {
  expect(readWindow('w', { from: '2018-05-01', before: null })).toEqual({ from: '2018-05-01' });
  expect(() => readWindow('w', { from: '2018-05-01', before: '2018-05-01' })).toThrow('must lie before');
  expect(() => readWindow('w', {})).toThrow('`from` or `before`');
});
