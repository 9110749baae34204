import { errorCodes, type FastifyInstance } from 'fastify';

/** Far more than any media type with its parameters has, in characters. */
const LENGTH_MAX = 256;

/** Refuses a request whose media type is longer than one can be, before anybody reads it: what looks at it later takes time with the square of its length. */
export function refuseLongMediaTypes(server: FastifyInstance): void {
  server.addHook('onRequest', async ({ headers: { 'content-type': type = '' } }) => {
    if (type.length > LENGTH_MAX) throw new errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE(type.slice(0, LENGTH_MAX));
  });
}
