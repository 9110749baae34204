import { pruneWeights, quantiseWeights, sumWeights, WeightsWriter, type AveragedWeights } from './averaged-weights.js';

function weightsOf(rows: Readonly<Record<number, Readonly<Record<number, number>>>>): AveragedWeights {
  const writer = new WeightsWriter(10, 10);
  for (const feature of Object.keys(rows).map(Number).sort((a, b) => a - b)) {
    writer.begin(feature);
    for (const [which, weight] of Object.entries(rows[feature]!)) writer.add(Number(which), weight);
    writer.end();
  }
  return writer.finish();
}

function rowsOf({ features, firsts, classes, weights }: AveragedWeights): Record<number, Record<number, number>> {
  return Object.fromEntries([...features].map((feature, i) => [feature, Object.fromEntries([...classes.slice(firsts[i], firsts[i + 1])].map((which, k) => [which, weights[firsts[i]! + k]!]))]));
}

describe('averaged weights', () => {
  test('add up, feature by feature and class by class', () => {
    const sum = sumWeights([weightsOf({ [-5]: { 0: 1, 2: 3 }, 7: { 1: 1 } }), weightsOf({ [-5]: { 1: 2, 2: 4 }, 3: { 0: -1 } }), weightsOf({ 9: { 0: 5 } })]);
    expect(rowsOf(sum)).toEqual({ [-5]: { 0: 1, 1: 2, 2: 7 }, 3: { 0: -1 }, 7: { 1: 1 }, 9: { 0: 5 } });
  });

  test('lose their small entries, and the features that have no others', () => {
    expect(rowsOf(pruneWeights(weightsOf({ 1: { 0: 0.1, 1: -2 }, 2: { 0: 0.2 }, 3: { 4: 1 } }), 1))).toEqual({ 1: { 1: -2 }, 3: { 4: 1 } });
  });

  test('become whole numbers of a unit', () => {
    expect([...quantiseWeights(weightsOf({ 1: { 0: 0.26, 1: -2 } }), 0.1).weights]).toEqual([3, -20]);
  });

  test('take a larger unit rather than be clipped', () => {
    expect([...quantiseWeights(weightsOf({ 1: { 0: 100_000, 1: -50_000 } }), 0.1).weights]).toEqual([32767, -16383]);
  });
});
