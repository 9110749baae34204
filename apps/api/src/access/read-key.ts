import type { IncomingHttpHeaders } from 'node:http';

/** Matches `Bearer onrecord_1_a` in any case, and `Bearer` alone, which brings an empty key; not `Basic b25yZWNvcmQ=`. Source: RFC 6750, section 2.1. */
const BEARER = /^bearer(?: +(.*))?$/i;

/** Matches credentials of another scheme, `Basic b25yZWNvcmQ=`; not a key that was sent without a scheme. */
const OTHER_SCHEME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+ /;

/**
 * The key that a request brings; `undefined` for none. Credentials of another scheme are for somebody else, such as a proxy
 * that asks for a password and passes it on; a key without a scheme is meant for us, and counts as an empty one.
 */
export function readKeyOf({ authorization }: Pick<IncomingHttpHeaders, 'authorization'>): string | undefined {
  if (authorization === undefined) return undefined;
  const bearer = BEARER.exec(authorization.trim());
  if (bearer !== null) return bearer[1] ?? '';
  return OTHER_SCHEME.test(authorization.trim()) ? undefined : '';
}
