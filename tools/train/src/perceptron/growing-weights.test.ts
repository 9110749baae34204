import { GrowingWeights } from './growing-weights.js';

const scoresOf = (weights: GrowingWeights, ...features: readonly number[]) => {
  const scores = new Int32Array(3);
  weights.score(Int32Array.from(features), features.length, scores);
  return [...scores];
};

describe('growing weights', () => {
  test('move towards the right class and away from the wrong one', () => {
    const weights = new GrowingWeights(1);
    weights.update(Int32Array.of(11, 12), 2, 0, 2);
    weights.update(Int32Array.of(11, 13), 2, 1, 2);
    expect(scoresOf(weights, 11, 12)).toEqual([2, 1, -3]);
    expect(scoresOf(weights, 13, 99)).toEqual([0, 1, -1]);
  });

  test('of a feature begin with the update that patience waits for', () => {
    const weights = new GrowingWeights(2);
    weights.update(Int32Array.of(11), 1, 0, 1);
    expect(scoresOf(weights, 11)).toEqual([0, 0, 0]);
    weights.update(Int32Array.of(11), 1, 0, 1);
    expect(scoresOf(weights, 11)).toEqual([1, -1, 0]);
  });

  test('keep apart more features than the table had room for', () => {
    const weights = new GrowingWeights(1);
    for (let feature = 1; feature <= 1_200_000; feature++) weights.update(Int32Array.of(feature), 1, feature % 3, (feature + 1) % 3);
    expect(scoresOf(weights, 1)).toEqual([0, 1, -1]);
    expect(scoresOf(weights, 1_199_999)).toEqual([-1, 0, 1]);
  });

  test('are averaged over the examples seen', () => {
    const weights = new GrowingWeights(1);
    weights.time = 2;
    weights.update(Int32Array.of(11), 1, 0, 1);
    weights.time = 8;
    const { features, classes, weights: averages } = weights.average();
    // Absent for two of eight examples, there for six.
    expect([[...features], [...classes], [...averages]]).toEqual([[11], [0, 1], [0.75, -0.75]]);
  });
});
