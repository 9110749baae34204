import type { ArticleFilter, MeetingFilter, PersonFilter, QuoteFilter, RecordReader } from '@onrecord/domain';
import { makeArticle } from '../articles/make-article.js';
import { testLinker } from '../articles/test-linker.js';
import { NOW, useStores, type OpenStore } from './opened-stores.js';
import { personNamed, readRecord } from './read-record.js';

const ARTICLES = [
  {
    id: 'a',
    headline: 'Harbour talks open',
    published: '2031-05-01',
    outlet: 'The Brunn Herald',
    quotes: [
      { words: 'The harbour stays open', speaker: 'Ada Lindqvist', addressee: 'foreign reporters', occasion: 'in a speech at the old quay', day: '2031-04-30', confidence: 0.95 },
      { words: 'the harbour may close', speaker: 'the port authority', state: 'organisation' as const, kind: 'indirect' as const, cueClass: 'warned' as const, confidence: 0.4 },
    ],
    meetings: [{ participants: ['Ada Lindqvist', 'Boris Halden'], kind: 'talks' as const, status: 'planned' as const, place: 'Old Brunn', day: '2031-05-10' }],
  },
  {
    id: 'b',
    headline: 'Café owners worried',
    published: '2031-05-02T10:00:00Z',
    outlet: 'The Open Post',
    quotes: [{ words: 'We fear the worst', speaker: 'an owner', state: 'unnamed' as const, kind: 'mixed' as const }],
    meetings: [{ participants: ['Boris Halden', 'Carl Unger'], kind: 'call' as const, status: 'held' as const }],
  },
  { id: 'c', headline: 'Undated note', people: [{ name: 'Carl Unger', names: ['Carl Unger', 'Karl-Heinz Unger'] }], quotes: [{ words: 'No harbour, no trade', speaker: 'Carl Unger' }] },
];

