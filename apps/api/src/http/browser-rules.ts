import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

const PREFLIGHT_SECONDS = 600;

/**
 * What browsers are told on every answer: to take it for what it says it is; and, for pages of the origins that are
 * allowed, that they may read it. Those pages send a key in a header if they have one: cookies are never asked for.
 */
export async function addBrowserRules(server: FastifyInstance, allowedOrigins: readonly string[]): Promise<void> {
  server.addHook('onRequest', async (_, reply) => void reply.header('x-content-type-options', 'nosniff'));
  if (allowedOrigins.length === 0) return;
  await server.register(cors, {
    origin: [...allowedOrigins],
    methods: ['GET', 'POST'],
    allowedHeaders: ['accept', 'apollo-require-preflight', 'authorization', 'content-type', 'if-none-match'],
    exposedHeaders: ['etag', 'retry-after', 'x-request-id'],
    maxAge: PREFLIGHT_SECONDS,
    strictPreflight: false,
  });
}
