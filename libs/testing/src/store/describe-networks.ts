import type { MeetingFilter, Network, QuoteFilter, RecordReader } from '@onrecord/domain';
import type { ArticleOutline } from '../articles/article-outline.js';
import { makeArticle } from '../articles/make-article.js';
import { testLinker } from '../articles/test-linker.js';
import { NOW, useStores, type OpenStore } from './opened-stores.js';
import { personNamed } from './read-record.js';

const [ADA, TOM, MINA] = ['Ada Quill', 'Tom Reed', 'Mina Holt'] as const;

const ARTICLES: readonly ArticleOutline[] = [
  {
    id: 'a',
    published: '2031-05-01',
    outlet: 'The Example Courier',
    quotes: [{ words: 'Tom Reed kept his word', speaker: ADA }, { words: 'Ada Quill and Tom Reed have no plan', speaker: MINA, cueClass: 'criticised' }],
    meetings: [{ participants: [ADA, TOM], status: 'held', day: '2031-04-30' }],
  },
  { id: 'b', published: '2031-05-02', outlet: 'Port Arden Post', quotes: [{ words: 'Tom Reed kept his word', speaker: ADA }, { words: 'I doubt it', speaker: ADA, confidence: 0.3 }], meetings: [{ participants: [ADA, TOM], status: 'held', day: '2031-04-30' }] },
  // a nested quote counts nowhere; who is quoted without an outlet is quoted by nobody; nobody named speaks of nobody
  { id: 'c', published: '2031-05-20', quotes: [{ words: 'Tom Reed told me that it was over', speaker: MINA }, { words: 'it was over', speaker: TOM, insideOf: 0 }, { words: 'Mina Holt is right', speaker: 'an aide', state: 'unnamed' }], meetings: [{ participants: [ADA, TOM, MINA, '[a delegation]'], status: 'planned', day: '2031-06-01' }] },
];

