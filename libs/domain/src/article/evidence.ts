import type { Span } from '../text/span.js';

/** Whether the words say it, or a rule concludes it. */
export type Basis = 'stated' | 'inferred';

/** Why a claim is made: the sentence it stands in, the words that carry it, and the rule that read them. */
export interface Evidence {
  readonly kind: 'evidence';
  /** The sentence, or the sentences from the first word to the last. */
  readonly sentence: Span;
  /** The words that prove it, ordered by start. */
  readonly spans: readonly Span[];
  /** Stable id of the rule or model: `quotes/direct/cue-after-mark`. */
  readonly rule: string;
  /** Set where more sentences prove it than the viewer may read: `sentence` is the one with the words that carry it. */
  readonly isCut?: true;
}
