import { toGlobalId } from '../node/global-id.js';
import { ask, contextOver } from '../test/ask.js';
import { createFakeReader } from '../test/fake-reader.js';

const AUTHORITY = 'query P($id: ID!) { person(id: $id) { sameAs authority { sameAs role description } } }';

test('a person tells who they are elsewhere', async () => {
  const { data, errors } = await ask(AUTHORITY, { id: toGlobalId('Person', 'p1') });
  expect(errors).toEqual([]);
  expect(data.person).toEqual({ sameAs: ['https://ids.example/p1', 'house:1'], authority: { sameAs: ['https://ids.example/p1', 'house:1'], role: 'foreign minister', description: null } });
});

test('of whom the file does not know nothing is told', async () => {
  expect((await ask(AUTHORITY, { id: toGlobalId('Person', 'p2') })).data.person).toEqual({ sameAs: [], authority: null });
});

test('a page of people costs one more query', async () => {
  const { reader, calls } = createFakeReader();
  await ask('{ people(first: 20) { edges { node { sameAs authority { description } } } } }', {}, contextOver(reader));
  expect([...calls].sort()).toEqual(['loadAuthorities', 'pageOfPeople']);
});
