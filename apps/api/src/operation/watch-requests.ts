import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { performance } from 'node:perf_hooks';
import { broughtBy } from './brought-by.js';
import type { Log } from './log.js';
import { countErrors, countRequest, type Metrics } from './metrics/metrics.js';
import { makeNotes, type RequestNotes, withNotes } from './request-notes.js';
import type { RequestsUnderWay } from './requests-under-way.js';
import { sendStopping } from './send-stopping.js';
import type { Stopping } from './stopping.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** What is noted while the request is answered, for its line in the log. */
    notes: RequestNotes;
  }
}

/** What watches the requests of a server. */
export interface RequestWatch {
  readonly log: Log;
  readonly metrics: Metrics;
  readonly underWay: RequestsUnderWay;
  readonly stopping: Stopping;
}

/** Addresses that machines ask every few seconds: their lines are of the level `debug`. */
const PROBES: ReadonlySet<string | undefined> = new Set(['/livez', '/readyz', '/health', '/metrics']);
const PATH_LENGTH_MAX = 200;

/** Names, logs and counts every request, one line each when it has ended; refuses new ones while the server stops. Goes before all routes. */
export function watchRequests(server: FastifyInstance, watch: RequestWatch): void {
  server.addHook('onRequest', (request, reply, done) => {
    watchRequest(watch, request, reply);
    if (watch.stopping.hasBegun && !PROBES.has(request.routeOptions.url)) return void sendStopping(reply);
    withNotes(request.notes, done);
  });
  // The events of a body that arrives belong to its connection: what comes after it has to be told again whose it is.
  server.addHook('preValidation', (request, _, done) => withNotes(request.notes, done));
  server.addHook('onSend', async (_, reply) => {
    if (watch.stopping.hasBegun) void reply.header('connection', 'close');
  });
}

/** The same for one request, where a server runs no hooks: a request that cannot be routed. */
export function watchRequest({ log, metrics, underWay }: RequestWatch, request: FastifyRequest, reply: FastifyReply): void {
  const began = performance.now();
  const written = request.raw.socket.bytesWritten;
  const notes = makeNotes(request.id, () => broughtBy(request));
  request.notes = notes;
  void reply.header('x-request-id', request.id);
  underWay.begin();
  metrics.requestsUnderWay.inc();
  reply.raw.once('close', () => {
    underWay.end();
    metrics.requestsUnderWay.dec();
    const milliseconds = performance.now() - began;
    const route = request.routeOptions.url;
    const status = reply.raw.statusCode;
    countRequest(metrics, { route, status, seconds: milliseconds / 1000 });
    countErrors(metrics, notes.codes);
    const line = { ...toLine(notes), method: request.method, path: pathOf(request.url), status, milliseconds: Math.round(milliseconds * 10) / 10, bytes: request.raw.socket.bytesWritten - written };
    const wasLeft = !reply.raw.writableFinished;
    log[PROBES.has(route) ? 'debug' : 'info'](wasLeft ? { ...line, left: true } : line, wasLeft ? 'a request was left before its answer' : 'a request was answered');
  });
}

function toLine({ id, operationType, operationName, documentHash, cost, keyId, codes }: RequestNotes): object {
  return { requestId: id, caller: keyId ?? 'open', operationType, operationName, documentHash, cost, codes: codes.size === 0 ? undefined : [...codes] };
}

/** The address without its query, which may hold an operation. */
function pathOf(url: string): string {
  const question = url.indexOf('?');
  return (question === -1 ? url : url.slice(0, question)).slice(0, PATH_LENGTH_MAX);
}
