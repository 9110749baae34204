import { toGlobalId } from '../node/global-id.js';
import { ask } from '../test/ask.js';

test('a meeting tells its parties, its time and how its status went', async () => {
  const { data, errors } = await ask(
    'query M($id: ID!) { meeting(id: $id) { kind status timePassed place { name } time { words value earliest latest precision } participants { name kind person { name } } history { status reportedAt sentence article { id } } reports { edges { node { mentions { text } evidence { sentence { text } } } } } } }',
    { id: toGlobalId('Meeting', 'm3') },
  );
  expect(errors).toEqual([]);
  expect(data.meeting).toMatchObject({
    kind: 'TALKS',
    status: 'PLANNED',
    timePassed: true,
    place: { name: 'Ostholm' },
    time: { words: 'Tuesday', value: '2031-01-07', precision: 'DAY' },
    participants: [
      { name: 'Ada Lindqvist', kind: 'PERSON', person: { name: 'Ada Lindqvist' } },
      { name: 'a delegation from Sudmark', kind: 'GROUP', person: null },
    ],
    history: [{ status: 'PLANNED', reportedAt: '2031-01-05', sentence: expect.stringContaining('met Tomas Rehn'), article: { id: toGlobalId('Article', 'a3') } }],
    reports: { edges: [{ node: { mentions: [{ text: 'met' }] } }] },
  });
});
