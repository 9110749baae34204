/** What a line of the log tells beside its message; JSON-safe, and never words of an article, of a query or of a key. */
export type LogFields = Readonly<Record<string, unknown>>;

/** Writes one line. A failure goes in the field `error`, as it was thrown: the log tells its causes and stack, and hides what the request had said. */
export interface WriteLine {
  (fields: LogFields, message: string): void;
  (message: string): void;
}

/** Where the server tells its operator something, the most detailed level first. */
export interface Log {
  readonly debug: WriteLine;
  readonly info: WriteLine;
  readonly warn: WriteLine;
  readonly error: WriteLine;
  /** What ends the process. */
  readonly fatal: WriteLine;
}

/** The levels of the log; each writes its own lines and those of the levels after it. */
export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** How lines are written: as JSON, readable for a person, or readable on a terminal and as JSON elsewhere. */
export const LOG_FORMS = ['auto', 'json', 'text'] as const;
export type LogForm = (typeof LOG_FORMS)[number];
