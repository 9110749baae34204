import { toGlobalId } from '../node/global-id.js';
import { ask, contextOver } from '../test/ask.js';
import { createFakeReader } from '../test/fake-reader.js';

test('an article leads to its authors, and an author to their articles for the outlet', async () => {
  const { data, errors } = await ask('query A($id: ID!) { article(id: $id) { authors writtenBy { id name outlet { name } articles { totalCount edges { node { id } } } } } }', { id: toGlobalId('Article', 'a3') });
  expect(errors).toEqual([]);
  expect(data.article).toEqual({
    authors: ['Ivo Brandt'],
    writtenBy: [{ id: toGlobalId('Author', 'w3'), name: 'Ivo Brandt', outlet: { name: 'Ostholm Courier' }, articles: { totalCount: 1, edges: [{ node: { id: toGlobalId('Article', 'a3') } }] } }],
  });
});

test('the authors of a page of articles cost as many queries as those of one', async () => {
  const { reader, calls } = createFakeReader();
  await ask('{ articles(first: 20) { edges { node { writtenBy { name articles(first: 2) { totalCount edges { node { headline } } } } } } } }', {}, contextOver(reader));
  expect([...calls].sort()).toEqual(['countAuthorArticles', 'loadAuthorArticlePages', 'loadAuthorIdsOf', 'loadAuthors', 'pageOfArticles']);
});
