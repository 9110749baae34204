import { LABEL_COUNT, NameDecoder, NameHistory, writeNameFeatures } from '@onrecord/extraction';
import type { AveragedWeights } from '../perceptron/averaged-weights.js';
import { GrowingWeights } from '../perceptron/growing-weights.js';
import { makeRandom, shuffle } from '../perceptron/random.js';
import type { NameLesson } from './to-name-lesson.js';

/** How a recogniser of names is trained. */
export interface NameTraining {
  readonly epochs: number;
  /** A feature gets weights from this update on. */
  readonly patience: number;
  readonly seed: number;
}

/** Trains a recogniser of names: a structured perceptron that is corrected towards the likeliest labels that agree with what is known. */
export function trainNames(lessons: readonly NameLesson[], { epochs, patience, seed }: NameTraining): AveragedWeights {
  const random = makeRandom(seed);
  const order = [...lessons];
  const pupil = new Pupil(patience);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const lesson of order) pupil.learn(lesson);
  }
  return pupil.weights.average();
}

/** A recogniser that learns. */
class Pupil {
  readonly weights: GrowingWeights;
  private readonly decoder: NameDecoder;

  constructor(patience: number) {
    this.weights = new GrowingWeights(patience);
    this.decoder = new NameDecoder(this.weights);
  }

  /** Labels a document sentence by sentence, and is corrected after each. */
  learn({ segmented, marks, gold }: NameLesson): void {
    const { firstToken } = segmented;
    const history = new NameHistory(marks);
    const guess = new Uint8Array(marks.count);
    const right = new Uint8Array(marks.count);
    for (let sentence = 0; sentence + 1 < firstToken.length; sentence++) {
      const [from, to] = [firstToken[sentence]!, firstToken[sentence + 1]!];
      if (to === from) continue;
      this.decoder.read(marks, history, from, to);
      this.decoder.decode(to - from, guess, from);
      this.decoder.decode(to - from, right, from, gold.subarray(from, to));
      this.weights.time++;
      for (let i = from; i < to; i++) {
        if (guess[i] === right[i] || right[i]! >= LABEL_COUNT) continue;
        const count = writeNameFeatures(marks, history, i, from, to, this.decoder.features);
        this.weights.update(this.decoder.features, count, right[i]!, guess[i]!);
      }
      history.add(guess, from, to);
    }
  }
}
