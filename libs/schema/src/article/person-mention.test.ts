import { ask, contextOver } from '../test/ask.js';
import { createFakeReader } from '../test/fake-reader.js';
import { marked } from '../test/fake-facts.js';

const MENTIONS = 'query M($forms: [MentionForm!]) { articles(first: 3) { edges { node { mentions(forms: $forms) { form words { text start end } person { name } } } } } }';

test('a name is told with its place and whom it means', async () => {
  const { data, errors } = await ask(MENTIONS);
  expect(errors).toEqual([]);
  expect(data.articles.edges[0].node.mentions).toEqual([{ form: 'NAME', words: { text: 'Ada Lindqvist', ...marked('speaker') }, person: { name: 'Ada Lindqvist' } }]);
});

test('only mentions of the forms that were asked for', async () => {
  const { data } = await ask(MENTIONS, { forms: ['PRONOUN', 'DESCRIPTION'] });
  expect(data.articles.edges[0].node.mentions).toEqual([]);
});

test('somebody whom the viewer may not see is no mention', async () => {
  const { reader } = createFakeReader();
  const { data, errors } = await ask(MENTIONS, {}, contextOver({ ...reader, loadPeople: async (ids) => ids.map(() => undefined) }));
  expect(errors).toEqual([]);
  expect(data.articles.edges[0].node.mentions).toEqual([]);
});

test('the mentions of three articles cost as many queries as those of one', async () => {
  const { reader, calls } = createFakeReader();
  await ask(MENTIONS, {}, contextOver(reader));
  expect(calls).toEqual(['pageOfArticles', 'loadAnalyses', 'loadPersonIdsOfMembers', 'loadPeople']);
});
