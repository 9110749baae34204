import { createLoaders } from '../loaders/create-loaders.js';
import { toGlobalId } from '../node/global-id.js';
import { ask, contextOver } from '../test/ask.js';
import { fakeMeeting } from '../test/fake-facts.js';
import { createFakeReader } from '../test/fake-reader.js';
import { loadMeetingCalendar } from './meeting-entry.js';

const ID = toGlobalId('Meeting', 'm1');

test('a meeting gives its calendar and its event, with the sentence of its last step', async () => {
  const { data, errors } = await ask('query M($id: ID!) { meeting(id: $id) { permalink asICalendar asEvent } }', { id: ID }, contextOver(createFakeReader().reader, { publicUrl: 'https://record.example' }));
  expect(errors).toEqual([]);
  expect(data.meeting.permalink).toBe(`https://record.example/meetings/${ID}`);
  expect(data.meeting.asICalendar).toContain(`UID:${ID}`);
  expect(data.meeting.asEvent).toMatchObject({ eventStatus: 'https://schema.org/EventScheduled', description: expect.stringContaining('met Tomas Rehn'), subjectOf: { headline: 'Norvania’s minister sees progress' } });
});

test('of a meeting without history the first report tells', async () => {
  const reader = { ...createFakeReader().reader, loadMeetings: async (ids: readonly string[]) => ids.map(() => ({ ...fakeMeeting(1), history: [] })) };
  const { data } = await ask('query M($id: ID!) { meeting(id: $id) { asEvent } }', { id: ID }, contextOver(reader));
  expect(data.meeting.asEvent).toMatchObject({ description: expect.stringContaining('met Tomas Rehn'), subjectOf: { '@type': 'NewsArticle' } });
});

test('a page of meetings in all forms costs as many queries as one', async () => {
  const callsFor = async (first: number) => {
    const { reader, calls } = createFakeReader();
    const { errors } = await ask('query Q($first: Int!) { meetings(first: $first) { edges { node { asICalendar asEvent } } } }', { first }, contextOver(reader));
    expect(errors).toEqual([]);
    return [...calls].sort();
  };
  expect(await callsFor(20)).toEqual(await callsFor(1));
  expect(await callsFor(20)).toEqual(['loadArticles', 'loadReportPages', 'pageOfMeetings']);
});

test('a calendar by id is there for what may be seen', async () => {
  const { reader } = createFakeReader();
  const context = { loaders: createLoaders(reader), viewer: { now: '2031-02-01T00:00:00.000Z' } };
  expect(await loadMeetingCalendar(context, ID)).toContain('BEGIN:VEVENT');
  expect(await loadMeetingCalendar(context, toGlobalId('Meeting', 'gone'))).toBeUndefined();
  await expect(loadMeetingCalendar(context, toGlobalId('Quote', 'q1'))).rejects.toThrow('must be the id of a Meeting');
});
