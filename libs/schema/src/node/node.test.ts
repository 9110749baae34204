import { ask } from '../test/ask.js';
import { NODE_TYPE_NAMES, toGlobalId } from './global-id.js';

const IDS = [toGlobalId('Article', 'a1'), toGlobalId('ArticleVersion', 'v1'), toGlobalId('Author', 'w1'), toGlobalId('Outlet', 'out_1'), toGlobalId('Person', 'p1'), toGlobalId('Quote', 'q1'), toGlobalId('Statement', 's1'), toGlobalId('Meeting', 'm1'), toGlobalId('MeetingReport', 'r1')];

test('every type of node answers by its id', async () => {
  const { data, errors } = await ask('query N($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids: IDS });
  expect(errors).toEqual([]);
  expect(data.nodes).toEqual(IDS.map((id, place) => ({ __typename: NODE_TYPE_NAMES[place], id })));
});

test('a thing that is not there is null in its place', async () => {
  const ids = [toGlobalId('Article', 'gone'), toGlobalId('Article', 'a2')];
  expect((await ask('query N($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).data.nodes).toEqual([null, { id: ids[1] }]);
});

test('101 ids are too many, and the message names the limit', async () => {
  const { errors } = await ask('query N($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(101).fill(IDS[0]) });
  expect(errors).toEqual([{ code: 'BAD_USER_INPUT', argument: 'ids', message: expect.stringContaining('at most 100') }]);
});
