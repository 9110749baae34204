import { setTimeout as wait } from 'node:timers/promises';
import { TALKS } from '../test/invented-articles.js';
import { startServer, type TestServer, type TestServerOptions } from '../test/start-server.js';

/** Each test starts servers of its own. */
jest.setTimeout(60_000);

const started: TestServer[] = [];

async function start(options: TestServerOptions): Promise<TestServer> {
  const server = await startServer(options);
  started.push(server);
  return server;
}

afterEach(async () => {
  for (const server of started.splice(0)) await server.stop();
});

/** How long the slow store takes over a page of articles, and how long an operation may take. */
const [SLOW, SHORT] = [150, 100];

test('an operation that runs out of time is stopped between two reads, and answers that alone', async () => {
  const server = await start({ environment: { ONRECORD_QUERY_MILLISECONDS: String(SHORT) }, articles: TALKS });
  const readAs = server.store.readAs.bind(server.store);
  const loadQuotePages = jest.fn();
  jest.spyOn(server.store, 'readAs').mockImplementation((viewer) => {
    const reader = readAs(viewer);
    const pageOfArticles: typeof reader.pageOfArticles = async (...args) => {
      await wait(SLOW);
      return reader.pageOfArticles(...args);
    };
    return { ...reader, pageOfArticles, loadQuotePages };
  });
  const { status, body } = await server.ask<unknown>('{ articles { edges { node { headline quotes { edges { node { asReported } } } } } } }');
  expect(status).toBe(200);
  expect(body).toEqual({
    errors: [{ message: `the operation ran longer than ${SHORT} ms and was stopped; ask for smaller pages with \`first\`, for fewer lists at once, or for narrower filters`, extensions: { code: 'OPERATION_TIMED_OUT', limit: SHORT } }],
    data: null,
    extensions: { cost: { requested: 420, limit: 50_000 } },
  });
  expect(loadQuotePages).not.toHaveBeenCalled();
});

test('a calendar that runs out of time says so', async () => {
  const server = await start({ environment: { ONRECORD_QUERY_MILLISECONDS: String(SHORT) }, articles: TALKS });
  const readAs = server.store.readAs.bind(server.store);
  jest.spyOn(server.store, 'readAs').mockImplementation((viewer) => {
    const reader = readAs(viewer);
    const pageOfMeetings: typeof reader.pageOfMeetings = async (...args) => {
      await wait(SLOW);
      return reader.pageOfMeetings(...args);
    };
    return { ...reader, pageOfMeetings };
  });
  const response = await server.fetch('/meetings.ics');
  expect([response.status, await response.json()]).toMatchObject([503, { errors: [{ extensions: { code: 'OPERATION_TIMED_OUT' } }] }]);
});

test('where the schema is told to nobody, its names are not suggested either', async () => {
  const [open, closed] = [await start({}), await start({ environment: { ONRECORD_INTROSPECTION: 'off' } })];
  const messageOf = async (server: TestServer, query: string, variables = {}) => (await server.ask<unknown>(query, variables)).body.errors?.[0]?.message ?? '';
  const orders = ['query O($order: ArticleOrder) { articles(orderBy: $order) { totalCount } }', { order: 'NEWES' }] as const;
  for (const [query, variables] of [['{ articls { totalCount } }'], ['{ articles(firs: 1) { totalCount } }'], ['{ articles(orderBy: NEWES) { totalCount } }'], orders] as const) {
    expect(await messageOf(open, query, variables)).toMatch(/Did you mean/);
    const message = await messageOf(closed, query, variables);
    expect(message).not.toMatch(/Did you mean/);
    expect(message).not.toBe('');
  }
  expect(await messageOf(closed, '{ __schema { types { name } } }')).toMatch(/introspection is not allowed/);
});
