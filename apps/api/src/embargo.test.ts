import type { ArticleInput } from '@onrecord/domain';
import { linker } from '@onrecord/linking';
import { EXAMPLE_OPERATIONS } from './example-operations.js';
import { TALKS } from './test/invented-articles.js';
import { startServer, type TestServer } from './test/start-server.js';

const SECRET: ArticleInput = {
  bytes: new TextEncoder().encode('Ministers spoke in Ostholm before they met\n\nOSTHOLM, March 1 — Foreign Minister Ada Lindqvist of Norvania met Lighthouse Keeper Odd Marsten in Ostholm on March 1.\n\n“We will not leave the table first,” Ms. Lindqvist said.\n\n“The lamp stays lit for whoever comes,” said Mr. Marsten.'),
  receipt: { name: 'talks-before' },
  details: { outlet: 'OSTHOLM COURIER', published: { value: '2031-03-01', precision: 'day' }, releaseAt: '2031-05-01T06:00:00.000Z' },
};
const { releaseAt: _embargo, ...OPEN_DETAILS } = SECRET.details!;
const RESERVED: readonly ArticleInput[] = [...TALKS, SECRET];
const OPEN: readonly ArticleInput[] = [...TALKS, { ...SECRET, details: OPEN_DETAILS }];

const IDS = '{ articles { edges { node { id outlet { id } quotes { edges { node { id statement { id } } } } reports { edges { node { id } } } } } } people { edges { node { id } } } meetings { edges { node { id } } } }';
const NODE = 'query N($id: ID!) { node(id: $id) { __typename id ... on Person { name quotes { totalCount } timeline { totalCount } metWith { totalCount } quotedBy { totalCount } } ... on Outlet { name } } }';
const SUBMIT = 'mutation S($input: ArticleInput!) { submitArticle(input: $input) { ... on Submission { outcome article { headline } } ... on Problem { code message } } }';

let open: TestServer;
let held: TestServer;
let never: TestServer;

beforeAll(async () => {
  [open, held, never] = [await startServer({ articles: OPEN }), await startServer({ articles: RESERVED }), await startServer({ articles: TALKS })];
}, 60_000);

afterAll(() => Promise.all([open, held, never].map((server) => server.stop())));

/** Both answers whole: data, errors and extensions; and how many statements each took. */
async function askBoth(query: string, variables: Readonly<Record<string, unknown>>): Promise<readonly [unknown, unknown]> {
  const [first, second] = [held, never].map((server) => async () => {
    const before = server.store.queryCount();
    const { status, body } = await server.ask<unknown>(query, variables, { key: server.key });
    const told = JSON.parse(JSON.stringify(body, (key, value: unknown) => (key === 'requestId' ? 'each its own' : value))) as unknown;
    return { status, told, queries: server.store.queryCount() - before };
  });
  return [await first!(), await second!()];
}

/** Every id that the articles have when nothing is under embargo. */
async function learnIds(): Promise<readonly string[]> {
  const { body } = await open.ask<unknown>(IDS);
  return [...JSON.stringify(body.data).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id!);
}

test('every id that an article under embargo would have answers as in a record that never had it', async () => {
  const ids = [...new Set(await learnIds())];
  expect(ids.length).toBeGreaterThan(10);
  let unknown = 0;
  for (const id of ids) {
    const [told, expected] = await askBoth(NODE, { id });
    expect([id, told]).toEqual([id, expected]);
    if ((expected as { readonly told: { readonly data: { readonly node: unknown } } }).told.data.node === null) unknown += 1;
  }
  expect(unknown).toBeGreaterThan(3);
});

test.each(EXAMPLE_OPERATIONS.filter(({ query }) => !/^\s*mutation/m.test(query)).map(({ name, query }) => [name, query]))('the example %s answers as in a record that never had it', async (_name, query) => {
  for (const variables of [{}, { name: 'Lindqvist', place: 'Ostholm', words: 'lamp', kinds: null }]) {
    const [told, expected] = await askBoth(query, variables);
    expect(told).toEqual(expected);
  }
});

test('whoever submits learns nothing of what waits under embargo, neither by its text nor by its name', async () => {
  const { bytes, receipt, details } = SECRET;
  const same = { text: new TextDecoder().decode(bytes), name: receipt.name, outlet: details?.outlet, published: '2031-03-01', releaseAt: details?.releaseAt };
  const other = { ...same, text: 'Another headline\n\nNothing that anybody knows was told in Ostholm.', releaseAt: undefined };
  for (const input of [same, other]) {
    const [told, expected] = await askBoth(SUBMIT, { input });
    expect((told as { readonly told: unknown }).told).toEqual((expected as { readonly told: unknown }).told);
  }
  expect([held.lines, never.lines]).toEqual([[], []]);
});

test('after its release it answers without being taken in again', async () => {
  const listed = async (server: TestServer, now: string): Promise<readonly string[]> => (await server.store.readAs({ now }).pageOfQuotes({}, 'newest', {})).edges.map(({ node }) => node.id);
  const now = '2031-05-01T06:00:00.000Z';
  const released = await startServer({ articles: RESERVED });
  expect(await released.store.releaseDue(now, linker)).toBe(1);
  expect(await listed(released, now)).toEqual(await listed(open, now));
  await released.stop();
}, 60_000);
