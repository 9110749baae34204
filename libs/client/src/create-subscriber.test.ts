import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { ServerResponse } from 'node:http';
import { parse } from 'graphql';
import { createSubscriber } from './create-subscriber.js';
import { NetworkError } from './network-error.js';
import { type AnsweringServer, startAnswering } from './test/answering-server.js';

const TEXT = 'subscription { articleAnalysed { cursor } }';
const ARTICLES = parse(TEXT) as TypedDocumentNode<{ readonly articleAnalysed: { readonly cursor: string } }, Record<string, never>>;

let server: AnsweringServer | undefined;

afterEach(async () => {
  await server?.stop();
  server = undefined;
});

async function streaming(answer: (response: ServerResponse) => void): Promise<AnsweringServer> {
  server = await startAnswering((response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'x-request-id': 'r1' });
    answer(response);
  });
  return server;
}

const next = (cursor: string): string => `event: next\ndata: {"data":{"articleAnalysed":{"cursor":"${cursor}"}}}\n\n`;

async function take(url: string): Promise<{ readonly cursors: readonly unknown[]; readonly failure: unknown }> {
  const cursors: unknown[] = [];
  try {
    for await (const { data } of createSubscriber({ url }).subscribe(ARTICLES, {})) cursors.push(data?.articleAnalysed.cursor);
    return { cursors, failure: undefined };
  } catch (failure) {
    return { cursors, failure };
  }
}

test('a subscription is posted as JSON, asks for an event stream, and gives each answer', async () => {
  const { url, asked } = await streaming((response) => response.end(`:\n\n${next('c1')}${next('c2')}event: complete\ndata: \n\n`));
  const answers = [];
  for await (const answer of createSubscriber({ url, headers: { authorization: 'Bearer x' } }).subscribe(ARTICLES, {})) answers.push(answer);
  expect(answers).toEqual(['c1', 'c2'].map((cursor) => ({ data: { articleAnalysed: { cursor } }, errors: [], requestId: 'r1' })));
  expect(asked).toEqual([{ method: 'POST', path: '/graphql', headers: expect.objectContaining({ accept: 'text/event-stream', authorization: 'Bearer x', 'content-type': 'application/json' }), body: { query: TEXT, variables: {} } }]);
});

test('events that come in pieces, of letters too, are whole', async () => {
  const { url } = await streaming(async (response) => {
    const bytes = Buffer.from(`${next('è1')}event: complete\r\ndata: \r\n\r\n`);
    for (const byte of bytes) {
      await new Promise((resolve) => response.write(Buffer.from([byte]), resolve));
    }
    response.end();
  });
  expect(await take(url)).toEqual({ cursors: ['è1'], failure: undefined });
});

test('a connection that breaks is a NetworkError, after what came', async () => {
  const { url } = await streaming((response) => response.end(next('c1')));
  const { cursors, failure } = await take(url);
  expect(cursors).toEqual(['c1']);
  expect(failure).toBeInstanceOf(NetworkError);
});

test('leaving the loop ends the connection', async () => {
  let tellClosed = (): void => undefined;
  const closed = new Promise<void>((resolve) => (tellClosed = resolve));
  const { url } = await streaming((response) => {
    response.once('close', tellClosed);
    response.write(next('c1'));
  });
  for await (const { data } of createSubscriber({ url }).subscribe(ARTICLES, {})) {
    expect(data?.articleAnalysed.cursor).toBe('c1');
    break;
  }
  await closed;
});

test('a signal ends it with its reason', async () => {
  const controller = new AbortController();
  const reason = new Error('the page was left');
  const { url } = await streaming((response) => response.write(next('c1')));
  const answers = createSubscriber({ url }).subscribe(ARTICLES, {}, { signal: controller.signal });
  await answers.next();
  controller.abort(reason);
  await expect(answers.next()).rejects.toBe(reason);
});

test('what cannot begin is one answer with its errors', async () => {
  server = await startAnswering((response) => response.writeHead(400, { 'content-type': 'application/json' }).end('{"errors":[{"message":"no","extensions":{"code":"BAD_USER_INPUT"}}]}'));
  const answers = [];
  for await (const answer of createSubscriber({ url: server.url }).subscribe(ARTICLES, {})) answers.push(answer);
  expect(answers).toEqual([{ data: null, errors: [{ message: 'no', extensions: { code: 'BAD_USER_INPUT' } }], requestId: undefined }]);
});
