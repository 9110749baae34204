import { linker } from '@onrecord/linking';
import { readGlobalId, toGlobalId } from '@onrecord/schema';
import { TALKS } from '../test/invented-articles.js';
import { type Selected, startServer, type TestServer } from '../test/start-server.js';

let server: TestServer;
let id: string;

beforeAll(async () => {
  server = await startServer({ articles: TALKS });
  const { body } = await server.ask<{ meetings: Selected<{ id: string; asICalendar: string }> }>('{ meetings { edges { node { id asICalendar } } } }');
  id = body.data.meetings.edges[0]!.node.id;
});

afterAll(() => server.stop());

test('a meeting is a calendar at its own address, the same as in GraphQL', async () => {
  const response = await server.fetch(`/meetings/${id}.ics`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  const calendar = await response.text();
  expect(calendar).toContain('DTSTART;VALUE=DATE:20310311');
  const { body } = await server.ask<{ meeting: { asICalendar: string } }>('query M($id: ID!) { meeting(id: $id) { asICalendar } }', { id });
  expect(body.data.meeting.asICalendar).toBe(calendar);
});

test.each([
  ['a meeting that is not there', `/meetings/${toGlobalId('Meeting', 'gone')}.ics`],
  ['something that is no meeting', `/meetings/${toGlobalId('Quote', 'gone')}.ics`],
  ['what is no id', '/meetings/x.ics'],
  ['another format', `/meetings/${toGlobalId('Meeting', 'gone')}.csv`],
  ['a long id', `/meetings/${toGlobalId('Meeting', 'x'.repeat(300))}.ics`],
])('%s is not found', async (_, path) => {
  const response = await server.fetch(path);
  expect(response.status).toBe(404);
  expect(await response.json()).toEqual({ errors: [{ message: expect.any(String), extensions: { code: 'NOT_FOUND' } }] });
});

test('an id longer than any is refused', async () => {
  const response = await server.fetch(`/meetings/${'A'.repeat(600)}.ics`);
  expect(response.status).toBe(414);
  expect(await response.json()).toEqual({ errors: [{ message: expect.any(String), extensions: { code: 'BAD_REQUEST' } }] });
});

test('a meeting of articles that are withheld answers as one that never was', async () => {
  const hidden = await startServer({ articles: TALKS });
  const { body } = await hidden.ask<{ articles: Selected<{ id: string }> }>('{ articles { edges { node { id } } } }');
  expect((await hidden.fetch(`/meetings/${id}.ics`)).status).toBe(200);
  for (const { node } of body.data.articles.edges) {
    await hidden.store.withhold({ noun: 'article', id: readGlobalId('id', node.id).id, who: 'the editor', why: 'a test', when: '2031-03-31T00:00:00.000Z' }, linker);
  }
  expect((await hidden.fetch(`/meetings/${id}.ics`)).status).toBe(404);
  await hidden.stop();
});
