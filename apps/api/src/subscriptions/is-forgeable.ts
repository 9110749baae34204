import type { FastifyRequest } from 'fastify';

/** Matches the types that a page of any site may send without asking first: `text/plain;charset=utf-8`, not `application/json`. Source: Fetch Standard, "CORS-safelisted request-header". */
const SIMPLE_TYPE = /^\s*(?:application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)\s*(?:;|$)/i;

/** Headers whose presence makes a browser ask first. */
const ASKING_HEADERS = ['apollo-require-preflight', 'x-apollo-operation-name'] as const;

/**
 * Whether a page of another site could have sent this request (CSRF): the rule that queries by GET go by, and what browsers
 * say of themselves: no page can say `same-origin` that is not.
 */
export function isForgeable({ headers }: Pick<FastifyRequest, 'headers'>): boolean {
  if (headers['sec-fetch-site'] === 'same-origin') return false;
  const type = headers['content-type'];
  if (type !== undefined && !SIMPLE_TYPE.test(type)) return false;
  return !ASKING_HEADERS.some((name) => (headers[name] ?? '') !== '');
}
