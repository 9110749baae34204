import type { ArticleStore } from '@onrecord/domain';
import type { ArticleOutline } from '../articles/article-outline.js';
import { makeArticle } from '../articles/make-article.js';
import { testLinker } from '../articles/test-linker.js';
import { NOW, useStores, type OpenStore } from './opened-stores.js';
import { only } from './read-record.js';

const COURIER = 'The Example Courier';
const POST = 'Port Arden Post';

/** Those whom bylines name. */
export function describeAuthors(open: OpenStore): void {
  const stores = useStores(open);

  async function storeOf(...outlines: readonly ArticleOutline[]): Promise<ArticleStore> {
    const store = await stores.fresh();
    for (const outline of outlines) await store.save(makeArticle(outline), testLinker, NOW);
    return store;
  }

  const idsOf = (store: ArticleStore, ...articleIds: readonly string[]): Promise<readonly (readonly string[])[]> => store.readAs({ now: NOW }).loadAuthorIdsOf(articleIds);

  test('one name at one outlet is one author, however it is written', async () => {
    const store = await storeOf({ id: 'a', outlet: COURIER, published: '2031-05-01', authors: ['Ida Moss', 'IVO  LUND'] }, { id: 'b', outlet: 'THE EXAMPLE COURIER', published: '2031-05-02', authors: ['Ivo Lund'] });
    const [ofA = [], ofB = []] = await idsOf(store, 'a', 'b');
    expect([ofA.length, ofB]).toEqual([2, [ofA[1]]]);
    const reader = store.readAs({ now: NOW });
    expect(await reader.loadAuthors([...ofA, 'gone'])).toMatchObject([{ kind: 'outlet-author', id: ofA[0], name: 'Ida Moss', outlet: { name: expect.stringMatching(/courier/i) } }, { id: ofA[1], name: 'Ivo Lund' }, undefined]);
    expect(only(await reader.loadAuthorArticlePages(ofB, {})).edges.map(({ node }) => node.id)).toEqual(['b', 'a']);
    expect(await reader.countAuthorArticles([...ofA, 'gone'])).toEqual([1, 2, 0]);
  });

  test('one name at two outlets is two authors, and a name without an outlet is none', async () => {
    const store = await storeOf({ id: 'a', outlet: COURIER, authors: ['Ivo Lund'] }, { id: 'b', outlet: POST, authors: ['Ivo Lund'] }, { id: 'c', authors: ['Ivo Lund'] });
    const [ofA, ofB, ofC] = await idsOf(store, 'a', 'b', 'c');
    expect([ofA, ofC]).toEqual([[expect.not.stringMatching(only(ofB!))], []]);
  });

  test('a byline that names somebody twice has them once', async () => {
    const store = await storeOf({ id: 'a', outlet: COURIER, authors: ['Ivo Lund', 'Ivo Lund'] });
    expect(only(await idsOf(store, 'a'))).toHaveLength(1);
  });

  test('a new version brings its own byline, and who wrote nothing any more is gone', async () => {
    const store = await storeOf({ id: 'a', outlet: COURIER, authors: ['Ivo Lund'] });
    const [before] = await idsOf(store, 'a');
    await store.save(makeArticle({ id: 'a', outlet: COURIER, authors: ['Ida Moss'] }), testLinker, NOW);
    expect(await store.readAs({ now: NOW }).loadAuthors(before!)).toEqual([undefined]);
    expect(await store.readAs({ now: NOW }).loadAuthors(only(await idsOf(store, 'a')))).toMatchObject([{ name: 'Ida Moss' }]);
    await store.remove('a', testLinker);
    expect(await idsOf(store, 'a')).toEqual([[]]);
  });
}
