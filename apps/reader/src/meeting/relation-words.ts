import type { ContradictedAspect, RelationReason } from '@onrecord/client';

/** Why another meeting of the same people is another one. */
export const RELATION_WORDS: Readonly<Record<RelationReason, string>> = {
  ANOTHER_KIND: 'of another kind',
  ANOTHER_PLACE: 'at another place',
  ANOTHER_TIME: 'at another time',
  ANOTHER_TIME_AND_PLACE: 'at another time and place',
  CALLED_OFF: 'one of the two was called off',
  PROPOSAL: 'one of the two is only proposed',
  REPORTED_APART: 'reported at another time',
};

/** In what reports contradict one another. */
export const ASPECT_WORDS: Readonly<Record<ContradictedAspect, string>> = { PARTIES: 'Who', PLACE: 'Where', STATUS: 'What became of it', TIME: 'When' };
