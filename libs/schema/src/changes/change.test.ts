import { ask, contextOver } from '../test/ask.js';
import { createFakeReader } from '../test/fake-reader.js';

test('what changed, each with its instant; the cursor of the page goes on behind what left the record meanwhile', async () => {
  const { data, errors } = await ask('{ changes { edges { at cursor node { __typename ... on Article { headline } ... on Meeting { status } } } pageInfo { hasNextPage endCursor } } }');
  expect(errors).toEqual([]);
  expect(data.changes).toEqual({
    edges: [
      { at: '2031-01-05T08:00:00.000Z', cursor: 'place:0', node: { __typename: 'Article', headline: 'Norvania’s minister sees progress' } },
      { at: '2031-01-05T08:00:00.000Z', cursor: 'place:1', node: { __typename: 'Meeting', status: 'PLANNED' } },
    ],
    pageInfo: { hasNextPage: true, endCursor: 'place:2' },
  });
});

test('a page of changes is one query, and one for each sort of thing', async () => {
  const { reader, calls } = createFakeReader();
  await ask('{ changes { edges { node { __typename } } } }', {}, contextOver(reader));
  expect(calls).toEqual(['pageOfChanges', 'loadArticles', 'loadMeetings']);
});

test.each([
  ['changes', [{}, { first: 20 }]],
  ['changes(since: "2031-01-05T09:00:00+01:00", kinds: [MEETING], first: 5, after: "x")', [{ since: '2031-01-05T08:00:00Z', nouns: ['meeting'] }, { first: 5, after: 'x' }]],
])('the store is asked for %s', async (field, expected) => {
  const { reader } = createFakeReader();
  const asked: unknown[] = [];
  const pageOfChanges = async (...args: readonly unknown[]) => (asked.push(...args), { edges: [], hasNextPage: false, hasPreviousPage: false });
  expect((await ask(`{ ${field} { pageInfo { hasNextPage } } }`, {}, contextOver({ ...reader, pageOfChanges }))).errors).toEqual([]);
  expect(asked).toEqual(expected);
});

test.each([
  ['changes(since: "lately")', 'since'],
  ['changes(first: 101)', 'first'],
  ['changes(kinds: [])', 'kinds'],
])('%s cannot be', async (field, argument) => {
  expect((await ask(`{ ${field} { pageInfo { hasNextPage } } }`)).errors).toEqual([expect.objectContaining({ code: 'BAD_USER_INPUT', argument })]);
});
