import { TAG_FEATURES, WordMarks, writeTagFeatures } from '@onrecord/extraction';
import type { TreebankSentence } from '../corpus/conllu.js';
import type { AveragedWeights } from '../perceptron/averaged-weights.js';
import { GrowingWeights } from '../perceptron/growing-weights.js';
import { makeRandom, shuffle } from '../perceptron/random.js';
import { findCertainWords } from './certain-words.js';

/** A tagger as trained, without its file. */
export interface TrainedTagger {
  readonly tags: readonly string[];
  readonly weights: AveragedWeights;
  /** Tags of words that have one only, by the hash of the word. */
  readonly certain: ReadonlyMap<number, number>;
}

/** How a tagger is trained. */
export interface TaggerTraining {
  readonly epochs: number;
  /** A feature gets weights from this update on. */
  readonly patience: number;
  readonly seed: number;
}

/** Trains a tagger: greedy, on its own earlier tags. */
export function trainTagger(sentences: readonly TreebankSentence[], tags: readonly string[], { epochs, patience, seed }: TaggerTraining): TrainedTagger {
  const index = new Map(tags.map((tag, i) => [tag, i]));
  const certain = findCertainWords(sentences, index);
  const pupil = new Pupil(tags.length, certain, patience);
  const random = makeRandom(seed);
  const lessons = sentences.map(({ words, tags: gold }) => ({ words, gold: gold.map((tag) => index.get(tag)!) }));
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(lessons, random);
    for (const { words, gold } of lessons) pupil.learn(words, gold);
  }
  return { tags, weights: pupil.weights.average(), certain };
}

/** A tagger that learns. */
class Pupil {
  readonly weights: GrowingWeights;
  private readonly marks = new WordMarks();
  private readonly features = new Int32Array(TAG_FEATURES);
  private readonly scores: Int32Array;

  constructor(
    tags: number,
    private readonly certain: ReadonlyMap<number, number>,
    patience: number,
  ) {
    this.weights = new GrowingWeights(patience);
    this.scores = new Int32Array(tags);
  }

  /** Tags a sentence, and is corrected at every wrong guess. */
  learn(words: readonly string[], gold: readonly number[]): void {
    this.marks.read(words);
    let [tag1, tag2] = [-1, -1];
    for (let i = 0; i < words.length; i++) {
      const guess = this.certain.get(this.marks.exact[i]!) ?? this.guess(i, tag1, tag2, gold[i]!);
      [tag1, tag2] = [guess, tag1];
    }
  }

  private guess(i: number, tag1: number, tag2: number, gold: number): number {
    const { features, scores, weights } = this;
    const count = writeTagFeatures(this.marks, i, tag1, tag2, features);
    weights.score(features, count, scores);
    let guess = 0;
    for (let tag = 1; tag < scores.length; tag++) if (scores[tag]! > scores[guess]!) guess = tag;
    weights.time++;
    if (guess !== gold) weights.update(features, count, gold, guess);
    return guess;
  }
}
