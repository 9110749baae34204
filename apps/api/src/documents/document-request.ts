import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { Caller } from '@onrecord/domain';
import { GraphQLError } from 'graphql';
import type { DocumentGate } from './document-gate.js';

type Parameters = Readonly<Record<string, unknown>>;

/** A request with the text of its document in place, and what has to be known of that document. */
export interface DocumentRequest {
  readonly request: HTTPGraphQLRequest;
  /** Whether caches may keep the answer: it is asked for by GET and by hash. */
  readonly isCacheable: boolean;
  /**
   * Lets the document pass, or not, once it is known who asks.
   * @throws GraphQLError with the status for the client's media type.
   */
  admit(caller: Pick<Caller, 'scopes'>): void;
}

/**
 * Puts the text of a trusted document in the place of its hash.
 *
 * A request by hash needs no header against forgery (CSRF): by GET only queries run, and of these only such that the
 * operator has looked at; a page of another site can send one and learns nothing, since it may not read the answer (no
 * CORS), cannot run or draw it (JSON under `nosniff`), and brings no rights along (keys stand in a header, which browsers
 * never add by themselves, and there are no cookies). By POST the body has to be JSON, for which browsers ask first.
 * Apollo's own check goes on for every document that a request brings.
 */
export function readDocumentRequest(request: HTTPGraphQLRequest, gate: DocumentGate): DocumentRequest {
  const parameters = parametersOf(request);
  const asked = gate.find(parameters);
  const isByHash = asked.kind === 'trusted' || asked.kind === 'refused';
  return {
    request: isByHash ? withText(request, parameters, asked.kind === 'trusted' ? asked.text : undefined) : withoutRegistration(request, parameters),
    isCacheable: request.method === 'GET' && asked.kind === 'trusted',
    admit(caller) {
      try {
        gate.admit(asked, caller);
      } catch (error) {
        throw error instanceof GraphQLError ? withStatus(error, request) : error;
      }
    },
  };
}

/** Where the method has its parameters; none where they cannot be read, which Apollo tells in its own words. */
function parametersOf({ method, search, body }: HTTPGraphQLRequest): Parameters {
  if (method === 'POST') return typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Parameters) : {};
  if (method !== 'GET') return {};
  const { extensions, ...parameters } = Object.fromEntries(new URLSearchParams(search));
  try {
    return { ...parameters, ...(extensions === undefined ? {} : { extensions: JSON.parse(extensions) as unknown }) };
  } catch {
    return parameters;
  }
}

/** The request with the text of a document instead of its hash, as if a header had told that no form sent it. */
function withText(request: HTTPGraphQLRequest, { documentId: _, extensions: __, ...parameters }: Parameters, query: string | undefined): HTTPGraphQLRequest {
  const headers = new HeaderMap([...request.headers, ['apollo-require-preflight', 'by-hash']]);
  if (request.method === 'POST') return { ...request, headers, body: { ...parameters, query } };
  const search = new URLSearchParams(request.search);
  for (const name of ['documentId', 'extensions']) search.delete(name);
  if (query !== undefined) search.set('query', query);
  return { ...request, headers, search: `?${search}` };
}

/** The request without the wish to have its text registered: Apollo would say that it registers nothing instead of answering. */
function withoutRegistration(request: HTTPGraphQLRequest, { extensions, ...parameters }: Parameters): HTTPGraphQLRequest {
  if (typeof extensions !== 'object' || extensions === null || !('persistedQuery' in extensions)) return request;
  if (request.method === 'POST') return { ...request, body: parameters };
  const search = new URLSearchParams(request.search);
  search.delete('extensions');
  return { ...request, search: `?${search}` };
}

/**
 * GraphQL over HTTP: a document that is refused is a 400 under the newer media type, a 200 under the older; what is no
 * request at all, always a 400. What Apollo's clients wait for is always a 200.
 */
function withStatus(error: GraphQLError, { headers: asked }: HTTPGraphQLRequest): GraphQLError {
  const { code } = error.extensions;
  const wantsStatus = asked.get('accept')?.includes('application/graphql-response+json') ?? false;
  const status = code === 'BAD_REQUEST' || (wantsStatus && code !== 'PERSISTED_QUERY_NOT_FOUND') ? 400 : 200;
  const headers = new HeaderMap([['cache-control', 'no-store']]);
  return Object.assign(new GraphQLError(error.message), { extensions: { code, http: { status, headers } } });
}
