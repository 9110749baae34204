import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Answer } from './answer.js';
import type { ClientOptions, QueryOptions } from './create-client.js';
import { documentText } from './document-text.js';
import { NetworkError } from './network-error.js';
import { readEvents } from './read-events.js';
import { toAnswer } from './to-answer.js';

/** Subscribes at one server. */
export interface Subscriber {
  /**
   * Sends a subscription and gives its answers as they come, over server-sent events; ends when the server says that there
   * will be no more. Leaving the loop ends the subscription. What cannot begin is one answer with errors.
   * @throws NetworkError when the connection breaks: go on with the `cursor` of the last answer as `after`, and nothing is missed.
   */
  subscribe<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables, options?: QueryOptions): AsyncGenerator<Answer<Data>, void, undefined>;
}

const STREAM = 'text/event-stream';

/** A subscriber that keeps nothing: whoever was cut off calls it again with the last cursor. */
export function createSubscriber({ url, headers, fetch = globalThis.fetch }: ClientOptions): Subscriber {
  return {
    async *subscribe(document, variables, { signal } = {}) {
      const own = typeof headers === 'function' ? headers() : headers;
      const body = JSON.stringify({ query: documentText(document), variables });
      let status: number | undefined;
      try {
        const response = await fetch(url, { method: 'POST', headers: { ...own, accept: STREAM, 'content-type': 'application/json' }, body, ...(signal && { signal }) });
        status = response.status;
        const requestId = response.headers.get('x-request-id');
        if (!response.headers.get('content-type')?.startsWith(STREAM)) return yield toAnswer(await response.json(), requestId);
        for await (const { event, data } of readEvents(response.body!)) {
          if (event === 'complete') return;
          if (event === 'next') yield toAnswer(JSON.parse(data), requestId);
        }
        throw new TypeError('expected the end of the subscription, found the end of the connection');
      } catch (cause) {
        signal?.throwIfAborted();
        throw new NetworkError(`expected the answers of a subscription from ${url}, found ${status === undefined ? 'none' : `their end or something else under status ${status}`}`, { cause, ...(status !== undefined && { status }) });
      }
    },
  };
}