/** Every filter of every noun; `PERSON` stands for the id of a person by that name, outlets for theirs. */
export function describeFilters(open: OpenStore): void {
  const stores = useStores(open);
  const storeOfAll = stores.filled(async (store) => {
    for (const outline of ARTICLES) await store.save(makeArticle(outline), testLinker, NOW);
  });

  async function filled(): Promise<{ readonly reader: RecordReader; readonly idOf: (name: string) => Promise<string> }> {
    const store = await storeOfAll();
    const reader = store.readAs({ now: NOW });
    const outlets = new Map((await readRecord(store)).articles.flatMap((article) => (article.outlet ? [[article.outlet.name, article.outlet.id]] : [])));
    return { reader, idOf: async (name) => outlets.get(name) ?? (await personNamed(reader, name)).id };
  }

  test.each<readonly [ArticleFilter, readonly string[]]>([
    // nothing filters nothing
    [{}, ['b', 'a', 'c']],
    // in the headline, in the text, all of the words, in any case, without the accent
    [{ words: 'harbour' }, ['a', 'c']],
    [{ words: 'HARBOUR close' }, ['a']],
    [{ words: 'cafe' }, ['b']],
    // operators of a search language are words like others
    [{ words: 'harbour OR cafe' }, []],
    [{ words: '"harbour' }, ['a', 'c']],
    // the window is half-open, and the undated lie in none
    [{ published: { from: '2031-05-01', before: '2031-05-02' } }, ['a']],
    [{ published: { from: '2031-05-02T10:00:00Z' } }, ['b']],
    [{ published: { before: '2031-05-02T10:00:00Z' } }, ['a']],
    // of a list any, of fields all
    [{ words: 'harbour', published: { from: '2031-05-02' } }, []],
  ])('articles %j', async (filter, ids) => {
    const { reader } = await filled();
    expect((await reader.pageOfArticles(filter, 'newest', {})).edges.map((edge) => edge.node.id)).toEqual(ids);
    expect(await reader.countArticles(filter)).toBe(ids.length);
  });

  test.each<readonly [QuoteFilter, number]>([
    [{}, 4],
    [{ words: 'harbour open' }, 1],
    // words of the content only: the speaker's name is none of them
    [{ words: 'Lindqvist' }, 0],
    [{ addressee: 'reporters' }, 1],
    // the addressee is not in the content
    [{ words: 'reporters' }, 0],
    // all words of the occasion, which is not the content's
    [{ occasion: 'speech quay' }, 1],
    [{ occasion: 'harbour' }, 0],
    [{ occasion: 'speech', kinds: ['indirect'] }, 0],
    // the day of saying, half-open, which is not that of publication
    [{ said: { from: '2031-04-30', before: '2031-05-01' } }, 1],
    [{ said: { from: '2031-04-30' }, kinds: ['direct'] }, 1],
    [{ said: { from: '2031-05-01' } }, 0],
    [{ said: { before: '2031-04-30' } }, 0],
    [{ speakerStates: ['organisation', 'unnamed'] }, 2],
    [{ speakerStates: ['named'] }, 2],
    // of an empty list nothing is one
    [{ speakerStates: [] }, 0],
    [{ kinds: ['indirect', 'mixed'] }, 2],
    [{ cueClasses: ['warned'] }, 1],
    [{ articleIds: ['a'] }, 2],
    [{ articleIds: ['a', 'b', 'nowhere'] }, 3],
    [{ published: { from: '2031-05-02' } }, 1],
    [{ minConfidence: 0.9 }, 3],
    [{ minConfidence: 0.9, articleIds: ['a'], kinds: ['direct'], words: 'harbour', speakerStates: ['named'] }, 1],
  ])('quotes %j', async (filter, count) => {
    const { reader } = await filled();
    expect((await reader.pageOfQuotes(filter, 'newest', {})).edges).toHaveLength(count);
    expect((await reader.pageOfQuotes(filter, 'text', { last: 10 })).edges).toHaveLength(count);
    expect(await reader.countQuotes(filter)).toBe(count);
  });

  test('of the quotes of one statement the first that may be seen', async () => {
    const store = await stores.fresh();
    const quotes = [{ words: 'We shall see the boats again', speaker: 'Ada Lindqvist' }];
    const RELEASE = '2031-06-01T18:00:00Z';
    await store.save(makeArticle({ id: 'late', published: '2031-05-09', quotes }), testLinker, NOW);
    await store.save(makeArticle({ id: 'undated', quotes }), testLinker, NOW);
    await store.save(makeArticle({ id: 'early', published: '2031-05-08', quotes, releaseAt: RELEASE }), testLinker, NOW);
    await store.save(makeArticle({ id: 'other', published: '2031-05-07', quotes: [{ words: 'The boats are gone', speaker: 'Boris Halden' }] }), testLinker, NOW);
    const firstOf = async (now: string): Promise<readonly (readonly string[] | number)[]> => {
      const reader = store.readAs({ now });
      const { edges } = await reader.pageOfQuotes({ firstOfStatement: true }, 'oldest', {});
      return [edges.map(({ node }) => node.articleId), await reader.countQuotes({ firstOfStatement: true }), await reader.countQuotes({})];
    };
    expect(await firstOf(NOW)).toEqual([['other', 'late'], 2, 3]);
    await store.releaseDue('2031-06-01T18:00:01Z', testLinker);
    expect(await firstOf('2031-06-01T18:00:01Z')).toEqual([['other', 'early'], 2, 4]);
  });

  test.each<readonly [PersonFilter, readonly string[]]>([
    [{}, ['Ada Lindqvist', 'Boris Halden', 'Carl Unger']],
    // all of the words in one name
    [{ name: 'unger' }, ['Carl Unger']],
    [{ name: 'heinz karl' }, ['Carl Unger']],
    [{ name: 'carl heinz' }, []],
    [{ articleIds: ['a'] }, ['Ada Lindqvist', 'Boris Halden']],
    [{ articleIds: ['b', 'c'], name: 'Carl' }, ['Carl Unger']],
  ])('people %j', async (filter, names) => {
    const { reader } = await filled();
    expect((await reader.pageOfPeople(filter, 'name', {})).edges.map((edge) => edge.node.name)).toEqual(names);
    expect(await reader.countPeople(filter)).toBe(names.length);
  });

  test.each<readonly [MeetingFilter, readonly string[]]>([
    [{}, ['call', 'talks']],
    [{ kinds: ['call', 'summit'] }, ['call']],
    [{ statuses: ['planned'] }, ['talks']],
    [{ place: 'brunn' }, ['talks']],
    // a participant's name is no place
    [{ place: 'Lindqvist' }, []],
    [{ articleIds: ['b'] }, ['call']],
    [{ reported: { from: '2031-05-01', before: '2031-05-02' } }, ['talks']],
    [{ participantIds: [] }, ['call', 'talks']],
    // its day is the first of the window, the last in it, the one before, the first after
    [{ takesPlace: { from: '2031-05-10', before: '2031-06-01' } }, ['talks']],
    [{ takesPlace: { from: '2031-05-01', before: '2031-05-11' } }, ['talks']],
    [{ takesPlace: { from: '2031-05-11' } }, []],
    [{ takesPlace: { before: '2031-05-10' } }, []],
    // a part of the day is in the day
    [{ takesPlace: { from: '2031-05-10T12:00:00Z', before: '2031-05-10T13:00:00Z' } }, ['talks']],
    // a meeting without a day lies in no window, however long
    [{ takesPlace: { before: '2999-01-01' } }, ['talks']],
    // reported at the very instant, and at any time of the day
    [{ statusChangedSince: '2031-05-02T10:00:00Z' }, ['call']],
    [{ statusChangedSince: '2031-05-01' }, ['call', 'talks']],
    [{ statusChangedSince: '2031-05-02T10:00:00.001Z' }, []],
    // all at once
    [{ takesPlace: { from: '2031-05-10' }, statusChangedSince: '2031-05-01', statuses: ['planned'], kinds: ['talks'] }, ['talks']],
  ])('meetings %j', async (filter, kinds) => {
    const { reader } = await filled();
    expect((await reader.pageOfMeetings(filter, 'newest', {})).edges.map((edge) => edge.node.meetingKind)).toEqual(kinds);
    expect(await reader.countMeetings(filter)).toBe(kinds.length);
    // Of somebody who takes part in both, the same filter leaves the same.
    const boris = (await personNamed(reader, 'Boris Halden')).id;
    expect((await reader.loadMeetingPages('participant', [boris], filter, 'newest', {})).flatMap((page) => page.edges.map((edge) => edge.node.meetingKind))).toEqual(kinds);
  });

  test('by outlets and people', async () => {
    const { reader, idOf } = await filled();
    const [post, herald] = [await idOf('The Open Post'), await idOf('The Brunn Herald')];
    const [ada, boris, carl] = [await idOf('Ada Lindqvist'), await idOf('Boris Halden'), await idOf('Carl Unger')];
    expect([await reader.countArticles({ outletIds: [post] }), await reader.countArticles({ outletIds: [post, herald] }), await reader.countQuotes({ outletIds: [herald] })]).toEqual([1, 2, 2]);
    expect([await reader.countArticles({ personId: boris }), await reader.countArticles({ personId: ada }), await reader.countArticles({ personId: 'nobody' })]).toEqual([2, 1, 0]);
    expect([await reader.countQuotes({ speakerIds: [ada] }), await reader.countQuotes({ speakerIds: [ada, carl] }), await reader.countQuotes({ speakerIds: [] })]).toEqual([1, 2, 0]);
    expect([await reader.countMeetings({ participantIds: [boris] }), await reader.countMeetings({ participantIds: [boris, ada] }), await reader.countMeetings({ participantIds: [ada, carl] }), await reader.countMeetings({ participantIds: [boris, 'nobody'] })]).toEqual([2, 1, 0, 0]);
    expect((await reader.loadOutlets([herald, 'none'])).map((outlet) => outlet?.name)).toEqual(['The Brunn Herald', undefined]);
    expect(await reader.countMeetingsOf('participant', [boris], { statuses: ['held'] })).toEqual([1]);
    expect(await reader.countQuotesOf('article', ['a'], { kinds: ['indirect'] })).toEqual([1]);
  });

  test.each<readonly [string, (reader: RecordReader) => Promise<unknown>]>([
    // no word at all
    ['words', (reader) => reader.countArticles({ words: ' … ' })],
    ['words', (reader) => reader.pageOfQuotes({ words: '' }, 'newest', {})],
    // too many words
    ['name', (reader) => reader.countPeople({ name: 'a '.repeat(100) })],
    ['place', (reader) => reader.countMeetings({ place: 'a'.repeat(5000) })],
    // no time
    ['published.from', (reader) => reader.countQuotes({ published: { from: 'yesterday' } })],
    ['reported.before', (reader) => reader.countMeetings({ reported: { before: '' } })],
    ['takesPlace.from', (reader) => reader.countMeetings({ takesPlace: { from: 'next week' } })],
    ['statusChangedSince', (reader) => reader.countMeetings({ statusChangedSince: 'yesterday' })],
    // no share of one
    ['minConfidence', (reader) => reader.countQuotes({ minConfidence: 1.5 })],
    ['minConfidence', (reader) => reader.countQuotes({ minConfidence: Number.NaN })],
  ])('%s that cannot be is refused by name', async (argument, read) => {
    const { reader } = await filled();
    await expect(read(reader)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { argument } });
  });
}
