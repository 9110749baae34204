import type { MetPerson, Page, RecordReader, TimelineEntry, TimelineFilter } from '@onrecord/domain';
import type { ArticleOutline } from '../articles/article-outline.js';
import { makeArticle } from '../articles/make-article.js';
import { testLinker } from '../articles/test-linker.js';
import { NOW, useStores, type OpenStore } from './opened-stores.js';
import { only, personNamed } from './read-record.js';

const ADA = 'Ada Lindqvist';

const ARTICLES: readonly ArticleOutline[] = [
  { id: 'a', published: '2031-05-01', outlet: 'The Brunn Herald', quotes: [{ words: 'We will meet', speaker: ADA }], meetings: [{ participants: [ADA, 'Boris Halden'], status: 'planned', day: '2031-05-20' }] },
  { id: 'b', published: '2031-05-10T08:00:00Z', outlet: 'The Open Post', quotes: [{ words: 'We will meet', speaker: ADA }, { words: 'The harbour stays', speaker: ADA, confidence: 0.3 }], meetings: [{ participants: [ADA, 'Carl Unger'], status: 'held' }] },
  { id: 'c', published: '2031-05-21', outlet: 'The Open Post', quotes: [{ words: 'It went well', speaker: ADA }, { words: 'So she said', speaker: ADA, insideOf: 0 }], meetings: [{ participants: [ADA, 'Boris Halden', 'Dora Kvist'], status: 'held', day: '2031-05-20' }, { participants: [ADA, 'Carl Unger'], status: 'held' }] },
  { id: 'd', quotes: [{ words: 'Undated words', speaker: ADA }] },
];

