import { createTally } from './tally.js';

test('pages are counted by what came of them, and the slowest is named', () => {
  const tally = createTally();
  tally.add('a', { outcome: 'read', faults: [], milliseconds: 3 });
  tally.add('b', { outcome: 'NOT_AN_ARTICLE', faults: [], milliseconds: 12.4 });
  tally.add('c', { outcome: 'read', faults: [], milliseconds: 1 });
  expect(tally.toFinding('pages')).toEqual({ what: 'pages', holds: true, seen: '2 read, 1 NOT_AN_ARTICLE; slowest 12 ms, b' });
});

test('one page at fault is enough, and is told', () => {
  const tally = createTally();
  tally.add('a', { outcome: 'read', faults: [], milliseconds: 3 });
  tally.add('b', { outcome: 'thrown', faults: ['RangeError'], milliseconds: 1 });
  expect(tally.faults()).toBe(1);
  expect(tally.toFinding('pages')).toEqual({ what: 'pages', holds: false, seen: '1 at fault (1 read, 1 thrown; slowest 3 ms, a):\n  b: RangeError' });
});
