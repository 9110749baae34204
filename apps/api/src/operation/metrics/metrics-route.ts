import { isGranted } from '@onrecord/domain';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';
import type { IdentifyCaller } from '../../access/identify-caller.js';
import type { Metrics } from './metrics.js';

/** What the measures are told with. */
export interface MetricsRouteParts {
  readonly metrics: Metrics;
  readonly identify: IdentifyCaller;
  /** Whether a request with these headers is one of this machine's own, which needs no key. */
  readonly isOpen: (headers: IncomingHttpHeaders) => boolean;
}

const MESSAGE = 'the measures of this server need a key with the scope admin: `Authorization: Bearer KEY`';

/** The measures at /metrics in the form of Prometheus: for this machine's own programs, and elsewhere for a key with the scope `admin`. */
export function addMetricsRoute(server: FastifyInstance, { metrics: { registry }, identify, isOpen }: MetricsRouteParts): void {
  server.get('/metrics', async (request, reply) => {
    if (!isOpen(request.headers) && !(await isAdministrator(request))) return reply.code(403).send({ errors: [{ message: MESSAGE, extensions: { code: 'FORBIDDEN' } }] });
    return reply.headers({ 'content-type': registry.contentType, 'cache-control': 'no-store' }).send(await registry.metrics());
  });

  async function isAdministrator({ headers, ip }: FastifyRequest): Promise<boolean> {
    return isGranted('admin', (await identify({ headers, address: ip })).scopes);
  }
}
