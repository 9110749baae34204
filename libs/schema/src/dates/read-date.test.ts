import { readDate, readInstant, readZone } from './read-date.js';
import { readWindow } from './window.input.js';

test('an instant comes out in UTC, and its offset tells the zone', () => {
  expect(readDate('input.published', '2018-06-01T08:30:00+09:00')).toEqual({ value: '2018-05-31T23:30:00Z', precision: 'instant', zone: '+09:00' });
  expect(readInstant('input.releaseAt', '2018-06-01T08:30:00+09:00')).toBe('2018-05-31T23:30:00Z');
  expect(readZone('input.zone', 'Asia/Seoul')).toBe('Asia/Seoul');
});

test.each([
  [() => readDate('input.published', '1 June 2018'), 'input.published', 'must be a day such as'],
  // a day has no moment at which an embargo ends
  [() => readInstant('input.releaseAt', '2018-06-01'), 'input.releaseAt', 'must be an instant with its offset'],
  [() => readZone('input.zone', 'KST'), 'input.zone', 'time zone'],
])('what cannot be read is refused by its argument: %#', (read, argument, message) => {
  expect(read).toThrow(expect.objectContaining({ message: expect.stringContaining(message), details: { argument } }));
});

test('a window is half-open and not empty', () => {
  expect(readWindow('w', { from: '2018-05-01', before: null })).toEqual({ from: '2018-05-01' });
  expect(() => readWindow('w', { from: '2018-05-01', before: '2018-05-01' })).toThrow('must lie before');
  expect(() => readWindow('w', {})).toThrow('`from` or `before`');
});
