import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { parse } from 'graphql';
import { createClient } from './create-client.js';
import { ArticlePageDocument, ArticleSummaryFragmentDoc, MeetingsInWindowDocument } from './generated/documents.js';
import { NetworkError } from './network-error.js';
import { type AnsweringServer, startAnswering } from './test/answering-server.js';

const HEADLINE = parse('{ article(id: "art_1") { headline } }') as TypedDocumentNode<{ readonly article: { readonly headline: string } | null }, Record<string, never>>;
const FOUND = { data: { article: { headline: 'Harbour to close' } } };
const REFUSAL = { message: 'the operation has 60 renamed fields, at most 50 are answered', extensions: { code: 'OPERATION_TOO_LARGE', limit: 50 } };

let server: AnsweringServer | undefined;

afterEach(async () => {
  await server?.stop();
  server = undefined;
});

/** A server whose every answer is this one. */
async function answering(body: unknown, { status = 200, headers = {} }: { readonly status?: number; readonly headers?: Readonly<Record<string, string>> } = {}): Promise<AnsweringServer> {
  server = await startAnswering((response) => void response.writeHead(status, { 'content-type': 'application/graphql-response+json', ...headers }).end(typeof body === 'string' ? body : JSON.stringify(body)));
  return server;
}

test('a query is posted as JSON, asks for the media type of GraphQL, and gives the data', async () => {
  const { url, asked } = await answering(FOUND, { headers: { 'x-request-id': 'r1' } });
  expect(await createClient({ url }).query(HEADLINE, {})).toEqual({ ...FOUND, errors: [], requestId: 'r1' });
  expect(asked).toEqual([{ method: 'POST', path: '/graphql', headers: expect.objectContaining({ accept: 'application/graphql-response+json, application/json;q=0.9', 'content-type': 'application/json' }), body: { query: '{ article(id: "art_1") { headline } }', variables: {} } }]);
});

test('a document of this library is sent by the text that it brings, with all its fragments', async () => {
  const { url, asked } = await answering({ data: { meetings: null } });
  await createClient({ url }).query(MeetingsInWindowDocument, { from: '2031-03-01', before: '2031-04-01' });
  expect(asked[0]?.body).toEqual({ query: expect.stringMatching(/^query MeetingsInWindow\(.*fragment MeetingSummary on Meeting\{/), variables: { from: '2031-03-01', before: '2031-04-01' } });
});

test('headers of a function are asked for with every request, and the fetch that is told is used', async () => {
  const { url, asked } = await answering(FOUND);
  let count = 0;
  const fetched: unknown[] = [];
  const client = createClient({ url, headers: () => ({ authorization: `Bearer ${++count}` }), fetch: (input, init) => (fetched.push(input), fetch(input, init)) });
  await client.query(HEADLINE, {});
  await client.query(HEADLINE, {});
  expect(asked.map(({ headers }) => headers.authorization)).toEqual(['Bearer 1', 'Bearer 2']);
  expect(fetched).toEqual([url, url]);
});

test.each([
  // refused as a whole: under the media type of GraphQL that is a 400
  [400, { errors: [REFUSAL] }, { data: null, errors: [REFUSAL], requestId: undefined }],
  // a part is missing: data and errors together
  [200, { data: { article: null }, errors: [{ message: 'no', path: ['article'] }] }, { data: { article: null }, errors: [{ message: 'no', path: ['article'] }], requestId: undefined }],
  // masked: the id stands in the error where the header is kept from the page
  [500, { errors: [{ message: 'failed', extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'r2' } }] }, { data: null, errors: [expect.objectContaining({ message: 'failed' })], requestId: 'r2' }],
])('errors of GraphQL under status %i are values', async (status, body, answer) => {
  const { url } = await answering(body, { status });
  expect(await createClient({ url }).query(HEADLINE, {})).toEqual(answer);
});

test.each([
  // a proxy's page
  [502, '<h1>Bad gateway</h1>'],
  // JSON that is no answer
  [200, '{"status":"ok"}'],
  [200, 'null'],
  // cut off
  [200, '{"data":{"arti'],
])('what is no answer of GraphQL, under status %i: %s, is a NetworkError', async (status, body) => {
  const { url } = await answering(body, { status });
  const failure: unknown = await createClient({ url }).query(HEADLINE, {}).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(NetworkError);
  expect(failure).toMatchObject({ name: 'NetworkError', status, message: `expected an answer of GraphQL from ${url}, found something else under status ${status}` });
});

test('a server that cannot be reached is a NetworkError with the cause', async () => {
  const { url, stop } = await answering(FOUND);
  await stop();
  const failure: unknown = await createClient({ url }).query(HEADLINE, {}).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(NetworkError);
  expect(failure).toMatchObject({ status: undefined, message: `expected an answer of GraphQL from ${url}, found none` });
  expect((failure as NetworkError).cause).toBeDefined();
});

test('an abort ends the request and rejects with the reason, never as a NetworkError', async () => {
  const controller = new AbortController();
  const reason = new Error('the reader went on');
  server = await startAnswering(() => controller.abort(reason));
  await expect(createClient({ url: server.url }).query(HEADLINE, {}, { signal: controller.signal })).rejects.toBe(reason);
  expect(server.asked).toHaveLength(1);
});

test('a document without its text is refused before anything is sent', async () => {
  const { url, asked } = await answering(FOUND);
  await expect(createClient({ url }).query(ArticleSummaryFragmentDoc, {})).rejects.toThrow('found one without its text');
  expect(asked).toEqual([]);
});

test('answers and variables have the types of their document', async () => {
  const { url } = await answering(FOUND);
  const client = createClient({ url });
  // @ts-expect-error -- the page of an article needs the article's id
  await client.query(ArticlePageDocument, {});
  const { data } = await client.query(ArticlePageDocument, { id: 'art_1' });
  const headline: string | null | undefined = data?.article?.headline;
  // @ts-expect-error -- a headline may be missing
  const certain: string = data?.article?.headline;
  expect([headline, certain]).toEqual(['Harbour to close', 'Harbour to close']);
});
