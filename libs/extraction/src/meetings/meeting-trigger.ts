import type { MeetingSentence } from './meeting-context.js';
import type { TriggerFrame, TriggerWord } from './lexicon/trigger-words.js';

/** A word that tells of a meeting, in its sentence. */
export interface MeetingTrigger {
  readonly sentence: MeetingSentence;
  /** Position of the token in the sentence. */
  readonly at: number;
  /** Where the words begin: "summit meeting" is told by both. */
  readonly from: number;
  readonly word: TriggerWord;
  readonly frame: TriggerFrame;
  /** Whether the word is used as a verb here. */
  readonly verb: boolean;
  /** "it", of a meeting told before: says what became of it and is no word of meeting itself. */
  readonly pronoun?: true;
}
