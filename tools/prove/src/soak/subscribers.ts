import { createClient } from 'graphql-ws';
import { request } from 'node:http';
import WebSocket from 'ws';

/** Subscriptions that stay open while a server is under load. */
export interface Subscribers {
  /** Events that came by each transport. */
  readonly events: { readonly stream: number; readonly socket: number };
  readonly faults: readonly string[];
  close(): Promise<void>;
}

const SUBSCRIPTION = 'subscription { articleAnalysed { article { id headline } } }';

/** Opens so many subscriptions by event streams and by sockets. */
export function subscribe(address: string, key: string, each: number): Subscribers {
  const events = { stream: 0, socket: 0 };
  const faults: string[] = [];
  const streams = Array.from({ length: each }, () => openStream(address, key, () => (events.stream += 1), faults));
  const sockets = Array.from({ length: each }, () => openSocket(address, key, () => (events.socket += 1), faults));
  return {
    events,
    faults,
    async close() {
      for (const close of streams) close();
      await Promise.all(sockets.map((close) => close()));
    },
  };
}

function openStream(address: string, key: string, onEvent: () => void, faults: string[]): () => void {
  const body = JSON.stringify({ query: SUBSCRIPTION });
  let isClosed = false;
  const fault = (what: string): void => void (isClosed || faults.push(`event stream: ${what}`));
  const sent = request(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'text/event-stream', authorization: `Bearer ${key}`, 'content-length': Buffer.byteLength(body) } }, (answer) => {
    if (answer.statusCode !== 200) fault(`status ${answer.statusCode}`);
    answer.setEncoding('utf8').on('data', (words: string) => {
      for (const _ of words.matchAll(/^event: next$/gm)) onEvent();
      if (words.includes('"errors"')) fault(words.slice(0, 200));
    });
    answer.on('end', () => fault('it ended')).on('error', (error) => fault(error.message));
  });
  sent.on('error', (error) => fault(error.message)).end(body);
  return () => {
    isClosed = true;
    sent.destroy();
  };
}

function openSocket(address: string, key: string, onEvent: () => void, faults: string[]): () => Promise<void> {
  let isClosed = false;
  const fault = (what: string): void => void (isClosed || faults.push(`socket: ${what}`));
  const client = createClient({ url: `${address.replace(/^http/, 'ws')}/graphql`, webSocketImpl: WebSocket, lazy: false, retryAttempts: 0, connectionParams: { authorization: `Bearer ${key}` }, onNonLazyError: (error) => fault(describe(error)) });
  client.subscribe({ query: SUBSCRIPTION }, { next: ({ errors }) => (errors === undefined ? onEvent() : fault(`${errors[0]?.message}`)), error: (error) => fault(describe(error)), complete: () => fault('it was completed') });
  return async () => {
    isClosed = true;
    await client.dispose();
  };
}

/** A socket fails with the code and the words of its closing. */
function describe(error: unknown): string {
  if (error instanceof Error) return error.message;
  const { code, reason } = error as { readonly code?: number; readonly reason?: string };
  return code === undefined ? JSON.stringify(error) : `closed with ${code} ${reason}`;
}
