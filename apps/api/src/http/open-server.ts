import Fastify, { type FastifyInstance } from 'fastify';
import type { Configuration } from '../configuration/configuration.js';
import { requestIdOf } from '../operation/request-id.js';
import { countRequests } from '../operation/requests-under-way.js';
import { createStopping } from '../operation/stopping.js';
import { type RequestWatch, watchRequest, watchRequests } from '../operation/watch-requests.js';
import { answerUnreadable } from './error-answers.js';

const REQUEST_MILLISECONDS = 60_000;
/** The most characters of an id in an address; no id is longer in GraphQL either. */
const ID_LENGTH_MAX = 512;

/** A server of HTTP whose requests are named, logged and counted. It has no routes yet, and reads no plain text. */
export function openServer({ limits, trustedProxies }: Pick<Configuration, 'limits' | 'trustedProxies'>, parts: Pick<RequestWatch, 'log' | 'metrics'>): { readonly server: FastifyInstance; readonly watch: RequestWatch } {
  const server = Fastify({
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    bodyLimit: limits.bodyBytes,
    requestTimeout: REQUEST_MILLISECONDS,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    genReqId: requestIdOf,
    exposeHeadRoutes: false,
    routerOptions: { maxParamLength: ID_LENGTH_MAX },
    frameworkErrors(error, request, reply) {
      // No hooks run for a request that cannot be routed.
      watchRequest(watch, request, reply);
      answerUnreadable(error, request, reply);
    },
  });
  const watch = { ...parts, underWay: countRequests(server.server), stopping: createStopping() };
  watchRequests(server, watch);
  server.removeContentTypeParser('text/plain');
  return { server, watch };
}
