import type { FastifyRequest } from 'fastify';

/** Matches a text inside of a GraphQL document, `"Ada Quill"` or `"""two lines"""`; no name of a field. */
const LITERAL = /"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"/g;

/** What a request brought along that is its client's own: the texts of its document and variables, and its key. Names of fields are the schema's. */
export function broughtBy({ body, query, headers }: Pick<FastifyRequest, 'body' | 'query' | 'headers'>): readonly unknown[] {
  return [isOperation(body) ? withoutNames(body) : body, isOperation(query) ? withoutNames(query) : query, headers.authorization, headers.cookie];
}

function isOperation(value: unknown): value is { readonly query: string } {
  return typeof value === 'object' && value !== null && 'query' in value && typeof value.query === 'string';
}

function withoutNames<Operation extends { readonly query: string }>(operation: Operation): object {
  return { ...operation, query: operation.query.match(LITERAL) ?? [] };
}
