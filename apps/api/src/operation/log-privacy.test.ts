import { AnalysisTimedOutError, type Analyst, StorageError } from '@onrecord/domain';
import { setTimeout as wait } from 'node:timers/promises';
import { startServer, type TestServer } from '../test/start-server.js';

/** A sentence that stands in what is sent and in no program: where it is in the log, somebody's words are. */
const MARKER = 'The pelican of Port Arden counts every lantern twice';
const WRONG_KEY = 'onrecord_0123456789abcdef_c2VjcmV0LXNlY3JldC1zZWNyZXQ';
const TEXT = `A harbour reopens\n\n“${MARKER},” said Mayor Runa Falk.\n\nShe met Ada Quill on Monday.`;
const SUBMIT = 'mutation Submit($input: ArticleInput!) { submitArticle(input: $input) { __typename ... on Problem { code } } }';

// A server for each row: a busy machine takes its time.
jest.setTimeout(60_000);

let server: TestServer;

afterEach(() => server.stop());

const send = (body: string, { type = 'application/json', key = server.key } = {}) => server.fetch('/graphql', { method: 'POST', headers: { 'content-type': type, authorization: `Bearer ${key}` }, body });
const ask = (query: string, variables: object = {}) => send(JSON.stringify({ query, variables }));
const failing = (error: unknown): Analyst => ({ read: () => Promise.reject(error) });

/** Waits for the line of every request, then gives the whole log. */
async function endedLog(requests: number): Promise<string> {
  for (let tries = 0; tries < 200 && server.lines.filter((line) => line.includes('"status":')).length < requests; tries++) await wait(10);
  return server.lines.join('');
}

test.each<[string, () => Promise<Response>, Analyst?]>([
  ['is taken in', () => ask(SUBMIT, { input: { text: TEXT } })],
  ['is analysed', () => ask('query Try($input: ArticleInput!) { analyse(input: $input) { __typename } }', { input: { text: TEXT } })],
  ['is analysed with the text in the document', () => ask(`{ analyse(input: { text: ${JSON.stringify(TEXT)} }) { __typename } }`)],
  // the store fails, and the driver's message quotes the row
  ['cannot be saved', () => ask(SUBMIT, { input: { text: TEXT } }), failing(new StorageError(`cannot be saved: ${MARKER}`, { cause: new Error(`could not bind ${TEXT}`) }))],
  // a bug of ours, in the words of the engine
  ['breaks the engine', () => ask(SUBMIT, { input: { text: TEXT } }), failing(new SyntaxError(`Unexpected token 'T', "${TEXT}" is not valid JSON`))],
  ['breaks the engine, which throws the text itself', () => ask(SUBMIT, { input: { text: TEXT } }), failing(TEXT)],
  ['takes too long', () => ask(SUBMIT, { input: { text: TEXT } }), failing(new AnalysisTimedOutError('reading took too long'))],
  ['stands in a document that is none', () => ask(`{ analyse(input: { text: ${MARKER} }) }`)],
  ['stands in a document for another schema', () => ask(`query ${MARKER.replaceAll(' ', '_')} { articles(filter: { ${MARKER.replaceAll(' ', '_')}: "${MARKER}" }) { totalCount } }`)],
  ['stands in JSON that is none', () => send(`{"query": "${MARKER}`)],
  ['is sent as a plain text', () => send(TEXT, { type: 'text/plain' })],
  ['comes with a key that is no good', () => send(JSON.stringify({ query: SUBMIT, variables: { input: { text: TEXT } } }), { key: WRONG_KEY })],
  ['stands in an address', () => server.fetch(`/graphql?${new URLSearchParams({ query: `{ search(words: "${MARKER}") { __typename } }` })}`, { headers: { 'apollo-require-preflight': '1' } })],
])('the log has no word of an article that %s, and nothing of the key', async (...[, request, analyst]) => {
  server = await startServer({ logLevel: 'debug', ...(analyst === undefined ? {} : { analyst }) });
  await (await request()).text();
  const log = await endedLog(1);
  // Neither the sentence nor a part of it that would give it away, whatever stands for its spaces.
  expect(log).not.toMatch(/pelican.of.Port|counts.every|lantern.twice/i);
  for (const key of [server.key, WRONG_KEY]) expect(log).not.toContain(key.split('_')[2]);
});

test('a failure is told in one line with its causes, its stack and the request that it belongs to', async () => {
  const cause = new Error(`the row «${MARKER}» is too long`);
  server = await startServer({ logLevel: 'debug', analyst: failing(new StorageError('the record cannot be written', { cause })) });
  const response = await ask(SUBMIT, { input: { text: TEXT } });
  const { errors } = (await response.json()) as { errors: { extensions: { requestId: string } }[] };
  await endedLog(1);
  const failures = server.lines.map((line) => JSON.parse(line)).filter(({ level }) => level === 'error');
  expect(failures).toEqual([
    expect.objectContaining({
      msg: 'an operation failed',
      requestId: errors[0]?.extensions.requestId,
      error: { name: 'StorageError', code: 'STORAGE_FAILED', message: 'the record cannot be written', stack: expect.stringContaining('log-privacy.test'), cause: { name: 'Error', message: 'the row «[…]» is too long', stack: expect.any(String) } },
    }),
  ]);
});
