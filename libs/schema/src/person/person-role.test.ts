import type { Person, RecordReader } from '@onrecord/domain';
import { toGlobalId } from '../node/global-id.js';
import { ask, contextOver } from '../test/ask.js';
import { fakeArticle, fakePerson } from '../test/fake-facts.js';
import { createFakeReader } from '../test/fake-reader.js';

const ROLES = '{ people(first: 20) { edges { node { roles { words firstSeen lastSeen } } } } }';

/** The reader, of whose articles some are undated or out of sight. */
function readerWithout(undated: readonly string[], unseen: readonly string[], calls: string[] = []): RecordReader {
  const { reader } = createFakeReader();
  return {
    ...reader,
    loadArticles: async (ids) => {
      calls.push('loadArticles');
      return ids.map((id) => {
        if (unseen.includes(id)) return undefined;
        const { published, ...article } = fakeArticle(Number(id.slice(1)));
        return undated.includes(id) ? article : { ...article, published: published! };
      });
    },
  };
}

test.each([
  // the articles of a role come ordered by publication, the undated last
  [[], [], { firstSeen: '2031-01-01', lastSeen: '2031-01-03' }],
  [['a3'], [], { firstSeen: '2031-01-01', lastSeen: '2031-01-02' }],
  [['a1', 'a2', 'a3'], [], { firstSeen: null, lastSeen: null }],
  // what may not be seen tells no day
  [[], ['a1'], { firstSeen: null, lastSeen: '2031-01-03' }],
])('where %j are undated and %j unseen, a role is told %j', async (undated, unseen, seen) => {
  const { data, errors } = await ask(`query P($id: ID!) { person(id: $id) { roles { words firstSeen lastSeen } } }`, { id: toGlobalId('Person', 'p1') }, contextOver(readerWithout(undated, unseen)));
  expect([errors, data.person.roles]).toEqual([[], [{ words: 'foreign minister', ...seen }]]);
});

test('the days of all roles of a page are one query', async () => {
  const calls: string[] = [];
  await ask(ROLES, {}, contextOver(readerWithout([], [], calls)));
  expect(calls).toEqual(['loadArticles']);
});

test.each([
  ['roles', 'words of tense', ['pageOfPeople']],
  ['the articles of roles', 'words articles(first: 1) { totalCount edges { node { headline } } }', ['loadArticles', 'loadWholePeople', 'pageOfPeople']],
])('%s of a page of people', async (_name, fields, asked) => {
  const { reader, calls } = createFakeReader();
  const { errors } = await ask(`{ people(first: 20) { edges { node { roles { ${fields} } } } } }`, {}, contextOver(reader));
  expect([errors, [...calls].sort()]).toEqual([[], asked]);
});

test.each<readonly [string, () => Person | undefined]>([
  ['may not be seen any longer', () => undefined],
  ['has the role no more', () => ({ ...fakePerson(1), roles: [{ words: 'foreign minister', of: 'Ostmark', tense: 'current', articleIds: ['a1'] }] })],
])('a role of somebody who meanwhile %s has no articles', async (_name, now) => {
  const { reader } = createFakeReader();
  const changed: RecordReader = { ...reader, loadWholePeople: async (ids) => ids.map(now) };
  const { data, errors } = await ask('query P($id: ID!) { person(id: $id) { roles { firstSeen lastSeen articles { totalCount edges { cursor } } } } }', { id: toGlobalId('Person', 'p1') }, contextOver(changed));
  expect([errors, data.person.roles]).toEqual([[], [{ firstSeen: null, lastSeen: null, articles: { totalCount: 0, edges: [] } }]]);
});
