import { makeArticle } from '../articles/make-article.js';
import { testLinker } from '../articles/test-linker.js';
import { NOW, useStores, type OpenStore } from './opened-stores.js';

const RELAYED = {
  id: 'a',
  published: '2031-05-01',
  quotes: [
    { words: 'My minister told me that the bridge is safe', speaker: 'Ada Lindqvist' },
    { words: 'the bridge is safe', speaker: 'Boris Halden', insideOf: 0 },
    { words: 'Nobody asked us', speaker: 'Carl Unger' },
  ],
};

/** Quotes inside quotes: A said that B said. */
export function describeNesting(open: OpenStore): void {
  const stores = useStores(open);

  test('a quote leads to the one that it stands inside, and back, and is counted with neither', async () => {
    const store = await stores.fresh();
    const article = makeArticle(RELAYED);
    await store.save(article, testLinker, NOW);
    const ids = testLinker.identify('a', article.analysed).quotes;
    const reader = store.readAs({ now: NOW });
    expect(await reader.loadNestings([ids.q2!, ids.q1!, ids.q3!, 'nowhere'])).toEqual([{ relayedInId: ids.q1, relayedIds: [] }, { relayedIds: [ids.q2] }, { relayedIds: [] }, { relayedIds: [] }]);
    expect([await reader.countQuotes({}), await reader.countQuotesOf('article', ['a'], {})]).toEqual([2, [2]]);
    const people = (await reader.pageOfPeople({}, 'most-quoted', {})).edges.map((edge) => edge.node);
    expect(await reader.countQuotesOf('speaker', people.map((person) => person.id), {})).toEqual([1, 1, 0]);
    expect(people.at(-1)!.name).toBe('Boris Halden');
  });

  test('a withheld quote is relayed by nobody', async () => {
    const store = await stores.fresh();
    const article = makeArticle(RELAYED);
    await store.save(article, testLinker, NOW);
    const ids = testLinker.identify('a', article.analysed).quotes;
    await store.withhold({ noun: 'quote', id: ids.q2!, who: 'the desk', why: 'a court order', when: NOW }, testLinker);
    expect(await store.readAs({ now: NOW }).loadNestings([ids.q1!, ids.q2!])).toEqual([{ relayedIds: [] }, { relayedIds: [] }]);
  });
}
