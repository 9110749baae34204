/** By letters and digits inside quotation marks: 95 % or more is direct, none is indirect, the rest mixed. */
export type QuoteKind = 'direct' | 'indirect' | 'mixed';

/** Every kind of quote. */
export const QUOTE_KINDS: readonly QuoteKind[] = ['direct', 'indirect', 'mixed'];

/** What the writer's word says about the saying, never our judgement of its truth. */
export type CueClass =
  | 'stated'
  | 'claimed'
  | 'denied'
  | 'confirmed'
  | 'acknowledged'
  | 'promised'
  | 'warned'
  | 'demanded'
  | 'asked'
  | 'suggested'
  | 'criticised'
  | 'praised'
  | 'predicted'
  | 'other';

/** Every class of cue. */
export const CUE_CLASSES: readonly CueClass[] = ['stated', 'claimed', 'denied', 'confirmed', 'acknowledged', 'promised', 'warned', 'demanded', 'asked', 'suggested', 'criticised', 'praised', 'predicted', 'other'];

/**
 * Who the speaker is. `document`: a report or letter that speaks for its issuer; `unnamed`: described only; `anonymous`:
 * the text says that the name is withheld; `withheld`: suppressed in this record.
 */
export type SpeakerState = 'named' | 'organisation' | 'group' | 'document' | 'unnamed' | 'anonymous' | 'unknown' | 'withheld';

/** Every state of a speaker. */
export const SPEAKER_STATES: readonly SpeakerState[] = ['named', 'organisation', 'group', 'document', 'unnamed', 'anonymous', 'unknown', 'withheld'];
