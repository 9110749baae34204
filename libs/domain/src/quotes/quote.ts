import type { Basis, Evidence } from '../article/evidence.js';
import type { RegionKind } from '../article/region.js';
import type { Candidate } from '../people/mention.js';
import type { Span } from '../text/span.js';
import type { TimeExpression } from '../times/time-expression.js';
import type { CueClass, QuoteKind, SpeakerState } from './quote-kind.js';

/** The words that report an utterance: "said", "according to". */
export interface Cue {
  readonly kind: 'cue';
  /** The head word with its particle, without auxiliaries and adverbs. */
  readonly span: Span;
  /** `say`, `call for`, `according to`. */
  readonly lemma: string;
  readonly cueClass: CueClass;
}

/** The words that name who spoke, and whom they mean. A wrong name is worse than none. */
export interface Speaker {
  readonly kind: 'speaker';
  readonly state: SpeakerState;
  readonly basis: Basis;
  /** Noun phrase with title and identifying appositive; `undefined` when the text names nobody. */
  readonly mention?: Span;
  /** Local id of a person (`p1`) when `named`, of an organisation (`o1`) when `organisation`; never set for unnamed and anonymous sources. */
  readonly entityId?: string;
  /** In doubt: who it may be, heaviest first. */
  readonly candidates: readonly Candidate[];
}

/** An utterance as one article reports it. */
export interface Quote {
  readonly kind: 'quote';
  /** Local: `q1`. */
  readonly id: string;
  readonly quoteKind: QuoteKind;
  /** The whole reported clause, marks included; several spans for a split quote or a turn over paragraphs, ordered by start. */
  readonly content: readonly Span[];
  /** The marked stretches within it, marks included; empty for an indirect quote. Only these words may be shown in quotation marks. */
  readonly quoted: readonly Span[];
  /** `undefined` when words stand in marks beside a name without a cue, as in headlines. */
  readonly cue?: Cue;
  readonly speaker: Speaker;
  /** To whom: "reporters" in "told reporters". */
  readonly addressee?: Span;
  /** Where and when it was said, in the article's words: "in a speech in Seoul". */
  readonly occasion?: Span;
  /** When it was said, in the article's words: "on Tuesday"; `undefined` when the article is silent, whenever it was published. */
  readonly saidAt?: TimeExpression;
  readonly region: RegionKind;
  /** Local id of the quote that this one stands inside; nested quotes are not counted among the others. */
  readonly insideOf?: string;
  /** How sure we are that content and speaker are right: 0 to 1. */
  readonly confidence: number;
  readonly evidence: Evidence;
}
