import { nearestInDirection, type Place, type Way } from './nearest-in-direction.js';

const HERE: Place = { key: 'here', x: 0, y: 0 };
const PLACES: readonly Place[] = [HERE, { key: 'near right', x: 10, y: 1 }, { key: 'far right', x: 40, y: 0 }, { key: 'up', x: 3, y: -20 }, { key: 'aside', x: 4, y: 9 }];

test.each<readonly [Way, string | undefined]>([
  ['right', 'near right'],
  ['up', 'up'],
  ['down', 'aside'],
  // nothing lies to the left
  ['left', undefined],
])('to the %s lies %s', (way, key) => {
  expect(nearestInDirection(HERE, PLACES, way)?.key).toBe(key);
});

test('what lies ahead is taken before what is as near but aside', () => {
  expect(nearestInDirection(HERE, [{ key: 'aside', x: 10, y: 10 }, { key: 'ahead', x: 14, y: 0 }], 'right')?.key).toBe('ahead');
});
