import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Answer } from './answer.js';
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

/** A client that keeps nothing: no cache, no state. */
export function createClient({ url, headers, fetch = globalThis.fetch }: ClientOptions): Client {
  return {
    async query(document, variables, { signal } = {}) {
      const own = typeof headers === 'function' ? headers() : headers;
      const body = JSON.stringify({ query: documentText(document), variables });
      let status: number | undefined;
      try {
        const response = await fetch(url, { method: 'POST', headers: { ...own, accept: ACCEPT, 'content-type': 'application/json' }, body, ...(signal && { signal }) });
        status = response.status;
        return toAnswer(await response.json(), response.headers.get('x-request-id'));
      } catch (cause) {
        signal?.throwIfAborted();
        throw new NetworkError(`expected an answer of GraphQL from ${url}, found ${status === undefined ? 'none' : `something else under status ${status}`}`, { cause, ...(status !== undefined && { status }) });
      }
    },
  };
}
