import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Matches an id as proxies and clients make them, `7f9c24e8-3b12`, `Root=1-67891233-abc`; nothing that would break a line or a query of a log. */
const WELL_FORMED = /^[\w.:=+/-]{8,128}$/;

/** The id that whoever passes a request on has given it in `x-request-id`, where it is well formed; otherwise a new one. */
export function requestIdOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && WELL_FORMED.test(given) ? given : randomUUID();
}
