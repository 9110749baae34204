import { isGranted, SCOPES, type Scope } from '@onrecord/domain';
import { buildRecordSchema, scopeNeededBy, toGlobalId } from '@onrecord/schema';
import { type GraphQLField, isObjectType } from 'graphql';
import { TALKS } from '../test/invented-articles.js';
import { type Selected, startServer, type TestServer } from '../test/start-server.js';

const SCHEMA = buildRecordSchema();

interface GuardedField {
  readonly name: string;
  readonly needed: Scope;
  readonly kind: 'query' | 'mutation';
}

/** Every mutation, and every other field that needs a key: from the schema, so that a new one is in the table as soon as it is there. */
const GUARDED: readonly GuardedField[] = [
  ...fieldsOf('Mutation').map((field) => ({ name: field.name, needed: scopeNeededBy(field)!, kind: 'mutation' as const })),
  ...fieldsOf('Query').flatMap((field) => (scopeNeededBy(field) === undefined ? [] : [{ name: field.name, needed: scopeNeededBy(field)!, kind: 'query' as const }])),
];

function fieldsOf(type: string): readonly GraphQLField<unknown, unknown>[] {
  const found = SCHEMA.getType(type);
  return isObjectType(found) ? Object.values(found.getFields()) : [];
}

interface TestKey {
  readonly id: string;
  readonly text: string;
}

/** A server with a key for each scope alone, one that was revoked, and ids of what can be withheld. */
interface Place {
  readonly server: TestServer;
  readonly keys: Readonly<Record<Scope | 'revoked', TestKey>>;
  readonly article: string;
  readonly person: string;
}

async function openPlace(): Promise<Place> {
  const server = await startServer({ articles: TALKS });
  const makeKey = async (scope: Scope): Promise<TestKey> => {
    const { key, text } = await server.store.keys.make(`key for ${scope}`, [scope], '2031-03-31T00:00:00.000Z');
    return { id: key.id, text };
  };
  const made = await Promise.all(SCOPES.map(async (scope) => [scope, await makeKey(scope)] as const));
  const revoked = await makeKey('admin');
  await server.store.keys.revoke(revoked.id, '2031-04-01T00:00:00.000Z');
  const { body } = await server.ask<Record<'articles' | 'people', Selected<{ id: string }>>>('{ articles { edges { node { id } } } people { edges { node { id } } } }');
  return { server, keys: Object.fromEntries([...made, ['revoked', revoked]]) as unknown as Place['keys'], article: body.data.articles.edges[0]!.node.id, person: body.data.people.edges[0]!.node.id };
}

/** For all that is refused: nothing changes it. */
let shared: Place;

beforeAll(async () => {
  shared = await openPlace();
});

afterAll(() => shared.server.stop());

/** One call a field that does something where it is let in, and what it answers then. A field that is not here has no test: add it. */
const CALLS: Readonly<Record<string, { readonly call: (place: Place) => string; readonly answer: (place: Place) => unknown }>> = {
  submitArticle: { call: () => 'submitArticle(input: { text: "Harbour opens\\n\\n“The lamp stays lit,” said Lighthouse Keeper Odd Marsten.", name: "later" }) { ... on Submission { outcome } }', answer: () => ({ outcome: 'ADDED' }) },
  withhold: { call: ({ person }) => `withhold(input: { id: "${person}", who: "the editor", why: "a court order" }) { ... on Withholding { kind item who why } }`, answer: ({ person }) => ({ kind: 'PERSON', item: person, who: 'the editor', why: 'a court order' }) },
  removeArticle: { call: ({ article }) => `removeArticle(id: "${article}") { ... on ArticleRemoval { removed } }`, answer: ({ article }) => ({ removed: article }) },
  revokeKey: { call: ({ keys }) => `revokeKey(id: "${keys.read.id}") { ... on KeyRevocation { key { id revokedAt } } }`, answer: ({ keys }) => ({ key: { id: keys.read.id, revokedAt: '2031-04-01T00:00:00.000Z' } }) },
  withholdings: { call: () => 'withholdings { totalCount edges { node { why } } }', answer: () => ({ totalCount: 0, edges: [] }) },
  keys: { call: () => 'keys(first: 1) { totalCount edges { node { name scopes } } }', answer: () => ({ totalCount: 6, edges: [{ node: { name: 'tests', scopes: ['ADMIN'] } }] }) },
};

function operationFor({ name, kind }: GuardedField, place: Place): string {
  const call = CALLS[name]?.call(place);
  if (call === undefined) throw new Error(`no call of ${name} in this test`);
  return `${kind} { ${call} }`;
}

/** Everything that the guarded fields change. */
async function stateOf({ server: { store } }: Place): Promise<unknown> {
  const reader = store.readAs({ now: '2031-04-01T00:00:00.000Z' });
  return [await reader.pageOfArticles({}, 'newest', {}), await reader.pageOfPeople({}, 'name', {}), await store.pageOfWithholdings({}), await store.keys.pageOfKeys({})];
}

test('every mutation needs a key, and every guarded field says so', () => {
  const mutations = fieldsOf('Mutation');
  expect(mutations.map(({ name }) => name).sort()).toEqual(['removeArticle', 'revokeKey', 'submitArticle', 'withhold']);
  for (const field of mutations) expect([field.name, scopeNeededBy(field)]).toEqual([field.name, expect.any(String)]);
  for (const field of [...mutations, ...fieldsOf('Query'), ...fieldsOf('Subscription')]) {
    const needed = scopeNeededBy(field);
    if (needed !== undefined) expect(field.description).toContain(`Needs a key with the scope ${needed.toUpperCase()}.`);
  }
});

