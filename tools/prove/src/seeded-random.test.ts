import { createRandom } from './seeded-random.js';

test('the same seed gives the same numbers, another one gives others', () => {
  const draw = (seed: number) => Array.from({ length: 5 }, createRandom(seed).next);
  expect(draw(7)).toEqual(draw(7));
  expect(draw(8)).not.toEqual(draw(7));
});

test('a shuffled list has the same values in another order', () => {
  const values = Array.from({ length: 50 }, (_, index) => index);
  const shuffled = createRandom(1).shuffle(values);
  expect(shuffled).not.toEqual(values);
  expect([...shuffled].sort((a, b) => a - b)).toEqual(values);
});
