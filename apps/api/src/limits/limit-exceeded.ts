import { GraphQLError } from 'graphql';

/** The code of every refusal of an operation for its size. */
export const OPERATION_TOO_LARGE = 'OPERATION_TOO_LARGE';

/** What an operation has too much of: `200 aliases`, with the most that is answered and what to change. */
export interface Excess {
  readonly what: string;
  readonly limit: number;
  readonly found: number;
  readonly advice: string;
}

/** What a client is told when an operation is larger than it may be: the limit, what was found, what to change. */
export function limitExceeded({ what, limit, found, advice }: Excess): GraphQLError {
  return new GraphQLError(`the operation has ${found} ${what}, at most ${limit} are answered; ${advice}`, { extensions: { code: OPERATION_TOO_LARGE, limit, found } });
}

/** The same of an operation that costs more than it may. */
export function costExceeded(found: number, limit: number): GraphQLError {
  return limitExceeded({ what: 'things on its pages or read for them', limit, found, advice: 'ask for smaller pages with `first`, and for lists that count or compare, such as `quotedBy` and `related`, of fewer things at once' });
}
