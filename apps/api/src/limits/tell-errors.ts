import type { GraphQLError } from 'graphql';
import { OPERATION_TOO_LARGE } from './limit-exceeded.js';

/** Faults of one operation that are told: more help nobody, and each costs a search for what might have been meant. */
export const ERRORS_TOLD_MAX = 20;

/** No message needs more: graphql-js writes out what it was given, a text of any length among it. */
const MESSAGE_LENGTH_MAX = 1000;

/** What graphql-js puts behind a message: ` Did you mean "headline"?`. */
const SUGGESTION = ' Did you mean ';

/** Matches what graphql-js says when it stops to read: `Syntax Error: Document contains more that 4000 tokens. Parsing aborted.`; not `Syntax Error: Unexpected Name "tokens".` */
const TOO_MANY_TOKENS = /^Syntax Error: Document contains more tha[nt] (\d+) tokens/;

/**
 * Mends what graphql-js and Apollo say: the refusals of our own rules get their code back, which Apollo's validation
 * replaces by its own, messages that quote at length what was sent are cut, and where the schema is told to nobody, its
 * names are not suggested either.
 */
export function tellErrors(errors: readonly GraphQLError[], suggests: boolean): void {
  for (const error of errors) {
    const original = error.originalError;
    if (original !== undefined && codeOf(original) === OPERATION_TOO_LARGE) error.extensions['code'] = OPERATION_TOO_LARGE;
    const tokens = TOO_MANY_TOKENS.exec(error.message)?.[1];
    if (tokens !== undefined) tellTokens(error, Number(tokens));
    if (!suggests) error.message = withoutSuggestion(error.message);
    if (error.message.length > MESSAGE_LENGTH_MAX) error.message = `${error.message.slice(0, MESSAGE_LENGTH_MAX)}…`;
  }
}

/** The text is read no further than the limit, so nobody knows how many there are. */
function tellTokens(error: GraphQLError, limit: number): void {
  error.message = `the operation has more than ${limit} tokens (names, marks and values), at most ${limit} are answered; ask for less, or in several operations`;
  Object.assign(error.extensions, { code: OPERATION_TOO_LARGE, limit });
}

/** `Cannot query field "headlines".` of the same with a suggestion behind it. The last one is the end: a message may quote a text that is full of such words. */
function withoutSuggestion(message: string): string {
  const start = message.endsWith('?') ? message.lastIndexOf(SUGGESTION) : -1;
  return start === -1 ? message : message.slice(0, start);
}

function codeOf(error: Error): unknown {
  return 'extensions' in error && typeof error.extensions === 'object' && error.extensions !== null && 'code' in error.extensions ? error.extensions.code : undefined;
}
