import type { Adjuncts } from './adjuncts.js';
import type { CueOccurrence } from './cue-occurrence.js';
import type { NounPhrase } from './noun-phrase.js';
import type { TokenRange } from './reading.js';

/** A quote as a recogniser proposes it: by tokens, its speaker's words not yet read. */
export interface QuoteDraft {
  /** The reported words, one range a piece, in order. */
  readonly content: readonly TokenRange[];
  readonly cue?: CueOccurrence;
  readonly subject?: NounPhrase;
  readonly adjuncts?: Adjuncts;
  /** Sentence of the cue, or of the content where there is none. */
  readonly sentence: number;
  /** Stable id of the recogniser: `quotes/direct/cue-after-mark`. */
  readonly rule: string;
  /** The quote of the same speaker before it, from which a quote without a cue takes its speaker. */
  readonly inherits?: QuoteDraft;
}
