/** What changes are told of. */
export type ChangeNoun = 'article' | 'meeting';

/** Something that the record came to show: an article or a new version of it; a meeting, or another status or step of it. */
export interface Change {
  readonly kind: 'change';
  readonly noun: ChangeNoun;
  readonly id: string;
  /** Instant since which it is shown as it is, ISO 8601 in UTC. No two intakes have the same. */
  readonly at: string;
}

/** Where the changes of a record stand: behind everything that it shows by now. */
export interface ChangeMark {
  /** The record's clock, ISO 8601 in UTC. */
  readonly at: string;
  /** Good as `after` of `pageOfChanges`. */
  readonly cursor: string;
}

/** Which changes: fields are joined by AND, values of one field by OR; an absent field filters nothing. */
export interface ChangeFilter {
  readonly nouns?: readonly ChangeNoun[];
  /** At or after this date or instant, ISO 8601. */
  readonly since?: string;
}
