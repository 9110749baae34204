import * as fc from 'fast-check';
import { PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX, type Meeting, type Page, type PageRequest, type RecordReader } from '@onrecord/domain';
import { makeArticle } from '../articles/make-article.js';
import { testLinker } from '../articles/test-linker.js';
import { NOW, useStores, type OpenStore } from './opened-stores.js';
import { only, personNamed, walkBackwards, walkForwards } from './read-record.js';

/** Twelve articles on five days and some undated; everybody says the same words now and then. */
const ARTICLES = Array.from({ length: 12 }, (_none, i) => ({
  id: `article-${String(i).padStart(2, '0')}`,
  ...(i % 4 !== 3 && { published: `2031-05-0${1 + (i % 5)}` }),
  outlet: `Outlet ${i % 5}`,
  authors: ['Ivo Lund'],
  quotes: [{ words: 'We will act', speaker: 'Ada Lindqvist' }, { words: `Word number ${i}`, speaker: `Boris Halden` }, { words: `Aside ${i}`, speaker: 'Boris Halden', insideOf: 0 }],
  meetings: [{ participants: ['Ada Lindqvist', `Guest ${i}`] }, { participants: ['Boris Halden', 'Ada Lindqvist'] }],
}));

type Read = (reader: RecordReader, ids: { readonly ada: string; readonly boris: string; readonly together: string }, page: PageRequest) => Promise<Page<{ readonly id: string } | { readonly kind: string }>>;

const LISTS: readonly (readonly [string, number, Read])[] = [
  ['articles, newest', 12, (reader, _ids, page) => reader.pageOfArticles({}, 'newest', page)],
  ['articles, oldest', 12, (reader, _ids, page) => reader.pageOfArticles({}, 'oldest', page)],
  ['quotes, newest', 24, (reader, _ids, page) => reader.pageOfQuotes({}, 'newest', page)],
  ['quotes, oldest', 24, (reader, _ids, page) => reader.pageOfQuotes({}, 'oldest', page)],
  ['quotes, text', 24, (reader, _ids, page) => reader.pageOfQuotes({}, 'text', page)],
  ['quotes, filtered by words', 12, (reader, _ids, page) => reader.pageOfQuotes({ words: 'act' }, 'newest', page)],
  ['people, name', 14, (reader, _ids, page) => reader.pageOfPeople({}, 'name', page)],
  ['people, most quoted', 14, (reader, _ids, page) => reader.pageOfPeople({}, 'most-quoted', page)],
  ['meetings, newest', 13, (reader, _ids, page) => reader.pageOfMeetings({}, 'newest', page)],
  ['meetings, oldest', 13, (reader, _ids, page) => reader.pageOfMeetings({}, 'oldest', page)],
  ['meetings, latest', 13, (reader, _ids, page) => reader.pageOfMeetings({}, 'latest', page)],
  ['meetings, earliest', 13, (reader, _ids, page) => reader.pageOfMeetings({}, 'earliest', page)],
  ['quotes of a speaker', 12, async (reader, { ada }, page) => only(await reader.loadQuotePages('speaker', [ada], {}, 'newest', page))],
  ['quotes of an article', 2, async (reader, _ids, page) => only(await reader.loadQuotePages('article', ['article-03'], {}, 'text', page))],
  ['meetings of a participant', 13, async (reader, { ada }, page) => only(await reader.loadMeetingPages('participant', [ada], {}, 'newest', page))],
  ['meetings of an article', 2, async (reader, _ids, page) => only(await reader.loadMeetingPages('article', ['article-03'], {}, 'oldest', page))],
  ['reports of a meeting', 12, async (reader, { together }, page) => only(await reader.loadReportPages('meeting', [together], page))],
  ['reports of an article', 2, async (reader, _ids, page) => only(await reader.loadReportPages('article', ['article-03'], page))],
  ['people of an article', 3, async (reader, _ids, page) => only(await reader.loadPersonPages(['article-03'], page))],
  ['articles of an author', 3, async (reader, _ids, page) => only(await reader.loadAuthorArticlePages((await reader.loadAuthorIdsOf(['article-00'])).flat(), page))],
  ['versions of an article', 3, async (reader, _ids, page) => only(await reader.loadVersionPages(['article-03'], page))],
  ['articles of a person', 12, async (reader, { ada }, page) => only(await reader.loadArticlePages([ada], page))],
  ['timeline of a person, newest', 25, async (reader, { ada }, page) => only(await reader.loadTimelinePages([ada], {}, 'newest', page))],
  ['timeline of a person, oldest', 25, async (reader, { ada }, page) => only(await reader.loadTimelinePages([ada], {}, 'oldest', page))],
  ['people whom a person met', 13, async (reader, { ada }, page) => only(await reader.loadMetPages([ada], {}, page))],
  ['outlets that quote a person', 5, async (reader, { boris }, page) => only(await reader.loadQuotingOutletPages([boris], {}, page))],
  ['search', 24, (reader, _ids, page) => reader.search('act', ['article', 'quote'], page)],
];

