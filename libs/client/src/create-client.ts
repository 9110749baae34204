import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Answer } from './answer.js';
import { documentHash } from './document-hash.js';
import { documentText } from './document-text.js';
import { NetworkError } from './network-error.js';
import { toAnswer } from './to-answer.js';

/** Where the server is, and how it is asked. */
export interface ClientOptions {
  /** Address of GraphQL: `https://record.example/graphql`. */
  readonly url: string;
  /** Sent with every request; a function is asked each time, as for a token that is renewed. */
  readonly headers?: Readonly<Record<string, string>> | (() => Readonly<Record<string, string>>);
  /** The platform's `fetch` when left out. */
  readonly fetch?: typeof globalThis.fetch;
  /**
   * How a document is named: by its `text`, which any server of this schema answers; by its `hash`, for servers that know
   * the manifest of this library or your own; or by its hash, and by its text where the server says that it knows no such
   * document. `text` when left out.
   */
  readonly documents?: 'text' | 'hash' | 'hash-or-text';
  /** Whether queries that are named by their hash are asked for by GET, so that the caches between may answer. */
  readonly get?: boolean;
}

/** What may be told with one query. */
export interface QueryOptions {
  /** Ends the request; `query` then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Asks one server. */
export interface Client {
  /**
   * Sends a document and gives the answer, errors of GraphQL included: those are values, whatever the HTTP status.
   * @throws NetworkError when no answer of GraphQL comes.
   */
  query<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables, options?: QueryOptions): Promise<Answer<Data>>;
}

/** GraphQL over HTTP: its own media type, under which a status tells what it says; plain JSON from older servers. */
const ACCEPT = 'application/graphql-response+json, application/json;q=0.9';

/** Addresses that are longer are cut or refused on their way here and there: such a query is posted. */
const ADDRESS_LENGTH_MAX = 2000;

/** A client that keeps nothing: no cache, no state. */
export function createClient({ url, headers, fetch = globalThis.fetch, documents = 'text', get = false }: ClientOptions): Client {
  async function ask<Data>(parameters: object, address: string | undefined, signal: AbortSignal | undefined): Promise<Answer<Data>> {
    const own = typeof headers === 'function' ? headers() : headers;
    const request = address === undefined ? { method: 'POST', headers: { ...own, accept: ACCEPT, 'content-type': 'application/json' }, body: JSON.stringify(parameters) } : { headers: { ...own, accept: ACCEPT } };
    let status: number | undefined;
    try {
      const response = await fetch(address ?? url, { ...request, ...(signal && { signal }) });
      status = response.status;
      return toAnswer(await response.json(), response.headers.get('x-request-id'));
    } catch (cause) {
      signal?.throwIfAborted();
      throw new NetworkError(`expected an answer of GraphQL from ${url}, found ${status === undefined ? 'none' : `something else under status ${status}`}`, { cause, ...(status !== undefined && { status }) });
    }
  }

  return {
    async query<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables, { signal }: QueryOptions = {}) {
      if (documents !== 'text') {
        const documentId = `sha256:${documentHash(document)}`;
        const address = get && isQuery(document) ? addressOf(url, documentId, variables) : undefined;
        const answer = await ask<Data>({ documentId, variables }, address, signal);
        if (documents === 'hash' || answer.errors[0]?.extensions?.code !== 'DOCUMENT_NOT_FOUND') return answer;
      }
      return ask<Data>({ query: documentText(document), variables }, undefined, signal);
    },
  };
}

/** Where a query is asked for by GET; `undefined` where its variables make that too long. */
function addressOf(url: string, documentId: string, variables: unknown): string | undefined {
  const address = `${url}${url.includes('?') ? '&' : '?'}${new URLSearchParams({ documentId, variables: JSON.stringify(variables) })}`;
  return address.length <= ADDRESS_LENGTH_MAX ? address : undefined;
}

/** Whether a document only reads. */
function isQuery<Data, Variables>({ definitions }: TypedDocumentNode<Data, Variables>): boolean {
  return definitions.every((definition) => definition.kind !== 'OperationDefinition' || definition.operation === 'query');
}
