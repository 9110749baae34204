import { toGlobalId } from '../node/global-id.js';
import { ask, contextOver } from '../test/ask.js';
import { createFakeReader } from '../test/fake-reader.js';

test('an article tells its versions, and a version its article', async () => {
  const { data, errors } = await ask('query A($id: ID!) { article(id: $id) { versionCount versions { totalCount edges { node { id isCurrent receivedAt engine language headline published { value } updated { value } article { id } } } } } }', { id: toGlobalId('Article', 'a3') });
  expect(errors).toEqual([]);
  expect(data.article.versions.totalCount).toBe(data.article.versionCount);
  expect(data.article.versions.edges[0].node).toEqual({
    id: toGlobalId('ArticleVersion', 'v3'),
    isCurrent: true,
    receivedAt: '2031-03-01T00:00:00.000Z',
    engine: 'onrecord-extraction/0.1.0',
    language: 'en',
    headline: 'Norvania’s minister sees progress',
    published: { value: '2031-01-03' },
    updated: null,
    article: { id: toGlobalId('Article', 'a3') },
  });
});

test('the versions of a page of articles cost one query, and their articles none', async () => {
  const { reader, calls } = createFakeReader();
  await ask('{ articles(first: 20) { edges { node { versions(first: 5) { totalCount edges { node { headline article { headline } } } } } } } }', {}, contextOver(reader));
  expect([...calls].sort()).toEqual(['loadVersionPages', 'pageOfArticles']);
});