describe.each(GUARDED)('$kind $name, for $needed', (field) => {
  test('without a key: refused, with how to get one, and nothing changed', async () => {
    const before = await stateOf(shared);
    const { status, body } = await shared.server.ask<unknown>(operationFor(field, shared));
    expect(status).toBe(200);
    expect(body.data ?? null).toBeNull();
    expect(body.errors).toEqual([expect.objectContaining({ message: expect.stringContaining(`onrecord keys make --name NAME --scope ${field.needed}`), path: [field.name], extensions: { code: 'UNAUTHENTICATED', scope: field.needed.toUpperCase() } })]);
    expect(await stateOf(shared)).toEqual(before);
  });

  test('with a key that is none, unknown, wrong or revoked: the whole request is refused, in one and the same way', async () => {
    const before = await stateOf(shared);
    const { server, keys } = shared;
    const wrong = keys.admin.text.slice(0, -64) + keys.read.text.slice(-64);
    const answers = [];
    for (const key of ['', 'admin', 'onrecord_0123456789abcdef_' + '0'.repeat(64), wrong, keys.revoked.text]) {
      const response = await server.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` }, body: JSON.stringify({ query: operationFor(field, shared) }) });
      answers.push({ status: response.status, challenge: response.headers.get('www-authenticate'), body: await response.json() });
    }
    expect(answers[0]).toEqual({ status: 401, challenge: 'Bearer', body: { errors: [{ message: expect.stringContaining('the key that was sent is not good here'), extensions: { code: 'UNAUTHENTICATED' } }] } });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(await stateOf(shared)).toEqual(before);
  });

  test.each(SCOPES.filter((scope) => !isGranted(field.needed, [scope])))('with a key for %s alone: refused, naming the scope, and nothing changed', async (scope) => {
    const before = await stateOf(shared);
    const { body } = await shared.server.ask<unknown>(operationFor(field, shared), {}, { key: shared.keys[scope].text });
    expect(body.data ?? null).toBeNull();
    expect(body.errors).toEqual([expect.objectContaining({ message: expect.stringContaining(`needs a key with the scope ${field.needed.toUpperCase()}; this one has`), extensions: { code: 'FORBIDDEN', scope: field.needed.toUpperCase() } })]);
    expect(await stateOf(shared)).toEqual(before);
  });

  test.each(SCOPES.filter((scope) => isGranted(field.needed, [scope])))('with a key for %s: done', async (scope) => {
    const place = await openPlace();
    const before = await stateOf(place);
    const { body } = await place.server.ask<Readonly<Record<string, unknown>>>(operationFor(field, place), {}, { key: place.keys[scope].text });
    expect(body.errors).toBeUndefined();
    expect(body.data).toEqual({ [field.name]: CALLS[field.name]!.answer(place) });
    if (field.kind === 'mutation') expect(await stateOf(place)).not.toEqual(before);
    await place.server.stop();
  });
});

test('what is not there is told as data, and nothing is changed', async () => {
  const before = await stateOf(shared);
  const none = toGlobalId('Article', 'art_none');
  const { server, person } = shared;
  const { body } = await server.ask<Readonly<Record<string, unknown>>>(
    `mutation { removeArticle(id: "${none}") { ... on Problem { code path } } withhold(input: { id: "${none}", who: "desk", why: "asked to" }) { ... on Problem { code path } } nobody: withhold(input: { id: "${person}", who: " ", why: "asked to" }) { ... on Problem { code path } } revokeKey(id: "0123456789abcdef") { ... on Problem { code path } } }`,
    {},
    { key: server.key },
  );
  expect(body.data).toEqual({ removeArticle: { code: 'NOT_FOUND', path: ['id'] }, withhold: { code: 'NOT_FOUND', path: ['input', 'id'] }, nobody: { code: 'BAD_USER_INPUT', path: ['input', 'who'] }, revokeKey: { code: 'NOT_FOUND', path: ['id'] } });
  expect(await stateOf(shared)).toEqual(before);
});

test('whoever asks is told what they may do', async () => {
  const { server, keys } = shared;
  const ask = async (key?: string) => (await server.ask<{ access: object }>('{ access { scopes mayReadText } }', {}, key === undefined ? {} : { key })).body.data.access;
  expect(await ask()).toEqual({ scopes: [], mayReadText: true });
  expect(await ask(keys.submit.text)).toEqual({ scopes: ['READ', 'SUBMIT'], mayReadText: true });
  expect(await ask(keys.admin.text)).toEqual({ scopes: ['READ', 'SUBMIT', 'REVIEW', 'ADMIN'], mayReadText: true });
});

test('no answer and no line of the log holds the secret of a key', async () => {
  const { server, keys } = shared;
  const { body } = await server.ask<unknown>('{ keys(first: 100) { edges { node { id name scopes madeAt revokedAt } } } }', {}, { key: server.key });
  for (const text of [server.key, ...Object.values(keys).map((key) => key.text)]) expect(JSON.stringify([body, server.lines])).not.toContain(text.slice(-64));
});
