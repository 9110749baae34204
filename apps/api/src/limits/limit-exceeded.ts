import { GraphQLError } from 'graphql';

/** What a client is told when an operation is larger than it may be: the limit, what was found, what to change. */
export function limitExceeded(what: string, limit: number, found: string, advice: string): GraphQLError {
  return new GraphQLError(`the operation has ${found} ${what}, at most ${limit} are answered; ${advice}`, { extensions: { code: 'OPERATION_TOO_LARGE', limit } });
}
