import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { parse } from 'graphql';
import { type ClientOptions, createClient } from './create-client.js';
import { SearchDocument } from './generated/documents.js';
import { type AnsweringServer, type Asked, startAnswering } from './test/answering-server.js';

const { hash: HASH, text: TEXT } = (SearchDocument as unknown as { readonly __meta__: { readonly hash: string; readonly text: string } }).__meta__;
const DOCUMENT_ID = `sha256:${HASH}`;
const VARIABLES = { words: 'boats & “ships”', first: 3 };
const FOUND = { data: { search: { edges: [] } } };
const NOT_FOUND = { errors: [{ message: 'no manifest of this server holds a document with this `documentId`', extensions: { code: 'DOCUMENT_NOT_FOUND' } }] };

/** What codegen's client preset makes of a mutation when it persists documents. */
const MUTATION = Object.assign(parse('mutation { submitArticle(input: { text: "x" }) { __typename } }'), { __meta__: { hash: HASH } }) as unknown as TypedDocumentNode<unknown, Record<string, never>>;

let server: AnsweringServer | undefined;

afterEach(async () => {
  await server?.stop();
  server = undefined;
});

/** A client of a server that knows this library's documents by their hashes, or knows no hash. */
async function connect(options: Omit<ClientOptions, 'url'>, { knowsHashes = true } = {}) {
  const isKnown = ({ body, path }: Asked) => knowsHashes || (body !== undefined && typeof body === 'object' && body !== null && 'query' in body && path === '/graphql');
  server = await startAnswering((response, asked) => void response.writeHead(isKnown(asked) ? 200 : 400, { 'content-type': 'application/graphql-response+json' }).end(JSON.stringify(isKnown(asked) ? FOUND : NOT_FOUND)));
  return { client: createClient({ url: server.url, ...options }), asked: server.asked };
}

test('by its hash a document is posted without its text', async () => {
  const { client, asked } = await connect({ documents: 'hash' });
  expect((await client.query(SearchDocument, VARIABLES)).data).toEqual(FOUND.data);
  expect(asked.map(({ method, path, body }) => ({ method, path, body }))).toEqual([{ method: 'POST', path: '/graphql', body: { documentId: DOCUMENT_ID, variables: VARIABLES } }]);
});

test('by GET the address tells all of it, with the same headers but no type of a body', async () => {
  const { client, asked } = await connect({ documents: 'hash', get: true, headers: { authorization: 'Bearer 1' } });
  expect((await client.query(SearchDocument, VARIABLES)).data).toEqual(FOUND.data);
  const [{ method, path, headers, body }] = asked as [Asked];
  expect([method, body, headers.authorization, headers['content-type'], headers.accept]).toEqual(['GET', undefined, 'Bearer 1', undefined, 'application/graphql-response+json, application/json;q=0.9']);
  const { pathname, searchParams } = new URL(path ?? '', 'http://record.example');
  expect([pathname, Object.fromEntries(searchParams)]).toEqual(['/graphql', { documentId: DOCUMENT_ID, variables: JSON.stringify(VARIABLES) }]);
});

test.each([
  // a server that is told apart by a parameter of its own
  ['?edition=north', '&'],
  ['', '?'],
])('the parameters of a GET stand behind the address «…/graphql%s»', async (own, mark) => {
  const asked: unknown[] = [];
  const client = createClient({ url: `https://record.example/graphql${own}`, documents: 'hash', get: true, fetch: async (address) => (asked.push(address), Response.json(FOUND)) });
  await client.query(SearchDocument, { words: 'boats' });
  expect(asked).toEqual([`https://record.example/graphql${own}${mark}${new URLSearchParams({ documentId: DOCUMENT_ID, variables: '{"words":"boats"}' })}`]);
});

test.each<readonly [string, TypedDocumentNode<unknown, never>, unknown]>([
  ['variables that make the address too long', SearchDocument as never, { words: 'x'.repeat(2000) }],
  ['a document that changes something', MUTATION as never, {}],
])('%s are posted', async (_, document, variables) => {
  const { client, asked } = await connect({ documents: 'hash', get: true });
  await client.query(document, variables as never);
  expect(asked.map(({ method, body }) => [method, body])).toEqual([['POST', { documentId: DOCUMENT_ID, variables }]]);
});

test('a text is never sent by GET, which a server has to refuse', async () => {
  const { client, asked } = await connect({ get: true });
  await client.query(SearchDocument, VARIABLES);
  expect(asked.map(({ method }) => method)).toEqual(['POST']);
});

test('a server that does not know the hash is told nothing more, unless the client may', async () => {
  const { client, asked } = await connect({ documents: 'hash' }, { knowsHashes: false });
  expect(await client.query(SearchDocument, VARIABLES)).toMatchObject({ data: null, errors: NOT_FOUND.errors });
  expect(asked).toHaveLength(1);
});

test.each([true, false])('where it may (get: %j), the text is sent once', async (get) => {
  const { client, asked } = await connect({ documents: 'hash-or-text', get }, { knowsHashes: false });
  expect((await client.query(SearchDocument, VARIABLES)).data).toEqual(FOUND.data);
  expect(asked.map(({ method }) => method)).toEqual([get ? 'GET' : 'POST', 'POST']);
  expect(asked[1]?.body).toEqual({ query: TEXT, variables: VARIABLES });
});

test.each([
  ['knows the hash', { data: FOUND.data }],
  // refused for another reason: the text would be refused too
  ['refuses the variables', { errors: [{ message: 'at most 100', extensions: { code: 'BAD_USER_INPUT' } }] }],
])('a server that %s is not sent the text', async (_, body) => {
  server = await startAnswering((response) => void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body)));
  await createClient({ url: server.url, documents: 'hash-or-text' }).query(SearchDocument, VARIABLES);
  expect(server.asked).toHaveLength(1);
});

test('a document without its hash is refused before anything is sent', async () => {
  const { client, asked } = await connect({ documents: 'hash' });
  await expect(client.query(parse('{ articles { totalCount } }') as TypedDocumentNode<unknown, Record<string, never>>, {})).rejects.toThrow('expected a document with its hash');
  expect(asked).toEqual([]);
});
