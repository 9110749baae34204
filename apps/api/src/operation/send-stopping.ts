import type { FastifyReply } from 'fastify';

/** Seconds after which it makes sense to come again: a server that is started anew has begun by then. */
const RETRY_SECONDS = '10';

/** Refuses a request that comes while the server stops, so that its client asks another server, over another connection. */
export function sendStopping(reply: FastifyReply): FastifyReply {
  reply.request.notes.codes.add('STOPPING');
  return reply
    .headers({ connection: 'close', 'retry-after': RETRY_SECONDS })
    .code(503)
    .send({ errors: [{ message: 'the server is being stopped; ask again in a moment', extensions: { code: 'STOPPING' } }] });
}
