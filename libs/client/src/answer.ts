/** What the server answers to an operation: data, errors, or both. */
export interface Answer<Data> {
  /** What was asked for; `null` when nothing of it can be told. Where an error has a `path`, that place is null in it. */
  readonly data: Data | null;
  /** What went wrong; empty when all was answered. */
  readonly errors: readonly AnswerError[];
  /** Under this id the server's log tells of the request; `undefined` when the server does not show it. */
  readonly requestId: string | undefined;
}

/** An error of the GraphQL specification (section 7.1.2), in the server's words. */
export interface AnswerError {
  /** For people: what was expected, what was found, and what to do. */
  readonly message: string;
  /** The field that has no value for it, from the root: `["article", "quotes"]`; absent when the whole operation is refused. */
  readonly path?: readonly (string | number)[];
  readonly extensions?: AnswerErrorDetails;
}

/** What an error tells to programs. */
export interface AnswerErrorDetails {
  readonly code?: AnswerErrorCode;
  /** The limit that the operation exceeds, under `OPERATION_TOO_LARGE`. */
  readonly limit?: number;
  readonly [name: string]: unknown;
}

/** Codes of the server; another one is possible from a proxy or a later server. */
export type AnswerErrorCode = 'BAD_REQUEST' | 'BAD_USER_INPUT' | 'BODY_TOO_LARGE' | 'DOCUMENT_NOT_FOUND' | 'DOCUMENT_NOT_TRUSTED' | 'FORBIDDEN' | 'GRAPHQL_PARSE_FAILED' | 'GRAPHQL_VALIDATION_FAILED' | 'INTERNAL_SERVER_ERROR' | 'NOT_FOUND' | 'OPERATION_TOO_LARGE' | 'UNAUTHENTICATED' | 'UNSUPPORTED_MEDIA_TYPE' | (string & {});
