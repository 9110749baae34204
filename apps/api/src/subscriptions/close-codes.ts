import { OnRecordError } from '@onrecord/domain';
import { GraphQLError } from 'graphql';

/** Why a socket is closed: the codes of graphql-transport-ws, of RFC 6455, and one of our own. */
export const CLOSE_CODES = {
  /** The server stops: another one, or this one in a moment, goes on from the last cursor. */
  goingAway: 1001,
  /** Too many requests: come again later. */
  tryAgainLater: 1013,
  unauthenticated: 4401,
  forbidden: 4403,
  /** Our own: nothing was taken for too long. Go on from the last cursor. */
  tooSlow: 4410,
  internal: 4500,
} as const;

/** How a socket is closed: at most 123 bytes of reason (RFC 6455, 5.5). */
export interface Closing {
  readonly code: number;
  readonly reason: string;
}

/** How to close a socket whose caller cannot be identified; what failed on our side is not told. */
export function toClosing(error: unknown): Closing {
  const code = error instanceof OnRecordError ? error.code : error instanceof GraphQLError ? error.extensions['code'] : undefined;
  if (code === 'UNAUTHENTICATED') return { code: CLOSE_CODES.unauthenticated, reason: 'the key is not good here' };
  if (code === 'FORBIDDEN') return { code: CLOSE_CODES.forbidden, reason: 'the key does not grant this' };
  if (code === 'RATE_LIMITED') return { code: CLOSE_CODES.tryAgainLater, reason: 'too many requests; come again later' };
  return { code: CLOSE_CODES.internal, reason: 'something failed on the server\'s side' };
}
