/** What tells how well each class fits a set of features: packed weights when reading, growing ones when training. */
export interface Scorer {
  /** Sets `scores` to the sum of the weights of the first `count` features, a class each. */
  score(features: Int32Array, count: number, scores: Int32Array): void;
}
