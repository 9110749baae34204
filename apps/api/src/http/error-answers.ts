import { OperationTimedOutError } from '@onrecord/domain';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { CHALLENGE, KeyRefusedError } from '../access/key-refused.js';
import type { Log } from '../operation/log.js';
import { withNotes } from '../operation/request-notes.js';
import { RateLimitedError } from '../rates/rate-limited.js';

/** What HTTP itself refuses, by fastify's code: the answer's code, and what a client can do. */
const REFUSALS: Readonly<Record<string, { readonly code: string; readonly message: string }>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: { code: 'BODY_TOO_LARGE', message: 'the body of the request is larger than this server reads; take large articles in with the command line' },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: { code: 'UNSUPPORTED_MEDIA_TYPE', message: 'send GraphQL requests as `application/json`' },
  FST_ERR_CTP_EMPTY_JSON_BODY: { code: 'BAD_REQUEST', message: 'the body of the request is empty; send JSON with a `query`' },
  FST_ERR_CTP_INVALID_JSON_BODY: { code: 'BAD_REQUEST', message: 'the body of the request is not JSON' },
};

/** Answers what goes wrong before or beside GraphQL in the form of GraphQL: a message, a code, nothing of the inside. */
export function addErrorAnswers(server: FastifyInstance, log: Log): void {
  server.setNotFoundHandler(async (request, reply) => reply.code(404).send(toBody(request, 'NOT_FOUND', 'there is nothing at this address; GraphQL is at /graphql, its playground at /')));
  server.setErrorHandler<Error & { readonly code?: string; readonly statusCode?: number }>(async (error, request, reply) => {
    if (error instanceof RateLimitedError) request.notes.codes.add('RATE_LIMITED');
    if (error instanceof RateLimitedError) return reply.code(429).header('retry-after', error.retryAfter).send({ errors: [{ message: error.message, extensions: { code: 'RATE_LIMITED', limit: error.extensions['limit'], retryAfter: error.retryAfter } }] });
    if (error instanceof KeyRefusedError) return reply.code(401).header('www-authenticate', CHALLENGE).send(toBody(request, 'UNAUTHENTICATED', error.message));
    if (error instanceof OperationTimedOutError) return reply.code(503).send(toBody(request, error.code, error.message));
    const refusal = REFUSALS[error.code ?? ''];
    const status = error.statusCode ?? 500;
    if (refusal !== undefined) return reply.code(status).send(toBody(request, refusal.code, refusal.message));
    if (status < 500) return answerUnreadable(error, request, reply);
    request.notes.codes.add('INTERNAL_SERVER_ERROR');
    withNotes(request.notes, () => log.error({ error }, 'a request failed'));
    return reply.code(500).send({ errors: [{ message: `something failed on the server's side; its log tells more under request ${request.id}`, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: request.id } }] });
  });
}

/** Answers a request that cannot be read at all, such as one for an address with half an escape in it. */
export function answerUnreadable({ statusCode = 400 }: { readonly statusCode?: number }, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return reply.code(statusCode).send(toBody(request, 'BAD_REQUEST', 'the request cannot be read'));
}

function toBody({ notes }: FastifyRequest, code: string, message: string) {
  notes.codes.add(code);
  return { errors: [{ message, extensions: { code } }] };
}
