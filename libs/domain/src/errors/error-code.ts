/** Every code that an error of this project carries. `graphql` clients see them as they are, but for the last two, which are masked. */
export type ErrorCode =
  | 'UNSUPPORTED_CONTENT_TYPE'
  | 'UNDECODABLE_BYTES'
  | 'NOT_AN_ARTICLE'
  | 'TOO_LARGE'
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'ANALYSIS_TIMED_OUT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'OPERATION_TIMED_OUT'
  | 'STORAGE_FAILED'
  | 'INVARIANT_BROKEN';
