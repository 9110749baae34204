import type { MeetingKind, TimeExpression } from '@onrecord/domain';
import type { MeetingTrigger } from './meeting-trigger.js';
import type { Party } from './party.js';
import type { FoundPlace } from './place-of-trigger.js';
import type { ToldStatus } from './status/told-status.js';

/** What one word of meeting tells with its sentence, before mentions of one meeting join. */
export interface MeetingDraft {
  readonly trigger: MeetingTrigger;
  readonly kind: MeetingKind;
  /** Resolved parties; empty where the sentence names none. */
  readonly parties: readonly Party[];
  /** The side that is not told where two or more parties stand on the other. */
  readonly missing?: 'own' | 'other';
  /** "they", "the two leaders": the parties of a meeting told before. */
  readonly pair: boolean;
  readonly place?: FoundPlace;
  readonly times: readonly TimeExpression[];
  readonly told: ToldStatus;
  /** "the summit", "his meeting", "such talks": one that is known by now. */
  readonly definite: boolean;
  /** Which of several meetings told by one word: "met in Oslo in March and in Bergen in May". */
  readonly occasion?: number;
  /** "another meeting", "their previous summit": not the one told so far. */
  readonly other: boolean;
}
