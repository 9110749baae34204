import type { ArticleStore, Change, ChangeFilter, PageRequest } from '@onrecord/domain';
import type { ArticleOutline } from '../articles/article-outline.js';
import { makeArticle } from '../articles/make-article.js';
import { testLinker } from '../articles/test-linker.js';
import { NOW, useStores, type OpenStore } from './opened-stores.js';

const LATER = '2031-06-02T12:00:00Z';
const LAST = '2031-06-03T12:00:00Z';
const PARTIES = ['Ada Quill', 'Tom Reed'];

const PLANNED: ArticleOutline = { id: 'z', published: '2031-05-01', meetings: [{ participants: PARTIES, status: 'planned', day: '2031-05-20' }] };
const HELD: ArticleOutline = { id: 'y', published: '2031-05-21', meetings: [{ participants: PARTIES, status: 'held', day: '2031-05-20' }] };
const SAID: ArticleOutline = { id: 'x', published: '2030-01-01', quotes: [{ words: 'We will act', speaker: 'Mina Holt' }] };

/** What changed since an instant. */
export function describeChanges(open: OpenStore): void {
  const stores = useStores(open);

  const changes = async (store: ArticleStore, filter: ChangeFilter = {}, page: PageRequest = {}, now = LAST): Promise<readonly Change[]> => (await store.readAs({ now }).pageOfChanges(filter, page)).edges.map(({ node }) => node);
  /** Articles by id, meetings by status. */
  async function told(store: ArticleStore, filter: ChangeFilter = {}, now = LAST): Promise<readonly string[]> {
    const found = await changes(store, filter, {}, now);
    const meetings = await store.readAs({ now }).loadMeetings(found.map(({ id }) => id));
    return found.map(({ noun, id, at }, place) => `${at.slice(5, 10)} ${noun} ${meetings[place]?.status ?? id}`);
  }

  async function take(store: ArticleStore, outline: ArticleOutline, now: string): Promise<void> {
    await store.save(makeArticle(outline), testLinker, now);
  }

  test('articles and meetings in the order of their intake, whatever the day of publication', async () => {
    const store = await stores.fresh();
    await take(store, PLANNED, NOW);
    expect(await told(store)).toEqual(['06-01 article z', '06-01 meeting planned']);
    await take(store, SAID, LATER);
    await take(store, HELD, LAST);
    // the meeting is told once, where its status changed last
    expect(await told(store)).toEqual(['06-01 article z', '06-02 article x', '06-03 article y', '06-03 meeting held']);
    expect(await told(store, { nouns: ['meeting'] })).toEqual(['06-03 meeting held']);
    expect(await told(store, { nouns: [] })).toEqual([]);
    // at the very instant, and just after it
    expect(await told(store, { since: LATER })).toEqual(['06-02 article x', '06-03 article y', '06-03 meeting held']);
    expect(await told(store, { since: '2031-06-02T12:00:00.001Z', nouns: ['article'] })).toEqual(['06-03 article y']);
    expect(await told(store, { since: '2031-06-03' })).toEqual(['06-03 article y', '06-03 meeting held']);
  });

  test('what is taken in again changes nothing, a new version is a change, and a report that repeats the status is none of the meeting', async () => {
    const store = await stores.fresh();
    await take(store, HELD, NOW);
    await take(store, HELD, LATER);
    expect(await told(store)).toEqual(['06-01 article y', '06-01 meeting held']);
    await take(store, { ...HELD, id: 'v', published: '2031-05-22' }, LATER);
    await take(store, { ...HELD, headline: 'Harbour talks end' }, LAST);
    expect(await told(store)).toEqual(['06-01 meeting held', '06-02 article v', '06-03 article y']);
  });

  test('an article under embargo is a change when it is released, not when it came', async () => {
    const store = await stores.fresh();
    await take(store, { ...HELD, releaseAt: LATER }, NOW);
    await take(store, SAID, NOW);
    expect(await told(store, {}, NOW)).toEqual(['06-01 article x']);
    await store.releaseDue(LATER, testLinker);
    expect(await told(store, { since: LATER }, LATER)).toEqual(['06-02 article y', '06-02 meeting held']);
  });

  test('a meeting whose last report is withheld changed, and no two changes of different intakes are at one instant', async () => {
    const store = await stores.fresh();
    await take(store, PLANNED, NOW);
    await take(store, HELD, NOW);
    await store.withhold({ noun: 'article', id: 'y', who: 'desk', why: 'asked to', when: LATER }, testLinker);
    expect(await told(store)).toEqual(['06-01 article z', '06-02 meeting planned']);
    await take(store, SAID, NOW);
    expect((await changes(store)).map(({ at }) => at)).toEqual([NOW, LATER, '2031-06-02T12:00:00.001Z'].map((at) => new Date(at).toISOString()));
  });

  test('whoever goes on from the last cursor reads each change once, and what comes later', async () => {
    const store = await stores.fresh();
    await take(store, PLANNED, NOW);
    await take(store, SAID, NOW);
    const reader = store.readAs({ now: LAST });
    const read: string[] = [];
    let after: string | undefined;
    const readOn = async (): Promise<void> => {
      for (let goesOn = true; goesOn; ) {
        const page = await reader.pageOfChanges({}, { first: 1, ...(after !== undefined && { after }) });
        read.push(...page.edges.map(({ node }) => node.noun));
        after = page.edges.at(-1)?.cursor ?? after;
        goesOn = page.hasNextPage;
      }
    };
    await readOn();
    expect(read).toEqual(['article', 'meeting', 'article']);
    await readOn();
    expect(read).toHaveLength(3);
    // a clock that was put back puts nothing behind the reader
    await take(store, HELD, '2030-01-01T00:00:00Z');
    await readOn();
    expect(read.slice(3)).toEqual(['article', 'meeting']);
    expect((await changes(store, {}, { last: 1 })).map(({ noun }) => noun)).toEqual(['meeting']);
  });

  test('whoever begins where the record stands reads what comes later, and an embargo moves nothing before it ends', async () => {
    const store = await stores.fresh();
    await take(store, PLANNED, NOW);
    const mark = await store.lastChange();
    expect(mark.at).toBe(new Date(NOW).toISOString());
    expect(await changes(store, {}, { after: mark.cursor })).toEqual([]);
    await take(store, { ...HELD, releaseAt: LATER }, NOW);
    expect(await store.lastChange()).toEqual(mark);
    await store.releaseDue(LATER, testLinker);
    expect((await store.lastChange()).at).toBe(new Date(LATER).toISOString());
    expect((await changes(store, {}, { after: mark.cursor })).map(({ noun, id }) => (noun === 'article' ? id : noun))).toEqual(['y', 'meeting']);
  });

  test('a filter finds among the ids that it names', async () => {
    const store = await stores.fresh();
    for (const outline of [PLANNED, SAID]) await take(store, outline, NOW);
    const reader = store.readAs({ now: LAST });
    const found = async (ids: readonly string[]) => (await reader.pageOfArticles({ ids }, 'newest', {})).edges.map(({ node }) => node.id);
    expect(await found(['x', 'gone'])).toEqual(['x']);
    expect(await found([])).toEqual([]);
    const meetings = (await reader.pageOfMeetings({}, 'newest', {})).edges.map(({ node }) => node.id);
    expect((await reader.pageOfMeetings({ ids: [...meetings, 'gone'] }, 'newest', {})).edges.map(({ node }) => node.id)).toEqual(meetings);
    expect((await reader.pageOfMeetings({ ids: ['gone'] }, 'newest', {})).edges).toEqual([]);
  });

  test('an instant that cannot be is refused by name', async () => {
    const store = await stores.fresh();
    await expect(changes(store, { since: 'yesterday' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { argument: 'since' } });
  });
}
