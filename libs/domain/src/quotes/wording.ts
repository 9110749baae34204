/**
 * How a stretch of one article's marked words stands to the fullest wording of the statement: the `same`; `changed`, other words
 * in the place of some; `added`; `dropped` from the middle of what is quoted as one piece; or `cut`, left out before, behind or
 * between the pieces that the article quotes, which is no change.
 */
export type WordingPartKind = 'same' | 'changed' | 'added' | 'dropped' | 'cut';

/** Every kind of part. */
export const WORDING_PART_KINDS: readonly WordingPartKind[] = ['same', 'changed', 'added', 'dropped', 'cut'];

/** A stretch of a wording. */
export interface WordingPart {
  readonly kind: WordingPartKind;
  /** The article's words; empty where it has none. */
  readonly words: string;
  /** The fullest wording's words; empty where it has none. */
  readonly fullest: string;
}

/** What one article prints of a statement. */
export interface Wording {
  readonly quoteId: string;
  /** Whether its marked words are the most of all; of equally many the earliest. One of a statement at most. */
  readonly isFullest: boolean;
  /** Beside the fullest wording, in the order of the words. Empty where no marked words may stand alone: indirect quotes and denials. */
  readonly parts: readonly WordingPart[];
}
