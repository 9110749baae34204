/** In what reports of one meeting may differ. */
export type ContradictedAspect = 'place' | 'time' | 'status' | 'parties';

/** What some reports tell of a meeting that others contradict. */
export interface MeetingClaim {
  readonly kind: 'meeting-claim';
  /** In the words of the first report that tells it; a status by its name. */
  readonly value: string;
  /** Ids of the reports that tell it, by publication, the undated last; at least one. */
  readonly reportIds: readonly string[];
}

/** Two or more claims of which each is contradicted by another, ordered by the first report of each. */
export interface MeetingContradiction {
  readonly kind: 'meeting-contradiction';
  readonly aspect: ContradictedAspect;
  readonly claims: readonly MeetingClaim[];
}
