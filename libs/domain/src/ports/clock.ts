/** Tells the time, so that nothing in the libraries asks the machine. */
export interface Clock {
  /** Now: ISO 8601 in UTC, `2018-06-01T04:00:00.000Z`. */
  now(): string;
}
