import { linker } from '@onrecord/linking';
import { readGlobalId, toGlobalId } from '@onrecord/schema';
import { separateTalks, TALKS } from '../test/invented-articles.js';
import { type Selected, startServer, type TestServer } from '../test/start-server.js';

let server: TestServer;
let meetings: readonly { readonly id: string; readonly participants: readonly { readonly person: { readonly id: string; readonly name: string } }[] }[];

beforeAll(async () => {
  server = await startServer({ articles: [...TALKS, ...separateTalks(3)] });
  const { body } = await server.ask<{ meetings: Selected<(typeof meetings)[number]> }>('{ meetings { edges { node { id participants { person { id name } } } } } }');
  meetings = body.data.meetings.edges.map(({ node }) => node);
});

afterAll(() => server.stop());

/** The values of a calendar's property, its lines unfolded as RFC 5545 says, section 3.1. */
async function valuesAt(path: string, property: string): Promise<readonly string[]> {
  const calendar = await (await server.fetch(path)).text();
  const lines = calendar.replaceAll('\r\n ', '').split('\r\n');
  return lines.filter((line) => line.startsWith(`${property}:`) || line.startsWith(`${property};`)).map((line) => line.slice(line.indexOf(':') + 1));
}

test('the meetings of the record are one calendar, with the ids of GraphQL, that says when to look again', async () => {
  const response = await server.fetch('/meetings.ics');
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  expect(meetings).toHaveLength(4);
  expect([...(await valuesAt('/meetings.ics', 'UID'))].sort()).toEqual(meetings.map(({ id }) => id).sort());
  expect(await valuesAt('/meetings.ics', 'REFRESH-INTERVAL')).toEqual(['PT1H']);
  expect(await valuesAt('/meetings.ics', 'BEGIN')).toEqual(['VCALENDAR', 'VEVENT', 'VEVENT', 'VEVENT', 'VEVENT']);
});

test('one person’s meetings are a calendar by their name', async () => {
  const { id, participants } = meetings[0]!;
  const { person } = participants[0]!;
  expect(await valuesAt(`/meetings.ics?person=${person.id}`, 'UID')).toEqual([id]);
  expect(await valuesAt(`/meetings.ics?person=${person.id}`, 'X-WR-CALNAME')).toEqual([`Meetings of ${person.name}`]);
  // two who never met
  expect(await valuesAt(`/meetings.ics?person=${person.id}&person=${meetings[1]!.participants[0]!.person.id}`, 'UID')).toEqual([]);
});

test.each([
  // half-open, as all windows are; the talks were on March 11
  ['from=2031-03-11&before=2031-03-12', 4],
  ['from=2031-03-12', 0],
  ['before=2031-03-11', 0],
  ['status=held', 4],
  // any of several
  ['status=PLANNED&status=cancelled', 0],
  // words of a place of which no article tells
  ['place=Brunn', 0],
])('%s finds %d', async (query, count) => {
  expect(await valuesAt(`/meetings.ics?${query}`, 'UID')).toHaveLength(count);
});

test('a calendar without events is one all the same, so that whoever subscribed keeps it', async () => {
  expect(await valuesAt('/meetings.ics?place=Brunn', 'BEGIN')).toEqual(['VCALENDAR']);
});

test.each([
  ['person=x', 'person', 'must be'],
  [`person=${toGlobalId('Quote', 'q')}`, 'person', 'must be the id of a Person'],
  ['from=yesterday', 'from', '`from` must be a day'],
  ['from=2031-03-02&before=2031-03-01', 'from', 'must lie before'],
  ['status=over', 'status', '`status` must be one of proposed'],
  // given twice
  ['from=2031-03-02&from=2031-03-03', 'from', 'once'],
  ['until=2031-03-02', 'until', 'takes person, status, from, before, place'],
])('%s is refused', async (query, argument, message) => {
  const response = await server.fetch(`/meetings.ics?${query}`);
  expect([response.status, await response.json()]).toEqual([400, { errors: [{ message: expect.stringContaining(message), extensions: { code: 'BAD_USER_INPUT', argument } }] }]);
});

test('meetings of articles that are withheld are in no calendar', async () => {
  const hidden = await startServer({ articles: TALKS });
  const { body } = await hidden.ask<{ articles: Selected<{ id: string }> }>('{ articles { edges { node { id } } } }');
  expect(await (await hidden.fetch('/meetings.ics')).text()).toContain('BEGIN:VEVENT');
  for (const { node } of body.data.articles.edges) {
    await hidden.store.withhold({ noun: 'article', id: readGlobalId('id', node.id).id, who: 'the editor', why: 'a test', when: '2031-03-31T00:00:00.000Z' }, linker);
  }
  expect(await (await hidden.fetch('/meetings.ics')).text()).not.toContain('BEGIN:VEVENT');
  await hidden.stop();
});
