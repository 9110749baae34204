/**
 * When something was published. `value` is ISO 8601: a date (`2018-06-01`) when no more is known, or an instant in UTC
 * (`2018-06-01T04:00:00Z`). `zone` is the offset or IANA zone of the newsroom where known; relative times in the text
 * are read in it.
 */
export interface PublicationTime {
  readonly value: string;
  readonly precision: 'day' | 'instant';
  readonly zone?: string;
}

/** Days and instants on one scale: a day counts as its first instant in UTC. Milliseconds since 1970. */
export function toEpochMilliseconds(time: PublicationTime): number {
  return Date.parse(time.precision === 'day' ? `${time.value}T00:00:00Z` : time.value);
}
