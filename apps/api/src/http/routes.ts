import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { Caller } from '@onrecord/domain';
import type { RecordContext } from '@onrecord/schema';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { IdentifyCaller } from '../access/identify-caller.js';
import type { DocumentGate } from '../documents/document-gate.js';
import { readDocumentRequest } from '../documents/document-request.js';
import type { GraphiqlPage } from './graphiql-page.js';
import type { Rates } from '../rates/rates.js';
import { addMeetingCalendar } from './meeting-calendar.js';
import { addMeetingsCalendar } from './meetings-calendar.js';
import { type Keeping, sendForCaches } from './send-for-caches.js';

/** Where GraphQL is. */
export const GRAPHQL_PATH = '/graphql';

/** What the routes answer with. */
export interface RouteParts {
  readonly apollo: ApolloServer<RecordContext>;
  /** Whether the reader stands at `/`; the playground does else. */
  readonly hasReader: boolean;
  readonly page: GraphiqlPage;
  readonly identify: IdentifyCaller;
  readonly makeContext: (caller: Caller) => RecordContext;
  readonly gate: DocumentGate;
  readonly rates: Pick<Rates, 'charge'>;
  /** Answers a request for an event stream; `undefined` for one that asks for something else. */
  readonly streamFor: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply> | undefined;
  /** How long, and for whom, caches may keep the answer of this asker to a trusted document. */
  readonly keepingFor: (caller: Caller) => Keeping;
  /** Whether requests can be answered; rejects with the reason when they cannot. */
  readonly checkReady: () => Promise<void>;
}

/** GraphQL at /graphql, the playground for browsers there and at /, meetings as calendars, and the health of the server. */
export function addRoutes(server: FastifyInstance, { apollo, hasReader, page, identify, makeContext, gate, rates, streamFor, keepingFor, checkReady }: RouteParts): void {
  if (!hasReader) server.get('/', async (request, reply) => sendPage(page, request, reply));
  server.get(GRAPHQL_PATH, async (request, reply) => (isBrowserVisit(request) ? sendPage(page, request, reply) : answer(request, reply)));
  server.route({ method: ['POST', 'PUT', 'DELETE', 'PATCH', 'HEAD'], url: GRAPHQL_PATH, exposeHeadRoute: false, handler: answer });
  addMeetingCalendar(server, contextFor);
  addMeetingsCalendar(server, contextFor, rates);
  server.get('/livez', async () => ({ status: 'ok' }));
  for (const path of ['/readyz', '/health']) server.get(path, async (_, reply) => sendReadiness(checkReady, reply));

  async function contextFor({ headers, ip }: FastifyRequest): Promise<RecordContext> {
    return makeContext(await identify({ headers, address: ip }));
  }

  async function answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const stream = streamFor(request, reply);
    if (stream !== undefined) return stream;
    const asked = readDocumentRequest({ body: request.body, method: request.method, headers: toHeaderMap(request.headers), search: searchOf(request.url) }, gate);
    let keeping: Keeping | undefined;
    const { headers, body, status = 200 } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: asked.request,
      async context() {
        const context = await contextFor(request);
        asked.admit(context.caller);
        if (asked.isCacheable) keeping = keepingFor(context.caller);
        return context;
      },
    });
    void reply.header('cache-control', 'no-store');
    for (const [name, value] of headers) void reply.header(name, value);
    void reply.code(status);
    if (body.kind !== 'complete') return reply.send(body.asyncIterator);
    return keeping === undefined || status !== 200 || hasErrors(body.string) ? reply.send(body.string) : sendForCaches(request, reply, body.string, keeping);
  }
}

/** Errors stand first in an answer: true of `{"errors":[…],"data":null}`, false of `{"data":{"errors":1}}`. */
function hasErrors(answer: string): boolean {
  return answer.startsWith('{"errors"');
}

/** A browser that opens the address asks for HTML; a `query` in it is for the playground, which keeps there what is edited, while a trusted document is answered. */
function isBrowserVisit(request: FastifyRequest): boolean {
  return (request.headers.accept ?? '').includes('text/html') && !new URLSearchParams(searchOf(request.url)).has('documentId');
}

async function sendPage({ html, packed, contentSecurityPolicy, etag }: GraphiqlPage, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  void reply.headers({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': contentSecurityPolicy,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
    vary: 'accept, accept-encoding',
    etag,
  });
  if (request.headers['if-none-match'] === etag) return reply.code(304).send();
  const takesGzip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  return takesGzip ? reply.header('content-encoding', 'gzip').send(packed) : reply.send(html);
}

async function sendReadiness(checkReady: () => Promise<void>, reply: FastifyReply): Promise<FastifyReply> {
  try {
    await checkReady();
    return reply.send({ status: 'ok' });
  } catch {
    return reply.code(503).send({ status: 'unavailable' });
  }
}

function toHeaderMap(headers: FastifyRequest['headers']): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}

function searchOf(url: string): string {
  const question = url.indexOf('?');
  return question === -1 ? '' : url.slice(question);
}
