import type { FastifyInstance } from 'fastify';

/** As long as subscribers have, where nobody says otherwise. */
const STALL_MILLISECONDS = 30_000;

/**
 * Ends a connection whose client takes nothing of its answer for so long: what it does not take is kept for it, and whoever
 * asks for large answers and reads none would fill the memory. A client that reads slowly is read for, however slowly.
 */
export function leaveSlowReaders(server: FastifyInstance, milliseconds = STALL_MILLISECONDS): void {
  server.addHook('onSend', (_request, reply, payload, done) => {
    // Where nobody listens to it, this ends the connection; the next request of a connection that is kept begins without it.
    reply.raw.setTimeout(milliseconds);
    done(null, payload);
  });
}
