import type { FastifyInstance } from 'fastify';
import { limitExceeded } from './limit-exceeded.js';

/** Refuses an operation that is longer than `characters` at an address of GraphQL before anybody reads it: comments and texts of any length are one token or none. */
export function refuseLongDocuments(server: FastifyInstance, path: string, characters: number): void {
  server.addHook('preHandler', async ({ body, routeOptions, headers }, reply) => {
    const found = routeOptions.url === path ? lengthOfDocument(body) : 0;
    if (found <= characters) return;
    const refusal = limitExceeded({ what: 'characters', limit: characters, found, advice: 'put texts into variables, and leave comments out' });
    const wantsStatus = headers.accept?.includes('application/graphql-response+json') ?? false;
    await reply.code(wantsStatus ? 400 : 200).type(wantsStatus ? 'application/graphql-response+json; charset=utf-8' : 'application/json; charset=utf-8').send(JSON.stringify({ errors: [refusal] }));
  });
}

function lengthOfDocument(body: unknown): number {
  return typeof body === 'object' && body !== null && 'query' in body && typeof body.query === 'string' ? body.query.length : 0;
}
