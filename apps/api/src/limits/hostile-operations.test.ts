import { type Attack, ATTACKS } from '@onrecord/testing';
import { getIntrospectionQuery } from 'graphql';
import { TALKS } from '../test/invented-articles.js';
import { startServer, type TestServer } from '../test/start-server.js';

/** Room for twenty errors that quote what was sent. */
const ANSWER_CHARACTERS_MAX = 30_000;

let server: TestServer;

beforeAll(async () => {
  server = await startServer({ articles: TALKS });
}, 60_000);

afterAll(() => server.stop());

async function send({ request }: Attack) {
  const { method, search, headers, body } = request();
  const response = await server.fetch(`/graphql${search}`, { method, headers, ...(body === undefined ? {} : { body }) });
  return { status: response.status, body: (await response.json()) as { readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[] } };
}

/** A connection that is closed while its body is still sent is no answer that a test could look at. */
const ANSWERED_ATTACKS = ATTACKS.filter(({ end }) => end.mayHangUp !== true);

test.each(ANSWERED_ATTACKS.map((attack) => [attack.name, attack] as const))('%s', async (_, attack) => {
  const { code, words, status } = attack.end;
  const { body, ...answer } = await send(attack);
  const [error] = body.errors ?? [];
  expect({ code: error?.extensions['code'], message: error?.message ?? '', ...answer }).toEqual({ code, message: expect.stringContaining(words), status });
  // nobody gets much to read for it
  expect(JSON.stringify(body).length).toBeLessThan(ANSWER_CHARACTERS_MAX);
});

test('there are forty attacks and more that are refused, and no two of one name', () => {
  expect(ATTACKS.filter(({ end }) => end.code !== undefined).length).toBeGreaterThan(40);
  expect(new Set(ATTACKS.map(({ name }) => name)).size).toBe(ATTACKS.length);
});

test('a refusal tells what the limit is, what was found and what to change', async () => {
  const { body } = await server.ask<unknown>(`{ ${Array.from({ length: 60 }, (_, i) => `a${i}: articles { totalCount }`).join(' ')} }`);
  expect(body.errors).toEqual([{ message: 'the operation has 60 aliases, at most 50 are answered; ask in several operations, or for many things at once with `nodes(ids)`', extensions: { code: 'OPERATION_TOO_LARGE', limit: 50, found: 60 } }]);
});

test('the page of a reader and the introspection of a playground pass', async () => {
  const page = '{ articles(first: 20) { edges { node { headline quotes(first: 20) { edges { node { asReported speaker { name } evidence { article { headline outlet { name } } } } } } people(first: 20) { edges { node { name } } } meetings(first: 20) { edges { node { status participants { person { name } } history { article { headline } } } } } } } } }';
  expect((await server.ask<unknown>(page)).body.errors).toBeUndefined();
  expect((await server.ask<unknown>(getIntrospectionQuery())).body.errors).toBeUndefined();
});
