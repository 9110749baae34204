import type { GroupedCounts, MeetingFilter, MeetingGrouping, QuoteFilter, QuoteGrouping, RecordReader } from '@onrecord/domain';
import type { ArticleOutline } from '../articles/article-outline.js';
import { makeArticle } from '../articles/make-article.js';
import { testLinker } from '../articles/test-linker.js';
import { NOW, useStores, type OpenStore } from './opened-stores.js';
import { personNamed } from './read-record.js';

const [ADA, TOM] = ['Ada Quill', 'Tom Reed'] as const;

const ARTICLES: readonly ArticleOutline[] = [
  { id: 'a', published: '2031-04-30T23:30:00Z', outlet: 'The Example Courier', quotes: [{ words: 'The harbour stays open', speaker: ADA }, { words: 'It may close', speaker: TOM, cueClass: 'warned' }], meetings: [{ participants: [ADA, TOM], kind: 'talks', status: 'planned', day: '2031-05-10' }] },
  { id: 'b', published: '2031-05-01', outlet: 'Port Arden Post', quotes: [{ words: 'The harbour stays open', speaker: ADA }, { words: 'Nobody asked us', speaker: 'an aide', state: 'unnamed' }], meetings: [{ participants: [ADA, 'Mina Holt'], kind: 'call', status: 'held' }] },
  { id: 'c', quotes: [{ words: 'Undated words', speaker: ADA, confidence: 0.3 }, { words: 'inside', speaker: TOM, insideOf: 0 }], meetings: [{ participants: [TOM, 'Mina Holt'], kind: 'call', status: 'held' }] },
];

/** Quotes and meetings counted by groups. */
export function describeGroupedCounts(open: OpenStore): void {
  const stores = useStores(open);
  const filled = stores.filled(async (store) => {
    for (const outline of ARTICLES) await store.save(makeArticle(outline), testLinker, NOW);
  });
  const reading = async (): Promise<RecordReader> => (await filled()).readAs({ now: NOW });

  async function told(reader: RecordReader, { groups }: GroupedCounts): Promise<readonly string[]> {
    const keys = groups.map(({ key }) => key);
    const [people, outlets] = [await reader.loadPeople(keys), await reader.loadOutlets(keys)];
    return groups.map(({ key, count, quotes }, place) => [people[place]?.name ?? outlets[place]?.name ?? key, count, quotes].filter((part) => part !== undefined).join(' '));
  }

  test.each<readonly [QuoteGrouping, QuoteFilter, readonly string[], number]>([
    // what two articles report is one statement in two quotes; an unnamed aide is in no group, and counted
    ['speaker', {}, ['Ada Quill 2 3', 'Tom Reed 1 1'], 5],
    ['speaker', { minConfidence: 0.5 }, ['Ada Quill 1 2', 'Tom Reed 1 1'], 4],
    ['speaker', { cueClasses: ['warned'] }, ['Tom Reed 1 1'], 1],
    ['cue-class', {}, ['stated 3 4', 'warned 1 1'], 5],
    // months are those of UTC, the newest first; the undated are in none
    ['month', {}, ['2031-05 2 2', '2031-04 2 2'], 5],
    ['month', { words: 'harbour' }, ['2031-05 1 1', '2031-04 1 1'], 2],
    ['month', { published: { from: '2031-05-01' } }, ['2031-05 2 2'], 2],
    ['speaker', { speakerIds: [] }, [], 0],
  ])('statements by %s of %j', async (by, filter, groups, counted) => {
    const reader = await reading();
    const counts = await reader.groupQuotes(by, filter, 100);
    expect([await told(reader, counts), counts.counted, counts.countsAll, counts.isCut]).toEqual([groups, counted, true, false]);
  });

  test('statements by outlet', async () => {
    const reader = await reading();
    expect([...(await told(reader, await reader.groupQuotes('outlet', {}, 100)))].sort()).toEqual(['Port Arden Post 2 2', 'The Example Courier 2 2']);
    expect(await reader.groupQuotes('outlet', {}, 1)).toMatchObject({ isCut: true, counted: 5 });
  });

  test.each<readonly [MeetingGrouping, MeetingFilter, readonly string[], number]>([
    ['kind', {}, ['call 2', 'talks 1'], 3],
    ['kind', { statuses: ['planned'] }, ['talks 1'], 1],
    ['status', {}, ['held 2', 'planned 1'], 3],
    // by the day meant, else by the first report
    ['month', {}, ['2031-05 2'], 3],
    ['month', { takesPlace: { from: '2031-05-01' } }, ['2031-05 1'], 1],
  ])('meetings by %s of %j', async (by, filter, groups, counted) => {
    const reader = await reading();
    const counts = await reader.groupMeetings(by, filter, 100);
    expect([await told(reader, counts), counts.counted]).toEqual([groups, counted]);
  });

  test('a withheld speaker is no group, and is counted still', async () => {
    const store = await stores.fresh();
    for (const outline of ARTICLES) await store.save(makeArticle(outline), testLinker, NOW);
    const reader = store.readAs({ now: NOW });
    await store.withhold({ noun: 'person', id: (await personNamed(reader, ADA)).id, who: 'desk', why: 'asked to', when: NOW }, testLinker);
    const counts = await reader.groupQuotes('speaker', {}, 100);
    expect([await told(reader, counts), counts.counted]).toEqual([['Tom Reed 1 1'], 5]);
  });
}
