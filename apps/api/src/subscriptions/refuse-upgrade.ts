import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { GraphQLError } from 'graphql';
import type { Log } from '../operation/log.js';

/** The status of each refusal. */
const STATUS: Readonly<Record<string, number>> = { NOT_FOUND: 404, ORIGIN_NOT_ALLOWED: 403, TOO_MANY_CONNECTIONS: 429, STOPPING: 503 };

/** Answers a request for a socket that is refused before there is one, in the form of GraphQL. */
export function refuseUpgrade(socket: Duplex, error: unknown, log: Log): void {
  const isOurs = error instanceof GraphQLError;
  if (!isOurs) log.error({ error }, 'a socket could not be opened');
  const code = isOurs ? String(error.extensions['code']) : 'INTERNAL_SERVER_ERROR';
  const message = isOurs ? error.message : 'something failed on the server\'s side';
  const status = STATUS[code] ?? 500;
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
  const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, 'connection: close', 'content-type: application/json; charset=utf-8', `content-length: ${Buffer.byteLength(body)}`];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}