/** Who meets whom, who quotes whom, who speaks of whom. */
export function describeNetworks(open: OpenStore): void {
  const stores = useStores(open);
  const filled = stores.filled(async (store) => {
    for (const outline of ARTICLES) await store.save(makeArticle(outline), testLinker, NOW);
  });
  const reading = async (): Promise<RecordReader> => (await filled()).readAs({ now: NOW });

  async function told(reader: RecordReader, { edges }: Network): Promise<readonly string[]> {
    const ids = [...new Set(edges.flatMap(({ fromId, toId }) => [fromId, toId]))];
    const [people, outlets] = [await reader.loadPeople(ids), await reader.loadOutlets(ids)];
    const names = new Map(ids.map((id, place) => [id, people[place]?.name ?? outlets[place]?.name ?? '?']));
    return edges.map(({ fromId, toId, weight, quotes }) => `${names.get(fromId)} – ${names.get(toId)} ${weight}${quotes === undefined ? '' : ` ${quotes}`}`).sort();
  }

  /** The pair of people in the order in which the store tells it, that of their ids. */
  async function pair(reader: RecordReader, one: string, other: string): Promise<string> {
    const ids = new Map([[(await personNamed(reader, one)).id, one], [(await personNamed(reader, other)).id, other]]);
    return [...ids.keys()].sort().map((id) => ids.get(id)).join(' – ');
  }

  test('who meets whom: a meeting that two articles report counts once, a group is nobody', async () => {
    const reader = await reading();
    const network = await reader.networkOfMeetings({}, 100);
    expect(await told(reader, network)).toEqual([`${await pair(reader, ADA, MINA)} 1`, `${await pair(reader, ADA, TOM)} 2`, `${await pair(reader, TOM, MINA)} 1`].sort());
    expect(network).toMatchObject({ counted: 2, countsAll: true, isCut: false });
    expect(network.edges[0]).toMatchObject({ weight: 2, firstDay: '2031-04-30', lastDay: '2031-06-01' });
  });

  test.each<readonly [MeetingFilter, number, number]>([
    [{ statuses: ['held'] }, 1, 1],
    [{ reported: { from: '2031-05-02', before: '2031-05-20' } }, 1, 1],
    [{ takesPlace: { from: '2031-05-01' } }, 3, 1],
    [{ kinds: ['call'] }, 0, 0],
  ])('who meets whom by %j', async (filter, edges, counted) => {
    const network = await (await reading()).networkOfMeetings(filter, 100);
    expect([network.edges.length, network.counted]).toEqual([edges, counted]);
  });

  test('the meetings of an edge are those between its two people', async () => {
    const reader = await reading();
    for (const { fromId, toId, weight } of (await reader.networkOfMeetings({ statuses: ['held', 'planned'] }, 100)).edges) expect(await reader.countMeetings({ participantIds: [fromId, toId], statuses: ['held', 'planned'] })).toBe(weight);
  });

  test('who quotes whom: outlets and speakers, by statements', async () => {
    const reader = await reading();
    const network = await reader.networkOfQuotes('outlet', {}, 100);
    expect(await told(reader, network)).toEqual([`Port Arden Post – ${ADA} 2 2`, `The Example Courier – ${ADA} 1 1`, `The Example Courier – ${MINA} 1 1`]);
    expect(network).toMatchObject({ counted: 6, countsAll: true, isCut: false });
  });

  test('who speaks of whom: what two outlets report counts once, and nobody speaks of themselves', async () => {
    const reader = await reading();
    expect(await told(reader, await reader.networkOfQuotes('speaker', {}, 100))).toEqual([`${ADA} – ${TOM} 1 2`, `${MINA} – ${ADA} 1 1`, `${MINA} – ${TOM} 2 2`]);
  });

  test.each<readonly [QuoteFilter, number, number]>([
    [{ published: { from: '2031-05-02' } }, 1, 2],
    [{ published: { before: '2031-05-02' } }, 2, 3],
    [{ cueClasses: ['criticised'] }, 1, 2],
    [{ minConfidence: 0.5, words: 'word' }, 2, 1],
  ])('quotes by %j: from outlets, of people', async (filter, quoting, speaking) => {
    const reader = await reading();
    expect([(await reader.networkOfQuotes('outlet', filter, 100)).edges.length, (await reader.networkOfQuotes('speaker', filter, 100)).edges.length]).toEqual([quoting, speaking]);
  });

  test('a network says that edges were left out, the lightest', async () => {
    const reader = await reading();
    const network = await reader.networkOfMeetings({}, 1);
    expect([network.edges.map(({ weight }) => weight), network.isCut]).toEqual([[2], true]);
  });

  test('a withheld person is in no network, and the others stay', async () => {
    const store = await stores.fresh();
    for (const outline of ARTICLES) await store.save(makeArticle(outline), testLinker, NOW);
    const reader = store.readAs({ now: NOW });
    const tom = await personNamed(reader, TOM);
    await store.withhold({ noun: 'person', id: tom.id, who: 'desk', why: 'asked to', when: NOW }, testLinker);
    expect(await told(reader, await reader.networkOfMeetings({}, 100))).toEqual([`${await pair(reader, ADA, MINA)} 1`]);
    expect(await told(reader, await reader.networkOfQuotes('speaker', {}, 100))).toEqual([`${MINA} – ${ADA} 1 1`]);
    expect(await reader.countQuotes({ mentionedIds: [tom.id] })).toBe(0);
    expect(JSON.stringify(await reader.loadMentionedIds((await reader.pageOfQuotes({}, 'newest', {})).edges.map(({ node }) => node.id)))).not.toContain(tom.id);
  });

  test('quotes by who is mentioned in what is said', async () => {
    const reader = await reading();
    const [ada, tom, mina] = [(await personNamed(reader, ADA)).id, (await personNamed(reader, TOM)).id, (await personNamed(reader, MINA)).id];
    expect(await Promise.all([[tom], [ada], [mina], [ada, mina], []].map((ids) => reader.countQuotes({ mentionedIds: ids })))).toEqual([4, 1, 1, 2, 0]);
    const { edges } = await reader.pageOfQuotes({ speakerIds: [mina] }, 'oldest', {});
    expect(await reader.loadMentionedIds([...edges.map(({ node }) => node.id), 'none'])).toEqual([[ada, tom].sort(), [tom], []]);
    expect((await reader.pageOfQuotes({ mentionedIds: [tom], speakerIds: [mina] }, 'newest', {})).edges.map(({ node }) => node.articleId)).toEqual(['c', 'a']);
  });

  test('the mentioned are the people whom they are across articles, also when they were taken for others before', async () => {
    const store = await stores.fresh();
    await store.save(makeArticle({ id: 'x', published: '2031-05-02', quotes: [{ words: 'Tom Reed kept his word', speaker: ADA }], people: [{ name: TOM }] }), testLinker, NOW);
    const reader = store.readAs({ now: NOW });
    const before = await personNamed(reader, TOM);
    await store.save(makeArticle({ id: 'w', published: '2031-05-01', people: [{ name: TOM }] }), testLinker, NOW);
    const after = await personNamed(reader, TOM);
    expect(after.id).not.toBe(before.id);
    expect([await reader.countQuotes({ mentionedIds: [before.id] }), await reader.countQuotes({ mentionedIds: [after.id] })]).toEqual([1, 1]);
  });
}
