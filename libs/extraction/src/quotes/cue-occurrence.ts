import type { CueEntry, CueForm } from './cue-lexicon.js';
import type { NounPhrase } from './noun-phrase.js';
import type { TokenRange } from './reading.js';

/** How a cue comes by its speaker: a subject before it or behind it, that of the cue or verb before it, or none. */
export type SubjectSide = 'before' | 'after' | 'shared' | 'none';

/** A word of saying in a sentence, with whoever says it. */
export interface CueOccurrence extends TokenRange {
  readonly sentence: number;
  readonly entry: CueEntry;
  readonly form: CueForm;
  /** First token of cue, auxiliaries, adverbs and subject together, when they stand side by side. */
  readonly groupFrom: number;
  /** First token behind cue and inverted subject. */
  readonly groupTo: number;
  readonly side: SubjectSide;
  readonly subject?: NounPhrase;
  /** Who was told, of "Ms Reeves was told by Mr Varga that". */
  readonly told?: TokenRange;
}

/** A cue before its subject is known. */
export type BareCue = Pick<CueOccurrence, 'sentence' | 'entry' | 'form' | 'from' | 'to'>;
