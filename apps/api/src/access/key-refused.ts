import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';

/** One and the same for every key that is no good: it does not tell which ids there are, or were. */
const REFUSAL = 'the key that was sent is not good here: it is none, or unknown, or revoked; send another as `Authorization: Bearer KEY`, or none at all';

/** How HTTP asks for a key. Source: RFC 6750, section 3. */
export const CHALLENGE = 'Bearer';

/** A request that brings a key which is no good is refused as a whole: whoever sends one means to be somebody. */
export class KeyRefusedError extends GraphQLError {
  constructor() {
    super(REFUSAL, { extensions: { code: 'UNAUTHENTICATED' } });
    this.name = 'KeyRefusedError';
    // Apollo answers with it and takes it out of what is shown.
    Object.assign(this.extensions, { http: { status: 401, headers: new HeaderMap([['www-authenticate', CHALLENGE]]) } });
  }
}
