import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { createSubscriber } from '@onrecord/client';
import { createClient as createStreamClient } from 'graphql-sse';
import { createClient as createSocketClient } from 'graphql-ws';
import { parse } from 'graphql';
import { WebSocket } from 'ws';

/** What the events of the tests select; each has one of the three. */
export interface ToldData {
  readonly articleAnalysed?: { readonly cursor: string; readonly article: { readonly headline: string } };
  readonly quoteReported?: { readonly cursor: string; readonly quote: { readonly content: { readonly text: string } } };
  readonly meetingStatusChanged?: { readonly cursor: string; readonly meeting: { readonly status: string } };
}

/** An answer of a subscription. */
export interface Told {
  readonly data?: ToldData | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

/** Somebody who follows a server with a real client. */
export interface Follower {
  /** The next answer; `undefined` when the subscription completed. @throws when the connection broke. */
  next(): Promise<Told | undefined>;
  /** Takes nothing more from the network before `resume`. */
  pause(): void;
  resume(): void;
  /** Breaks the connection, as a cable does. */
  drop(): void;
  /** Says that no more is wanted. */
  leave(): Promise<void>;
}

/** Begins to follow; resolves when the client has asked. */
export type Follow = (address: string, query: string, variables?: Readonly<Record<string, unknown>>, key?: string) => Follower;

const followBySocket: Follow = (address, query, variables = {}, key) => {
  let socket: WebSocket | undefined;
  const client = createSocketClient({
    url: address.replace('http', 'ws'),
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    onNonLazyError: () => undefined,
    connectionParams: key === undefined ? {} : { authorization: `Bearer ${key}` },
    on: { opened: (opened) => void (socket = opened as WebSocket) },
  });
  const answers = client.iterate({ query, variables });
  return {
    next: async () => toTold(await answers.next()),
    pause: () => socket?.pause(),
    resume: () => socket?.resume(),
    drop: () => socket?.terminate(),
    async leave() {
      await answers.return?.();
      await client.dispose();
    },
  };
};

const followByStream: Follow = (address, query, variables = {}, key) => {
  const client = createStreamClient({ url: address, retryAttempts: 0, headers: key === undefined ? {} : { authorization: `Bearer ${key}` } });
  const answers = client.iterate({ query, variables });
  return {
    next: async () => toTold(await answers.next()),
    pause: () => undefined,
    resume: () => undefined,
    drop: () => client.dispose(),
    async leave() {
      await answers.return?.();
      client.dispose();
    },
  };
};

/** Our own client takes from the network what it is asked for, so that whoever asks slowly is a slow reader. */
const followByOwnClient: Follow = (address, query, variables = {}, key) => {
  const controller = new AbortController();
  const document = parse(query) as TypedDocumentNode<ToldData, Readonly<Record<string, unknown>>>;
  const answers = createSubscriber({ url: address, headers: key === undefined ? {} : { authorization: `Bearer ${key}` } }).subscribe(document, variables, { signal: controller.signal });
  return {
    next: async () => toTold(await answers.next()),
    pause: () => undefined,
    resume: () => undefined,
    drop: () => controller.abort(),
    leave: async () => void (await answers.return()),
  };
};

function toTold({ done, value }: IteratorResult<unknown>): Told | undefined {
  return done ? undefined : (value as Told);
}

/** Each way to follow, by its name, and whether it can be slow. */
export const FOLLOW_WAYS: readonly (readonly [string, Follow, 'slow' | 'eager'])[] = [
  ['a WebSocket (graphql-ws)', followBySocket, 'slow'],
  ['an event stream (graphql-sse)', followByStream, 'eager'],
  ['an event stream (our own client)', followByOwnClient, 'slow'],
];
