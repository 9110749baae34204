import { type ErrorCode, OnRecordError } from '@onrecord/domain';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** Whether clients see an error of ours as it is; `STORAGE_FAILED` and our own bugs are masked. */
const IS_PUBLIC: Readonly<Record<ErrorCode, boolean>> = {
  UNSUPPORTED_CONTENT_TYPE: true,
  UNDECODABLE_BYTES: true,
  NOT_AN_ARTICLE: true,
  TOO_LARGE: true,
  BAD_USER_INPUT: true,
  NOT_FOUND: true,
  ANALYSIS_TIMED_OUT: true,
  UNAUTHENTICATED: true,
  FORBIDDEN: true,
  OPERATION_TIMED_OUT: true,
  STORAGE_FAILED: false,
  INVARIANT_BROKEN: false,
};

/** An error as clients see it, and whether something was hidden that belongs in the server's log. */
export interface PublicError {
  readonly formatted: GraphQLFormattedError;
  readonly isMasked: boolean;
}

/**
 * The one way from errors to GraphQL. An error of ours that a caller can do something about keeps its message and code,
 * with the argument it is about; what GraphQL itself says of an operation stays; everything else is masked and carries
 * the request id, by which the server's log tells more.
 */
export function toPublicError(formatted: GraphQLFormattedError, error: unknown, requestId: string): PublicError {
  const original = originalOf(error);
  if (original instanceof OnRecordError && IS_PUBLIC[original.code]) {
    return { isMasked: false, formatted: { ...placeOf(formatted), message: original.message, extensions: { code: original.code, ...original.details } } };
  }
  if (original === undefined || original instanceof GraphQLError) return { isMasked: false, formatted: withoutStack(formatted) };
  const message = `something failed on the server's side; its log tells more under request ${requestId}`;
  return { isMasked: true, formatted: { ...placeOf(formatted), message, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } } };
}

/** What a resolver threw; `undefined` for what graphql-js says of an operation itself. */
function originalOf(error: unknown): unknown {
  let original = error;
  while (original instanceof GraphQLError && original.originalError !== undefined) original = original.originalError;
  return original instanceof GraphQLError ? undefined : original;
}

function placeOf({ locations, path }: GraphQLFormattedError): Pick<GraphQLFormattedError, 'locations' | 'path'> {
  return { ...(locations === undefined ? {} : { locations }), ...(path === undefined ? {} : { path }) };
}

function withoutStack(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
  return { ...formatted, extensions };
}
