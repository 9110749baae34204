import { PackedWeights, type StoredWeights } from '@onrecord/extraction';

/** Averaged weights: for each feature, in ascending order, its entries of class (ascending) and weight. */
export interface AveragedWeights {
  readonly features: Int32Array;
  /** `features[i]` has the entries `[firsts[i], firsts[i + 1])`. */
  readonly firsts: Int32Array;
  readonly classes: Uint8Array;
  readonly weights: Float64Array;
}

/** The sum of models that were trained alike but for the seed: linear models vote by adding up. */
export function sumWeights(models: readonly AveragedWeights[]): AveragedWeights {
  return models.reduce(addWeights);
}

function addWeights(a: AveragedWeights, b: AveragedWeights): AveragedWeights {
  const sum = new WeightsWriter(a.features.length + b.features.length, a.classes.length + b.classes.length);
  for (let i = 0, j = 0; i < a.features.length || j < b.features.length; ) {
    const [left, right] = [a.features[i] ?? Infinity, b.features[j] ?? Infinity];
    sum.begin(Math.min(left, right));
    let k = a.firsts[i]!;
    let l = b.firsts[j]!;
    const kEnd = left <= right ? a.firsts[++i]! : k;
    const lEnd = right <= left ? b.firsts[++j]! : l;
    while (k < kEnd || l < lEnd) {
      const [first, second] = [k < kEnd ? a.classes[k]! : 256, l < lEnd ? b.classes[l]! : 256];
      sum.add(Math.min(first, second), (first <= second ? a.weights[k++]! : 0) + (second <= first ? b.weights[l++]! : 0));
    }
    sum.end();
  }
  return sum.finish();
}

/** The weights without the entries smaller than `least`, and without the features that have none left. */
export function pruneWeights({ features, firsts, classes, weights }: AveragedWeights, least: number): AveragedWeights {
  const kept = new WeightsWriter(features.length, classes.length);
  features.forEach((feature, i) => {
    kept.begin(feature);
    for (let k = firsts[i]!; k < firsts[i + 1]!; k++) if (Math.abs(weights[k]!) >= least) kept.add(classes[k]!, weights[k]!);
    kept.end();
  });
  return kept.finish();
}

/** Writes averaged weights feature by feature; a feature without entries is left out. */
export class WeightsWriter {
  private readonly features: Int32Array;
  private readonly firsts: Int32Array;
  private readonly classes: Uint8Array;
  private readonly weights: Float64Array;
  private rows = 0;
  private count = 0;

  /** For so many features and entries at most. */
  constructor(features: number, entries: number) {
    this.features = new Int32Array(features);
    this.firsts = new Int32Array(features + 1);
    this.classes = new Uint8Array(entries);
    this.weights = new Float64Array(entries);
  }

  begin(feature: number): void {
    this.features[this.rows] = feature;
  }

  add(which: number, weight: number): void {
    this.classes[this.count] = which;
    this.weights[this.count++] = weight;
  }

  end(): void {
    if (this.count > this.firsts[this.rows]!) this.firsts[++this.rows] = this.count;
  }

  finish(): AveragedWeights {
    return { features: this.features.slice(0, this.rows), firsts: this.firsts.slice(0, this.rows + 1), classes: this.classes.slice(0, this.count), weights: this.weights.slice(0, this.count) };
  }
}

/** The weights as whole numbers of a unit, or of a larger one where 16 bits would not hold the largest. None is clipped, for that costs accuracy. */
export function quantiseWeights({ features, firsts, classes, weights }: AveragedWeights, unit: number): StoredWeights {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const size = Math.max(unit, largest / 32767);
  return { features, firsts, classes, weights: Int16Array.from(weights, (weight) => Math.round(weight / size)) };
}

/** The weights as they are used. */
export function packWeights(averaged: AveragedWeights, unit: number): PackedWeights {
  const { features, firsts, classes, weights } = quantiseWeights(averaged, unit);
  const packed = new PackedWeights(features.length, weights.length);
  features.forEach((feature, i) => {
    for (let k = firsts[i]!; k < firsts[i + 1]!; k++) packed.add(classes[k]!, weights[k]!);
    packed.place(feature, firsts[i + 1]! - firsts[i]!);
  });
  return packed;
}