/** Pages, cursors, orders and counts. */
export function describePages(open: OpenStore): void {
  const stores = useStores(open);
  const storeOfAll = stores.filled(async (store) => {
    for (const outline of ARTICLES) await store.save(makeArticle(outline), testLinker, NOW);
    for (const engine of ['test-engine/2', 'test-engine/3']) await store.save(makeArticle({ ...ARTICLES[3]!, engine }), testLinker, NOW);
  });

  async function filled(): Promise<{ readonly reader: RecordReader; readonly ids: { readonly ada: string; readonly boris: string; readonly together: string } }> {
    const reader = (await storeOfAll()).readAs({ now: NOW });
    const ada = (await personNamed(reader, 'Ada Lindqvist')).id;
    const boris = (await personNamed(reader, 'Boris Halden')).id;
    const together = only((await reader.pageOfMeetings({ participantIds: [ada, boris] }, 'newest', {})).edges).node.id;
    return { reader, ids: { ada, boris, together } };
  }

  test.each(LISTS)('%s: walking forwards and backwards gives the whole list once', async (_name, length, read) => {
    const { reader, ids } = await filled();
    const whole = await walkForwards((page) => read(reader, ids, page));
    expect(whole).toHaveLength(length);
    expect(new Set(whole.map((node) => JSON.stringify(node))).size).toBe(length);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 30 }), async (size) => {
        expect(await walkForwards((page) => read(reader, ids, page), size)).toEqual(whole);
        expect(await walkBackwards((page) => read(reader, ids, page), size)).toEqual(whole);
      }),
      { numRuns: 8 },
    );
  });

  test('newest and oldest both end with the undated, ties go by id', async () => {
    const { reader } = await filled();
    const read = async (order: 'newest' | 'oldest'): Promise<readonly string[]> => (await walkForwards((page) => reader.pageOfArticles({}, order, page))).map((article) => `${article.published?.value ?? 'undated'} ${article.id.slice(-2)}`);
    expect(await read('newest')).toEqual(['2031-05-05 04', '2031-05-05 09', '2031-05-04 08', '2031-05-03 02', '2031-05-02 01', '2031-05-02 06', '2031-05-01 00', '2031-05-01 05', '2031-05-01 10', 'undated 03', 'undated 07', 'undated 11']);
    expect(await read('oldest')).toEqual(['2031-05-01 00', '2031-05-01 05', '2031-05-01 10', '2031-05-02 01', '2031-05-02 06', '2031-05-03 02', '2031-05-04 08', '2031-05-05 04', '2031-05-05 09', 'undated 03', 'undated 07', 'undated 11']);
  });

  test('newest goes by the last report of a meeting, oldest by its first', async () => {
    const store = await stores.fresh();
    const reports = [['2031-05-01', 'Boris Halden'], ['2031-05-05', 'Carl Unger'], ['2031-05-09', 'Boris Halden']] as const;
    for (const [published, other] of reports) await store.save(makeArticle({ id: published, published, meetings: [{ participants: ['Ada Lindqvist', other] }] }), testLinker, NOW);
    const reader = store.readAs({ now: NOW });
    const ada = (await personNamed(reader, 'Ada Lindqvist')).id;
    const others = ({ edges }: Page<Meeting>): readonly string[] => edges.map(({ node }) => node.parties.map(({ name }) => name).filter((name) => name !== 'Ada Lindqvist').join());
    for (const order of ['newest', 'oldest'] as const) {
      expect(others(await reader.pageOfMeetings({}, order, {}))).toEqual(['Boris Halden', 'Carl Unger']);
      expect(others(only(await reader.loadMeetingPages('participant', [ada], {}, order, {})))).toEqual(['Boris Halden', 'Carl Unger']);
    }
  });

  test('earliest and latest go by the first day meant, else by the first report, and end with those that have neither', async () => {
    const store = await stores.fresh();
    const outlines = [
      { id: 'a', published: '2031-05-01', meetings: [{ participants: ['Ada Lindqvist', 'Late Guest'], day: '2031-05-20' }] },
      { id: 'b', published: '2031-05-10', meetings: [{ participants: ['Ada Lindqvist', 'Reported Guest'] }] },
      { id: 'c', published: '2031-05-25', meetings: [{ participants: ['Ada Lindqvist', 'Early Guest'], day: '2031-04-02' }] },
      { id: 'd', meetings: [{ participants: ['Ada Lindqvist', 'Timeless Guest'] }] },
    ];
    for (const outline of outlines) await store.save(makeArticle(outline), testLinker, NOW);
    const reader = store.readAs({ now: NOW });
    const ada = (await personNamed(reader, 'Ada Lindqvist')).id;
    const guests = ({ edges }: Page<Meeting>): readonly string[] => edges.map(({ node }) => node.parties.map(({ name }) => name).filter((name) => name !== 'Ada Lindqvist').join());
    const expected = [['earliest', ['Early Guest', 'Reported Guest', 'Late Guest', 'Timeless Guest']], ['latest', ['Late Guest', 'Reported Guest', 'Early Guest', 'Timeless Guest']]] as const;
    for (const [order, names] of expected) {
      expect(guests(await reader.pageOfMeetings({}, order, {}))).toEqual(names);
      expect(guests(only(await reader.loadMeetingPages('participant', [ada], {}, order, {})))).toEqual(names);
    }
    expect(guests(await reader.pageOfMeetings({ takesPlace: { from: '2031-04-01', before: '2031-06-01' } }, 'latest', {}))).toEqual(['Late Guest', 'Early Guest']);
  });

  test('people go by name, or by how many statements they made', async () => {
    const { reader } = await filled();
    const read = async (order: 'name' | 'most-quoted'): Promise<readonly string[]> => (await reader.pageOfPeople({}, order, { first: 3 })).edges.map((edge) => edge.node.name);
    expect(await read('name')).toEqual(['Ada Lindqvist', 'Boris Halden', 'Guest 0']);
    expect(await read('most-quoted')).toEqual(['Boris Halden', 'Ada Lindqvist', expect.stringMatching(/^Guest/)]);
  });

  test('pages of several parents come in the order asked for, empty where nothing is', async () => {
    const { reader, ids } = await filled();
    const pages = await reader.loadQuotePages('article', ['article-03', 'none', 'article-00', 'article-03'], {}, 'text', { first: 1 });
    expect(pages.map((page) => page.edges.map((edge) => edge.node.articleId))).toEqual([['article-03'], [], ['article-00'], ['article-03']]);
    expect(pages.map((page) => page.hasNextPage)).toEqual([true, false, true, true]);
    expect(await reader.countQuotesOf('article', ['article-03', 'none', 'article-00'], {})).toEqual([2, 0, 2]);
    expect(await reader.countQuotesOf('speaker', [ids.ada, 'none'], { kinds: ['direct'] })).toEqual([12, 0]);
    expect(await reader.countMeetingsOf('participant', [ids.ada], {})).toEqual([13]);
    expect(await reader.countMeetingsOf('article', ['article-01'], {})).toEqual([2]);
    expect(await reader.countReportsOf('meeting', [ids.together])).toEqual([12]);
    expect(await reader.countReportsOf('article', ['none', 'article-01'])).toEqual([0, 2]);
    expect(await reader.countPeopleOf(['article-01'])).toEqual([3]);
    expect(await reader.countArticlesOf([ids.ada])).toEqual([12]);
    expect(await reader.countTimelinesOf([ids.ada, 'none', ids.boris], {})).toEqual([25, 0, 13]);
    expect(await reader.countMetOf(['none', ids.ada], {})).toEqual([0, 13]);
    expect(await reader.countQuotingOutletsOf([ids.boris, 'none'], {})).toEqual([5, 0]);
    expect([await reader.countArticles({}), await reader.countQuotes({}), await reader.countPeople({}), await reader.countMeetings({})]).toEqual([12, 24, 14, 13]);
  });

  test('a nested quote is in no list and answers by its id', async () => {
    const { reader } = await filled();
    const nested = only(await reader.loadQuotes(['quote-article-03-aside 3']));
    expect(nested).toMatchObject({ quote: { insideOf: 'q1' }, words: { content: ['“Aside 3,”'] } });
  });

  test('as many ids as anybody asks for are one question', async () => {
    const { reader } = await filled();
    const ids = Array.from({ length: 40_000 }, (_none, i) => `article-${i}`);
    expect((await reader.loadArticles([...ids, 'article-03'])).flatMap((article) => article?.id ?? [])).toEqual(['article-10', 'article-11', 'article-03']);
  });

  test.each([
    // the default
    [{}, PAGE_SIZE_DEFAULT],
    // backwards has the same default
    [{ last: 3 }, 3],
    // the most
    [{ first: PAGE_SIZE_MAX }, 24],
  ])('a page of %j has %d quotes', async (page, size) => {
    const { reader } = await filled();
    expect((await reader.pageOfQuotes({}, 'newest', page)).edges).toHaveLength(size);
  });

  test.each([
    // nothing is no page
    [{ first: 0 }, 'first', '1 to 100'],
    // one more than allowed
    [{ first: PAGE_SIZE_MAX + 1 }, 'first', '1 to 100'],
    [{ last: PAGE_SIZE_MAX + 1 }, 'last', '1 to 100'],
    // half an item
    [{ first: 1.5 }, 'first', 'whole number'],
    [{ last: Number.NaN }, 'last', 'whole number'],
    // two directions at once
    [{ first: 1, last: 1 }, 'last', 'never with both'],
    [{ first: 1, before: 'x' }, 'before', 'never with both'],
    // no cursor of ours
    [{ after: 'x' }, 'after', 'cursor'],
    [{ before: '' }, 'before', 'cursor'],
    // well formed, of no list
    [{ after: Buffer.from('["quotes",1,"x"]').toString('base64url') }, 'after', 'cursor'],
    // of the right list, with a key that no row has
    [{ after: Buffer.from('["quotes of all, newest",{},"x"]').toString('base64url') }, 'after', 'cursor'],
  ])('%j cannot be asked for', async (page, argument, rule) => {
    const { reader } = await filled();
    await expect(reader.pageOfQuotes({}, 'newest', page)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { argument }, message: expect.stringContaining(rule) });
  });

  test('a cursor is good for its own list and order only', async () => {
    const { reader } = await filled();
    const { cursor } = (await reader.pageOfQuotes({}, 'newest', { first: 1 })).edges[0]!;
    await expect(reader.pageOfQuotes({}, 'oldest', { after: cursor })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(reader.pageOfArticles({}, 'newest', { before: cursor })).rejects.toMatchObject({ details: { argument: 'before' } });
  });

  test('no text is a cursor by accident', async () => {
    const { reader } = await filled();
    await fc.assert(fc.asyncProperty(fc.string(), async (after) => expect(reader.pageOfPeople({}, 'name', { after })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })), { numRuns: 50 });
  });
}
