import { EXAMPLE_OPERATIONS } from './example-operations.js';
import { TALKS } from './test/invented-articles.js';
import { type Selected, startServer, type TestServer } from './test/start-server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startServer({ articles: TALKS });
});

afterAll(() => server.stop());

test.each(EXAMPLE_OPERATIONS.map(({ name, query }) => [name, query]))('the example %s answers', async (_, query) => {
  const { status, body } = await server.ask(query);
  expect(status).toBe(200);
  expect(body.errors).toBeUndefined();
});

test('a named person is asked for by name, and their words come with the sentence that proves them', async () => {
  const { body } = await server.ask<{ people: Selected<{ name: string; quotes: Selected<{ asReported: string }> }> }>(EXAMPLE_OPERATIONS[0].query, { name: 'Lindqvist' });
  const [edge] = body.data.people.edges;
  expect(edge?.node.name).toBe('Ada Lindqvist');
  expect(edge?.node.quotes.edges.map(({ node }) => node.asReported)).toEqual(expect.arrayContaining(['“There is a date for the boats,”', '“We will not leave the table first,”']));
});

test('a source that is only described is a speaker without a name, and no person', async () => {
  const { body } = await server.ask<{ quotes: Selected<object>; people: Selected<{ name: string }> }>('{ quotes(filter: { speakerStates: [UNNAMED] }) { edges { node { speakerName speakerMention { text } speaker { id } } } } people { edges { node { name } } } }');
  expect(body.data.quotes.edges).toEqual([{ node: { speakerName: null, speakerMention: { text: expect.stringContaining('police spokesman') }, speaker: null } }]);
  expect(body.data.people.edges.map(({ node }) => node.name).sort()).toEqual(['Ada Lindqvist', 'Tomas Rehn']);
});

test('two reports of one meeting tell how it went from planned to held', async () => {
  const { body } = await server.ask<{ meetings: Selected<object> }>('{ meetings { totalCount edges { node { status participants { name person { name } } history { status reportedAt sentence article { headline } } reports { totalCount } } } } }');
  expect(body.data.meetings).toEqual({
    totalCount: 1,
    edges: [
      {
        node: {
          status: 'HELD',
          participants: [
            { name: 'Ada Lindqvist', person: { name: 'Ada Lindqvist' } },
            { name: 'Tomas Rehn', person: { name: 'Tomas Rehn' } },
          ],
          history: [
            { status: 'PLANNED', reportedAt: '2031-03-03', sentence: expect.stringContaining('will meet'), article: { headline: 'Norvania and Sudmark agree to meet on fishing' } },
            { status: 'HELD', reportedAt: '2031-03-12', sentence: expect.stringContaining('met Sudmark’s'), article: { headline: 'Fishing ministers met in Ostholm' } },
          ],
          reports: { totalCount: 2 },
        },
      },
    ],
  });
});

test('pages follow one another by their cursors', async () => {
  const page = 'query Page($after: String) { articles(first: 1, after: $after) { totalCount edges { node { headline } } pageInfo { hasNextPage endCursor } } }';
  const first = (await server.ask<{ articles: Selected<object> }>(page)).body.data.articles;
  expect(first).toMatchObject({ totalCount: 2, edges: [{ node: { headline: 'Fishing ministers met in Ostholm' } }], pageInfo: { hasNextPage: true } });
  const second = (await server.ask<{ articles: Selected<object> }>(page, { after: first.pageInfo.endCursor })).body.data.articles;
  expect(second).toMatchObject({ totalCount: 2, edges: [{ node: { headline: 'Norvania and Sudmark agree to meet on fishing' } }], pageInfo: { hasNextPage: false } });
});

test.each([
  ['{ articles(first: 101) { totalCount } }', 'first', '1 to 100, found 101'],
  ['{ articles(after: "nonsense") { totalCount edges { cursor } } }', 'after', 'cursor'],
  ['{ person(id: "x") { name } }', 'id', 'must be an `id` that this API gave'],
])('%s names the argument', async (query, argument, message) => {
  const { body } = await server.ask(query);
  expect(body.errors).toEqual([expect.objectContaining({ message: expect.stringContaining(message), extensions: expect.objectContaining({ code: 'BAD_USER_INPUT', argument }) })]);
});

test('an article that is submitted can be asked for, and a second time nothing changes', async () => {
  const submit = 'mutation S($input: ArticleInput!) { submitArticle(input: $input) { ... on Submission { outcome article { id headline quotes { totalCount } } } ... on Problem { code message } } }';
  const input = { text: 'A harbour reopens\n\n“The boats are out again,” said Mayor Runa Falk.', name: 'harbour', published: '2031-03-20' };
  const first = (await server.ask<{ submitArticle: object }>(submit, { input }, { key: server.key })).body.data.submitArticle;
  expect(first).toMatchObject({ outcome: 'ADDED', article: { headline: 'A harbour reopens', quotes: { totalCount: 1 } } });
  expect((await server.ask<{ submitArticle: object }>(submit, { input }, { key: server.key })).body.data.submitArticle).toEqual({ ...first, outcome: 'UNCHANGED' });
});

test('an analysis saves nothing', async () => {
  const count = async () => (await server.ask<{ articles: Selected<object> }>('{ articles { totalCount } }')).body.data.articles.totalCount;
  const before = await count();
  const { body } = await server.ask<{ analyse: object }>(EXAMPLE_OPERATIONS.find(({ name }) => name === 'TryAText')!.query);
  expect(body.data.analyse).toMatchObject({ __typename: 'Analysis', headline: 'Norvania and Sudmark agree to meet on fishing' });
  expect(await count()).toBe(before);
});

test('a text without an article is a problem, not an error', async () => {
  const { body } = await server.ask('{ analyse(input: { text: " " }) { __typename ... on Problem { code path } } }');
  expect(body.data).toEqual({ analyse: { __typename: 'UnusableTextProblem', code: 'NOT_AN_ARTICLE', path: ['input', 'text'] } });
  expect(body.errors).toBeUndefined();
});
