import * as fc from 'fast-check';
import type { ArticleStore } from '@onrecord/domain';
import type { ArticleOutline } from '../articles/article-outline.js';
import { makeArticle } from '../articles/make-article.js';
import { testLinker } from '../articles/test-linker.js';
import { NOW, useStores, type OpenStore } from './opened-stores.js';
import { only, personNamed, readRecord } from './read-record.js';

/** Five articles in which one person goes by two names, which only the third brings together, and in which statements and meetings join. */
const ARTICLES: readonly ArticleOutline[] = [
  { id: 'a', published: '2031-05-02', quotes: [{ words: 'We will act', speaker: 'Ada Lindqvist' }], meetings: [{ participants: ['Ada Lindqvist', 'Boris Halden'], status: 'planned' }] },
  { id: 'b', published: '2031-05-01', quotes: [{ words: 'We will wait', speaker: 'Ada Moe' }], meetings: [{ participants: ['Ada Moe', 'Carl Unger'] }] },
  { id: 'c', published: '2031-05-05', people: [{ name: 'Ada Lindqvist', names: ['Ada Lindqvist', 'Ada Moe'] }], quotes: [{ words: 'We will act', speaker: 'Ada Lindqvist' }] },
  { id: 'd', quotes: [{ words: 'We will act', speaker: 'Ada Lindqvist' }], meetings: [{ participants: ['Ada Lindqvist', 'Boris Halden'] }] },
  { id: 'e', published: '2031-04-30T08:00:00Z', quotes: [{ words: 'No comment', speaker: 'Boris Halden' }], people: [{ name: 'Erik Sund', standing: 'private' }] },
];

/** People, statements and meetings across articles. */
export function describeLinking(open: OpenStore): void {
  const stores = useStores(open);

  async function saveAll(store: ArticleStore, outlines: readonly ArticleOutline[]): Promise<void> {
    for (const outline of outlines) await store.save(makeArticle(outline), testLinker, NOW);
  }

  test('any order of intake gives the same record', async () => {
    const store = await stores.fresh();
    await saveAll(store, ARTICLES);
    const expected = await readRecord(store);
    expect(expected.people.map((person) => person.members.length)).toEqual([4, 3, 1, 1]);
    const order = fc.shuffledSubarray([...ARTICLES], { minLength: ARTICLES.length });
    await fc.assert(
      fc.asyncProperty(order, async (outlines) => {
        const other = await stores.fresh();
        await saveAll(other, outlines);
        expect(await readRecord(other)).toEqual(expected);
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  test('articles that came, changed and went leave what the others give alone', async () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 2, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(order, async (stay) => {
        const [store, other] = [await stores.fresh(), await stores.fresh()];
        await saveAll(store, ARTICLES.map((outline) => ({ ...outline, engine: 'test-engine/0', meetings: [] })));
        await saveAll(store, ARTICLES);
        for (let i = 0; i < ARTICLES.length; i++) if (!stay.includes(i)) await store.remove(ARTICLES[i]!.id!, testLinker);
        await saveAll(other, stay.map((i) => ARTICLES[i]!));
        const { articles: _these, ...record } = await readRecord(store);
        const { articles: _those, ...expected } = await readRecord(other);
        expect(record).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  }, 60_000);

  test('when two people turn out to be one, both ids answer', async () => {
    const store = await stores.fresh();
    const reader = store.readAs({ now: NOW });
    await saveAll(store, [ARTICLES[0]!, ARTICLES[1]!]);
    const ids = [(await personNamed(reader, 'Ada Lindqvist')).id, (await personNamed(reader, 'Ada Moe')).id];
    expect(new Set(ids).size).toBe(2);
    await saveAll(store, [ARTICLES[2]!]);
    const [one, same] = await reader.loadPeople(ids);
    expect(one).toEqual(same);
    expect(only(await reader.loadWholePeople([ids[0]!]))!.members).toHaveLength(3);
    expect(await reader.countQuotesOf('speaker', ids, {})).toEqual([3, 3]);
    expect(await reader.countMeetings({ participantIds: ids })).toBe(2);
    await store.remove('c', testLinker);
    expect((await reader.loadPeople(ids)).map((person) => person?.name)).toEqual(['Ada Lindqvist', 'Ada Moe']);
  });

  test('an id that changes keeps answering, even when the article that gave it is gone', async () => {
    const store = await stores.fresh();
    const reader = store.readAs({ now: NOW });
    await saveAll(store, [ARTICLES[2]!]);
    const late = await personNamed(reader, 'Ada Lindqvist');
    await saveAll(store, [ARTICLES[0]!]);
    const early = await personNamed(reader, 'Ada Lindqvist');
    expect(early.id).not.toBe(late.id);
    expect(await reader.loadPeople([late.id])).toEqual([early]);
    await store.remove('c', testLinker);
    expect((await reader.loadPeople([late.id])).map((person) => person?.id)).toEqual([early.id]);
    await store.remove('a', testLinker);
    expect(await reader.loadPeople([late.id, early.id])).toEqual([undefined, undefined]);
  });

  test('a meeting whose status and day change has changed, and takes place when the last report says', async () => {
    const store = await stores.fresh();
    const reader = store.readAs({ now: NOW });
    const told = (id: string, published: string, status: 'planned' | 'held' | 'cancelled', day: string): ArticleOutline => ({ id, published, meetings: [{ participants: ['Ada Lindqvist', 'Boris Halden'], status, day }] });
    await saveAll(store, [told('b', '2031-05-04', 'cancelled', '2031-05-20'), told('a', '2031-05-01', 'planned', '2031-05-10')]);
    const counts = async (): Promise<readonly number[]> => [await reader.countMeetings({ statusChangedSince: '2031-05-05' }), await reader.countMeetings({ takesPlace: { from: '2031-05-10', before: '2031-05-11' } }), await reader.countMeetings({ takesPlace: { from: '2031-05-20' } })];
    expect(await counts()).toEqual([0, 0, 1]);
    // A report that repeats the status changes nothing; one with another does.
    await saveAll(store, [told('c', '2031-05-06', 'cancelled', '2031-05-20')]);
    expect(await counts()).toEqual([0, 0, 1]);
    await saveAll(store, [told('d', '2031-05-07', 'held', '2031-05-10')]);
    expect(await counts()).toEqual([1, 1, 0]);
    await store.remove('d', testLinker);
    expect(await counts()).toEqual([0, 0, 1]);
  });

  test('members lead to their person', async () => {
    const store = await stores.fresh();
    await saveAll(store, ARTICLES);
    const reader = store.readAs({ now: NOW });
    const boris = await personNamed(reader, 'Boris Halden');
    expect(await reader.loadPersonIdsOfMembers(['e#p2', 'a#p2', 'a#p9', 'no member'])).toEqual([boris.id, boris.id, undefined, undefined]);
  });
}
