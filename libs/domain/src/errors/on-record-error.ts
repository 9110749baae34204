import type { ErrorCode } from './error-code.js';

/** What every error of this project tells beside its message: JSON-safe, without article text. */
export type ErrorDetails = Readonly<Record<string, string | number | boolean | null>>;

/** The one base of this project's errors. Its message says what was expected, what was found, where, and what to do. */
export class OnRecordError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: ErrorDetails = {},
    options?: { readonly cause?: unknown },
  ) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** The document is unusable: no article can be had from these bytes. */
export class ParseError extends OnRecordError {
  constructor(
    code: 'UNSUPPORTED_CONTENT_TYPE' | 'UNDECODABLE_BYTES' | 'NOT_AN_ARTICLE' | 'TOO_LARGE',
    message: string,
    details?: ErrorDetails,
    options?: { readonly cause?: unknown },
  ) {
    super(code, message, details, options);
  }
}

/** The caller asked for something that cannot be asked: `details.argument` names what, the message the rule. */
export class InputError extends OnRecordError {
  constructor(argument: string, message: string, details: ErrorDetails = {}) {
    super('BAD_USER_INPUT', message, { argument, ...details });
  }
}

/** A thing asked for by its id is not there. */
export class NotFoundError extends OnRecordError {
  constructor(message: string, details?: ErrorDetails) {
    super('NOT_FOUND', message, details);
  }
}

/** The world failed below the store: disk full, file locked, database damaged. The cause is kept. */
export class StorageError extends OnRecordError {
  constructor(message: string, options?: { readonly cause?: unknown }, details?: ErrorDetails) {
    super('STORAGE_FAILED', message, details, options);
  }
}

/** The engine took longer than it may; the article is not taken in. */
export class AnalysisTimedOutError extends OnRecordError {
  constructor(message: string, details?: ErrorDetails) {
    super('ANALYSIS_TIMED_OUT', message, details);
  }
}

/** An operation ran longer than it may, and nothing more is read for it. */
export class OperationTimedOutError extends OnRecordError {
  constructor(message: string, details?: ErrorDetails) {
    super('OPERATION_TIMED_OUT', message, details);
  }
}

/** Who asks may not: nobody knows who it is (`UNAUTHENTICATED`), or their key does not reach so far (`FORBIDDEN`). The message says what is needed. */
export class AccessError extends OnRecordError {
  constructor(code: 'UNAUTHENTICATED' | 'FORBIDDEN', message: string, details?: ErrorDetails) {
    super(code, message, details);
  }
}
