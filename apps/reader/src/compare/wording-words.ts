import type { WordingDifference } from '@onrecord/client';

/** What two wordings of one utterance have to do with each other. */
export const WORDING_WORDS: Readonly<Record<WordingDifference, string>> = {
  CHANGED: 'Worded differently',
  CUT: 'One quotes more of it',
  SAME: 'The same words',
  UNMARKED: 'Not both inside quotation marks',
};

/** Said where the writers report the saying by words of different classes. */
export const CUE_DIFFERS = 'the word for the saying differs';

/** Said where more stands in the two than is compared at once. */
export const INCOMPLETE = 'These hold more quotes and meetings than are compared at once: what is missing on one side may stand further on.';
