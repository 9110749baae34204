import type { Scorer } from '../perceptron/scorer.js';
import { TAG_FEATURES, WordMarks, writeTagFeatures } from './tag-features.js';

/** What a tagger is made of. */
export interface TaggerModel {
  /** Part of speech and Penn Treebank tag, joined: `VERB|VBD`. */
  readonly tags: readonly string[];
  readonly weights: Scorer;
  /** Tags of common words that have one only, by the hash of the word as it stands. */
  readonly certain: ReadonlyMap<number, number>;
}

/** Tells the part of speech of each word, from left to right: an averaged perceptron. One at work holds buffers of its own. */
export class Tagger {
  private readonly marks = new WordMarks();
  private readonly features = new Int32Array(TAG_FEATURES);
  private readonly scores: Int32Array;

  constructor(readonly model: TaggerModel) {
    this.scores = new Int32Array(model.tags.length);
  }

  /** The tag of each word of a sentence, as indices into `model.tags`. */
  tag(words: readonly string[]): Int32Array {
    const { certain, weights } = this.model;
    const tags = new Int32Array(words.length);
    this.marks.read(words);
    for (let i = 0; i < words.length; i++) {
      const known = certain.get(this.marks.exact[i]!);
      tags[i] = known ?? this.best(weights, i, i > 0 ? tags[i - 1]! : -1, i > 1 ? tags[i - 2]! : -1);
    }
    return tags;
  }

  private best(weights: Scorer, i: number, tag1: number, tag2: number): number {
    const count = writeTagFeatures(this.marks, i, tag1, tag2, this.features);
    weights.score(this.features, count, this.scores);
    let best = 0;
    for (let tag = 1; tag < this.scores.length; tag++) if (this.scores[tag]! > this.scores[best]!) best = tag;
    return best;
  }
}
