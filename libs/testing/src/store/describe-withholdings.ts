import { makeArticle } from '../articles/make-article.js';
import { testLinker } from '../articles/test-linker.js';
import { NOW, useStores, type OpenStore } from './opened-stores.js';

const HARBOUR = makeArticle({ id: 'harbour', published: '2031-05-01', quotes: [{ words: 'We will act', speaker: 'Ada Lindqvist' }] });

/** The list of what is kept out of every answer. */
export function describeWithholdings(open: OpenStore): void {
  const stores = useStores(open);

  test('is told by pages, the latest first; a second entry for the same thing changes nothing', async () => {
    const store = await stores.fresh();
    await store.save(HARBOUR, testLinker, NOW);
    const entries = [1, 2, 3, 4].map((day) => ({ noun: 'article' as const, id: day === 1 ? 'harbour' : `gone-${day}`, who: 'desk', why: `reason ${day}`, when: `2031-06-0${day}T00:00:00.000Z` }));
    for (const entry of entries) await store.withhold(entry, testLinker);
    await store.withhold({ ...entries[0]!, why: 'another', when: '2031-06-09T00:00:00.000Z' }, testLinker);
    const first = await store.pageOfWithholdings({ first: 3 });
    const second = await store.pageOfWithholdings({ first: 3, after: first.edges[2]!.cursor });
    expect([...first.edges, ...second.edges].map(({ node }) => node)).toEqual([...entries].reverse());
    expect(await store.countWithholdings()).toBe(4);
    expect([first.hasNextPage, second.hasNextPage]).toEqual([true, false]);
    expect((await store.pageOfWithholdings({ last: 2, before: first.edges[2]!.cursor })).edges.map(({ node }) => node)).toEqual([entries[3], entries[2]]);
  });

  test('is empty where nothing is withheld', async () => {
    const store = await stores.fresh();
    expect(await store.pageOfWithholdings({})).toEqual({ edges: [], hasNextPage: false, hasPreviousPage: false });
  });
}
