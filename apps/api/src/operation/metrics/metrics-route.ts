import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isGranted } from '@onrecord/domain';
import type { IdentifyCaller } from '../../access/identify-caller.js';
import type { Metrics } from './metrics.js';

/** What the measures are told with. */
export interface MetricsRouteParts {
  readonly metrics: Metrics;
  readonly identify: IdentifyCaller;
  /** Whether the server listens for this machine alone. */
  readonly isLocal: boolean;
}

/** Headers by which a proxy tells for whom it asks: such a request comes from elsewhere, however local the server is. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'];

/** The measures at /metrics in the form of Prometheus: for this machine's own programs, and elsewhere for a key with the scope `admin`. */
export function addMetricsRoute(server: FastifyInstance, { metrics: { registry }, identify, isLocal }: MetricsRouteParts): void {
  server.get('/metrics', async (request, reply) => {
    const isOpen = isLocal && FORWARDED.every((name) => request.headers[name] === undefined);
    if (!isOpen && !(await mayRead(request))) {
      return reply.code(403).send({ errors: [{ message: 'the measures of this server need a key with the scope admin: `Authorization: Bearer …`', extensions: { code: 'FORBIDDEN' } }] });
    }
    return reply.header('content-type', registry.contentType).header('cache-control', 'no-store').send(await registry.metrics());
  });

  async function mayRead({ headers, ip }: FastifyRequest): Promise<boolean> {
    return isGranted('admin', (await identify({ headers, address: ip })).scopes);
  }
}
