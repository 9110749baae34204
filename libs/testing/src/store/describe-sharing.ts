import type { ArticleToSave } from '@onrecord/domain';
import { makeArticle } from '../articles/make-article.js';
import { testLinker } from '../articles/test-linker.js';
import { NOW, useStores, type OpenStore } from './opened-stores.js';
import { readRecord } from './read-record.js';

const ARTICLES: readonly ArticleToSave[] = Array.from({ length: 20 }, (_none, i) =>
  makeArticle({ id: `article-${i}`, published: `2031-05-${10 + i}`, quotes: [{ words: `Number ${i % 7}`, speaker: 'Ada Lindqvist' }], meetings: [{ participants: ['Ada Lindqvist', `Guest ${i % 3}`] }] }),
);

/** One record under several hands, and after its store was closed. */
export function describeSharing(open: OpenStore): void {
  const stores = useStores(open);

  test('two that write at once lose nothing and link all', async () => {
    const [one, two] = await stores.pair();
    const alone = await stores.fresh();
    await Promise.all(ARTICLES.map((article, i) => (i % 2 === 0 ? one : two).save(article, testLinker, NOW)));
    for (const article of ARTICLES) await alone.save(article, testLinker, NOW);
    const expected = await readRecord(alone);
    expect(await readRecord(one)).toEqual(expected);
    expect(await readRecord(two)).toEqual(expected);
  }, 30_000);

  test('two that write the same add it once', async () => {
    const [one, two] = await stores.pair();
    const outcomes = await Promise.all([one, two, one, two].map((store) => store.save(ARTICLES[0]!, testLinker, NOW)));
    expect(outcomes.map((result) => result.outcome).sort()).toEqual(['added', 'unchanged', 'unchanged', 'unchanged']);
  });

  test('a store opened again has it all', async () => {
    const place = stores.place();
    const first = await open(place);
    for (const article of ARTICLES.slice(0, 5)) await first.save(article, testLinker, NOW);
    const before = await readRecord(first);
    await first.close();
    const again = await open(place);
    expect(await readRecord(again)).toEqual(before);
    expect(await again.save(ARTICLES[0]!, testLinker, NOW)).toMatchObject({ outcome: 'unchanged' });
    await again.close();
  });

  test('a store answers its check until it is closed', async () => {
    const store = await open(stores.place());
    await expect(store.check()).resolves.toBeUndefined();
    await store.close();
    await store.close();
    await expect(store.check()).rejects.toMatchObject({ code: 'STORAGE_FAILED' });
    await expect(store.save(ARTICLES[0]!, testLinker, NOW)).rejects.toMatchObject({ code: 'STORAGE_FAILED' });
    await expect(store.readAs({ now: NOW }).countArticles({})).rejects.toMatchObject({ code: 'STORAGE_FAILED' });
  });
}
