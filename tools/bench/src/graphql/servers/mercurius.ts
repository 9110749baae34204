import { buildRecordSchema } from '@onrecord/schema';
import fastify from 'fastify';
import { mercurius } from 'mercurius';
import { makeContext, type StartServer } from './bench-server.js';

/** mercurius on fastify. With `jit`, operations are compiled when they come the second time. */
export const startMercurius = (jit: 0 | 1): StartServer => async (store) => {
  const server = fastify();
  await server.register(mercurius, { schema: buildRecordSchema(), jit, context: () => makeContext(store) as object });
  return `${await server.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
};
