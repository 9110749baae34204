import type { Scorer } from '../perceptron/scorer.js';
import { DEPENDENCY_FEATURES, writeDependencyFeatures } from './dependency-features.js';
import { classTags, toTaggedWords, type TagClasses } from './tagged-words.js';
import { ParserState, type Transition } from './transitions.js';

/** What a parser is made of. */
export interface ParserModel {
  /** Part of speech and Penn tag, as the tagger has them: `VERB|VBD`. */
  readonly tags: readonly string[];
  /** Labels of Universal Dependencies: `nsubj`, `ccomp`. */
  readonly labels: readonly string[];
  /** What the classes of the weights mean. */
  readonly transitions: readonly Transition[];
  readonly weights: Scorer;
}

/** The one move that is still made when no word is to come. */
const RIGHT = 2;

/** The dependencies of a sentence: of each word its head (the number of words for the root's), and the arc's label, an index into `model.labels`. */
export interface Dependencies {
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

/** Finds what each word of a sentence depends on: greedy arc-hybrid parsing with an averaged perceptron, in time linear in the sentence's length. */
export class DependencyParser {
  private readonly state = new ParserState();
  private readonly features = new Int32Array(DEPENDENCY_FEATURES);
  private readonly scores: Int32Array;
  private readonly rootLabel: number;
  private readonly moves: Uint8Array;
  private readonly classes: TagClasses;

  constructor(readonly model: ParserModel) {
    this.scores = new Int32Array(model.transitions.length);
    this.classes = classTags(model.tags);
    this.moves = Uint8Array.from(model.transitions, ({ move }) => (move === 'right' ? RIGHT : 0));
    this.rootLabel = model.labels.indexOf('root');
  }

  /** Parses a sentence; `tags` are indices into `model.tags`. */
  parse(words: readonly string[], tags: Int32Array): Dependencies {
    const { state, features, scores } = this;
    const sentence = toTaggedWords(words, tags, this.classes);
    const { transitions, weights } = this.model;
    state.begin(words.length);
    for (state.skipToChoice(); !state.done; state.skipToChoice()) {
      const count = writeDependencyFeatures(state, sentence, features);
      weights.score(features, count, scores);
      state.apply(transitions[this.bestAllowed()]!);
    }
    state.finish(this.rootLabel);
    return { heads: state.heads.slice(0, state.count), labels: state.labels.slice(0, state.count) };
  }

  private bestAllowed(): number {
    const { scores, state, moves } = this;
    const left = state.allows('left');
    const right = state.allows('right');
    let best = -1;
    for (let i = 0; i < moves.length; i++) {
      const move = moves[i]!;
      if ((move === RIGHT ? right : left) && (best < 0 || scores[i]! > scores[best]!)) best = i;
    }
    return best;
  }
}