/** What a person said and whom they met, over time. */
export function describePersonLists(open: OpenStore): void {
  const { fresh, filled: fill } = useStores(open);
  const stores = fill(async (store) => {
    for (const outline of ARTICLES) await store.save(makeArticle(outline), testLinker, NOW);
  });

  async function filled(): Promise<{ readonly reader: RecordReader; readonly ada: string; readonly boris: string }> {
    const reader = (await stores()).readAs({ now: NOW });
    return { reader, ada: (await personNamed(reader, ADA)).id, boris: (await personNamed(reader, 'Boris Halden')).id };
  }

  const told = ({ edges }: Page<TimelineEntry>): readonly string[] => edges.map(({ node }) => `${node.at ?? 'undated'} ${node.noun} ${node.basis}`);
  const met = ({ edges }: Page<MetPerson>): readonly string[] => edges.map(({ node }) => `${node.person.name} ${node.meetings} ${node.firstDay ?? '?'} ${node.lastDay ?? '?'}`);

  const OLDEST = [
    '2031-05-01 quote published',
    // a meeting without a day stands where it was first reported; of one instant, meetings come before quotes
    '2031-05-10T08:00:00Z meeting published',
    '2031-05-10T08:00:00Z quote published',
    '2031-05-10T08:00:00Z quote published',
    // one with a day stands there, however early it was planned: the planned one, and the one of three
    '2031-05-20 meeting told',
    '2031-05-20 meeting told',
    '2031-05-21 quote published',
    'undated quote published',
  ];

  test('a timeline has quotes and meetings in the order of time, the undated last', async () => {
    const { reader, ada, boris } = await filled();
    expect(told(only(await reader.loadTimelinePages([ada], {}, 'oldest', {})))).toEqual(OLDEST);
    const newest = told(only(await reader.loadTimelinePages([ada], {}, 'newest', {})));
    expect([newest[0], newest.at(-1)]).toEqual(['2031-05-21 quote published', 'undated quote published']);
    expect([...newest].sort()).toEqual([...OLDEST].sort());
    expect((await reader.loadTimelinePages(['none', boris], {}, 'oldest', {})).map((page) => page.edges.length)).toEqual([0, 2]);
  });

  test.each<readonly [TimelineFilter, number]>([
    [{}, 8],
    [{ nouns: ['quote'] }, 5],
    [{ nouns: ['meeting'] }, 3],
    [{ nouns: [] }, 0],
    // the doubtful quote goes, the meetings stay
    [{ minConfidence: 0.5 }, 7],
    // the plan goes, the quotes stay
    [{ statuses: ['held'] }, 7],
    // half-open, and the undated lie in no window
    [{ at: { from: '2031-05-20', before: '2031-05-21' } }, 2],
    [{ at: { from: '2031-05-01' } }, 7],
    [{ at: { before: '2031-05-10T08:00:00Z' } }, 1],
    [{ nouns: ['meeting'], statuses: ['planned'], at: { from: '2031-05-20' } }, 1],
  ])('a timeline of %j', async (filter, count) => {
    const { reader, ada } = await filled();
    expect(only(await reader.loadTimelinePages([ada], filter, 'newest', {})).edges).toHaveLength(count);
    expect(await reader.countTimelinesOf([ada], filter)).toEqual([count]);
  });

  test.each([
    ['at.from', { at: { from: 'then' } }],
    ['minConfidence', { minConfidence: 2 }],
  ])('a timeline refuses %s that cannot be', async (argument, filter) => {
    const { reader, ada } = await filled();
    await expect(reader.loadTimelinePages([ada], filter, 'newest', {})).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { argument } });
  });

  test('whom a person met, the most often met first, with the days of the first and the last time', async () => {
    const { reader, ada, boris } = await filled();
    expect(met(only(await reader.loadMetPages([ada], {}, {})))).toEqual(['Boris Halden 2 2031-05-20 2031-05-20', 'Carl Unger 1 2031-05-10 2031-05-10', 'Dora Kvist 1 2031-05-20 2031-05-20']);
    expect(met(only(await reader.loadMetPages([ada], { statuses: ['held'] }, {})))).toEqual(['Boris Halden 1 2031-05-20 2031-05-20', 'Carl Unger 1 2031-05-10 2031-05-10', 'Dora Kvist 1 2031-05-20 2031-05-20']);
    expect((await reader.loadMetPages(['none', boris], { statuses: ['planned'] }, {})).map(met)).toEqual([[], ['Ada Lindqvist 1 2031-05-20 2031-05-20']]);
    expect(await reader.countMetOf([ada, boris], { statuses: ['planned'] })).toEqual([1, 1]);
  });

  test('a party whom one report does not tie to the person of another is met once, and nobody meets themselves', async () => {
    const store = await fresh();
    const meetings = [{ participants: [ADA, 'Boris Halden'] }];
    await store.save(makeArticle({ id: 'x', published: '2031-05-01', meetings }), testLinker, NOW);
    const before = (await personNamed(store.readAs({ now: NOW }), ADA)).id;
    await store.save(makeArticle({ id: 'y', published: '2031-05-02', people: [{ name: ADA, standing: 'private' }, { name: 'Boris Halden', standing: 'private' }], meetings }), testLinker, NOW);
    const reader = store.readAs({ now: NOW });
    expect([await reader.countPeople({}), await reader.countMeetings({})]).toEqual([4, 1]);
    expect(met(only(await reader.loadMetPages([before], {}, {})))).toEqual(['Boris Halden 1 2031-05-01 2031-05-01']);
    expect(await reader.countMetOf([before], {})).toEqual([1]);
  });

  test('which outlets quote a person, by statements: what two outlets report counts for both', async () => {
    const { reader, ada } = await filled();
    const { edges } = only(await reader.loadQuotingOutletPages([ada], {}, {}));
    expect(edges.map(({ node }) => [node.outlet.name, node.statements, node.quotes, node.firstDay, node.lastDay])).toEqual([
      // the nested quote is not counted
      ['The Open Post', 3, 3, '2031-05-10', '2031-05-21'],
      ['The Brunn Herald', 1, 1, '2031-05-01', '2031-05-01'],
    ]);
    expect(only(await reader.loadQuotingOutletPages([ada], { minConfidence: 0.5 }, {})).edges.map(({ node }) => node.statements)).toEqual([2, 1]);
    expect(await reader.countQuotingOutletsOf([ada], { words: 'harbour', minConfidence: 0 })).toEqual([1]);
  });
}
