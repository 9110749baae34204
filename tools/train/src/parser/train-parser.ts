import { DEPENDENCY_FEATURES, ParserState, classTags, toTaggedWords, writeDependencyFeatures, type TaggedWords, type Transition } from '@onrecord/extraction';
import { listByFrequency } from '../corpus/list-by-frequency.js';
import type { TreebankSentence } from '../corpus/conllu.js';
import type { AveragedWeights } from '../perceptron/averaged-weights.js';
import { GrowingWeights } from '../perceptron/growing-weights.js';
import { makeRandom, shuffle } from '../perceptron/random.js';
import { listTransitions } from './list-transitions.js';
import { costsOf, type MoveCosts } from './oracle.js';

/** A sentence with tags as a tagger gives them that has not seen it. */
export interface TaggedSentence {
  readonly sentence: TreebankSentence;
  /** Indices into the tagger's tags. */
  readonly tags: Int32Array;
}

/** A parser as trained, without its file. */
export interface TrainedParser {
  readonly labels: readonly string[];
  readonly transitions: readonly Transition[];
  readonly weights: AveragedWeights;
}

/** How a parser is trained. */
export interface ParserTraining {
  readonly epochs: number;
  /** A feature gets weights from this update on. */
  readonly patience: number;
  readonly seed: number;
  /** From the second epoch on, the share of states from which the parser's own guess is followed, right or wrong. */
  readonly exploration: number;
  readonly tell?: (progress: string) => void;
}

interface Lesson {
  readonly heads: readonly number[];
  readonly labels: Int32Array;
  readonly words: TaggedWords;
}

/** Trains a parser with a dynamic oracle. */
export function trainParser(sentences: readonly TaggedSentence[], tagNames: readonly string[], { epochs, patience, seed, exploration, tell = () => undefined }: ParserTraining): TrainedParser {
  const labels = listByFrequency(sentences.flatMap(({ sentence }) => sentence.labels));
  const transitions = listTransitions(sentences.map(({ sentence }) => sentence), labels);
  const labelIndex = new Map(labels.map((label, i) => [label, i]));
  const classes = classTags(tagNames);
  const lessons = sentences.map(({ sentence, tags }): Lesson => ({ heads: sentence.heads, labels: Int32Array.from(sentence.labels, (label) => labelIndex.get(label)!), words: toTaggedWords(sentence.words, tags, classes) }));
  const pupil = new Pupil(transitions, patience);
  const random = makeRandom(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(lessons, random);
    for (const lesson of lessons) pupil.learn(lesson, () => epoch > 0 && random() < exploration);
    tell(`epoch ${epoch + 1} of ${epochs}`);
  }
  return { labels, transitions, weights: pupil.weights.average() };
}

/** A parser that learns. */
class Pupil {
  readonly weights: GrowingWeights;
  private readonly state = new ParserState();
  private readonly features = new Int32Array(DEPENDENCY_FEATURES);
  private readonly scores: Int32Array;

  constructor(
    private readonly transitions: readonly Transition[],
    patience: number,
  ) {
    this.weights = new GrowingWeights(patience);
    this.scores = new Int32Array(transitions.length);
  }

  /** Parses a sentence, and is corrected at every wrong guess. */
  learn(lesson: Lesson, explores: () => boolean): void {
    const { state, features, scores, weights } = this;
    state.begin(lesson.heads.length);
    for (state.skipToChoice(); !state.done; state.skipToChoice()) {
      const count = writeDependencyFeatures(state, lesson.words, features);
      weights.score(features, count, scores);
      const { guess, right } = this.choose(lesson);
      weights.time++;
      if (guess !== right) weights.update(features, count, right, guess);
      state.apply(this.transitions[explores() ? guess : right]!);
    }
  }

  /** The transition with the best score, and the best among those that put nothing more out of reach. */
  private choose(lesson: Lesson): { readonly guess: number; readonly right: number } {
    const { state, scores, transitions } = this;
    const costs = costsOf(state, lesson.heads);
    const lowest = Math.min(costs.shift, costs.left, costs.right);
    const s0 = state.stackAt(0);
    const goldMove = s0 < 0 ? undefined : lesson.heads[s0] === state.next ? 'left' : lesson.heads[s0] === state.stackAt(1) ? 'right' : undefined;
    let guess = -1;
    let right = -1;
    for (let i = 0; i < transitions.length; i++) {
      const { move, label } = transitions[i]!;
      const cost = costs[move as keyof MoveCosts];
      if (cost === Infinity) continue;
      if (guess < 0 || scores[i]! > scores[guess]!) guess = i;
      if (cost > lowest || (move === goldMove && label !== lesson.labels[s0])) continue;
      if (right < 0 || scores[i]! > scores[right]!) right = i;
    }
    // A label too rare to have a transition is learnt as whatever is guessed.
    return { guess, right: right < 0 ? guess : right };
  }
}
