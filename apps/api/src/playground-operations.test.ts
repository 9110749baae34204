import { EXAMPLE_OPERATIONS } from './example-operations.js';
import { PLAYGROUND_OPERATIONS } from './playground-operations.js';
import { startServer, type TestServer } from './test/start-server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server.stop());

const queryOf = (name: string) => PLAYGROUND_OPERATIONS.find((operation) => operation.name === name)!.query;

test('the tabs are the examples, then one that follows and one that changes', () => {
  expect(PLAYGROUND_OPERATIONS.slice(0, EXAMPLE_OPERATIONS.length)).toEqual(EXAMPLE_OPERATIONS);
  expect(PLAYGROUND_OPERATIONS.slice(EXAMPLE_OPERATIONS.length).map(({ query }) => /^(?:query|subscription|mutation)/m.exec(query)?.[0])).toEqual(['subscription', 'mutation']);
});

test.each(PLAYGROUND_OPERATIONS.map(({ name, query }) => [name, query]))('%s begins with a comment on what it answers, and bears its name', (name, query) => {
  expect(query).toMatch(new RegExp(`^(?:# .+\\n)+(?:query|subscription|mutation) ${name}\\b`));
});

test('who follows the quotes is told those of the article that is taken in', async () => {
  const response = await server.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', accept: 'text/event-stream' }, body: JSON.stringify({ query: queryOf('FollowQuotes') }) });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const { body } = await server.ask<{ submitArticle: object }>(queryOf('TakeAnArticleIn'), {}, { key: server.key });
  expect(body.data.submitArticle).toMatchObject({ __typename: 'Submission', outcome: 'ADDED' });
  expect(await firstEvent(response)).toMatchObject({ data: { quoteReported: { quote: { asReported: '“We will not leave the table first,”', speakerName: 'Ada Lindqvist', article: { outlet: { name: 'Ostholm Courier' } } } } } });
});

/** The first event of a stream that tells something; ends the stream. */
async function firstEvent(response: Response): Promise<unknown> {
  let text = '';
  for await (const piece of response.body!.pipeThrough(new TextDecoderStream())) {
    text += piece;
    const told = /^data: ?(\{.*\})$/m.exec(text)?.[1];
    if (told !== undefined) return JSON.parse(told);
  }
  throw new Error(`expected an event, found «${text}»`);
}
