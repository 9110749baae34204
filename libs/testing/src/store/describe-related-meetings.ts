import type { ArticleToSave, Meeting, RecordReader } from '@onrecord/domain';
import type { ArticleOutline } from '../articles/article-outline.js';
import { makeArticle } from '../articles/make-article.js';
import { testLinker } from '../articles/test-linker.js';
import { NOW, useStores, type OpenStore } from './opened-stores.js';
import { only, personNamed } from './read-record.js';

const meet = (id: string, published: string, ...participants: readonly string[]): ArticleOutline => ({ id, published, meetings: [{ participants }] });

/** Two people's meetings, told apart by a third who is there. */
const ARTICLES: readonly ArticleOutline[] = [
  meet('alone', '2031-05-10', 'Ada', 'Boris'),
  meet('near', '2031-05-12', 'Ada', 'Boris', 'Carl'),
  meet('far', '2031-04-01', 'Ada', 'Boris', 'Dora'),
  // one of the two is not there
  meet('other', '2031-05-10', 'Ada', 'Carl'),
  // three years before
  meet('long-ago', '2028-05-10', 'Ada', 'Boris', 'Erik'),
];

/** What a store offers to be compared with a meeting, and who tells of it. */
export function describeRelatedMeetings(open: OpenStore): void {
  const stores = useStores(open);

  async function readerOf(outlines: readonly ArticleOutline[]): Promise<RecordReader> {
    const store = await stores.fresh();
    for (const outline of outlines) await store.save(makeArticle(outline), testLinker, NOW);
    return store.readAs({ now: NOW });
  }

  const meetingIn = async (reader: RecordReader, articleId: string): Promise<Meeting> => only((await reader.pageOfMeetings({ articleIds: [articleId] }, 'newest', {})).edges).node;
  const articlesOf = (meetings: readonly Meeting[]): readonly string[] => meetings.map(({ members }) => only(members).articleId);

  test('meetings of the same two people, the nearest first, in whatever order they came in', async () => {
    for (const outlines of [ARTICLES, [...ARTICLES].reverse()]) {
      const reader = await readerOf(outlines);
      const ids = [(await meetingIn(reader, 'alone')).id, 'none', (await meetingIn(reader, 'other')).id, (await meetingIn(reader, 'near')).id];
      expect((await reader.loadMeetingsOfSamePeople(ids)).map(articlesOf)).toEqual([['near', 'far'], [], ['near'], ['alone', 'other', 'far'].sort(byNearness)]);
    }
  });

  /** `alone` and `other` are as near to `near` as each other and go by id, before `far`. */
  const byNearness = (a: string, b: string): number => Number(a === 'far') - Number(b === 'far') || (`meeting of report-${a}` < `meeting of report-${b}` ? -1 : 1);

  test('a withheld person is nobody whom two meetings share', async () => {
    const store = await stores.fresh();
    for (const outline of ARTICLES) await store.save(makeArticle(outline), testLinker, NOW);
    const reader = store.readAs({ now: NOW });
    const alone = await meetingIn(reader, 'alone');
    await store.withhold({ noun: 'person', id: (await personNamed(reader, 'Boris')).id, who: 'desk', why: 'asked to', when: NOW }, testLinker);
    expect(await reader.loadMeetingsOfSamePeople([alone.id])).toEqual([[]]);
  });

  test('a report whose evidence stands inside a quote is told by whoever is quoted', async () => {
    const store = await stores.fresh();
    const outline: ArticleOutline = { id: 'a', published: '2031-05-01', quotes: [{ words: 'They met on Sunday', speaker: 'Ada' }, { words: 'met', speaker: 'Boris', insideOf: 0 }], meetings: [{ participants: ['Ada', 'Boris'] }, { participants: ['Ada', 'Carl'] }] };
    await store.save(toldInQuote(makeArticle(outline)), testLinker, NOW);
    const reader = store.readAs({ now: NOW });
    const { edges } = only(await reader.loadReportPages('article', ['a'], {}));
    const [quoteId, ...others] = await reader.loadQuoteIdsOfReports([...edges.map(({ node }) => node.id), 'none']);
    expect(others).toEqual([undefined, undefined]);
    expect(only(await reader.loadQuotes([quoteId!]))?.words.content).toEqual(['“They met on Sunday,”']);
    expect(edges.map(({ node }) => node.reportedAt)).toEqual(['2031-05-01', '2031-05-01']);
  });
}

/** The same article, whose first meeting is told by words of its first quote. */
function toldInQuote(article: ArticleToSave): ArticleToSave {
  const { start } = article.analysed.quotes[0]!.content[0]!;
  const span = { start: start + 1, end: start + 9 };
  return { ...article, analysed: { ...article.analysed, meetings: article.analysed.meetings.map((report, index) => (index === 0 ? { ...report, evidence: { ...report.evidence, spans: [span] } } : report)) } };
}
