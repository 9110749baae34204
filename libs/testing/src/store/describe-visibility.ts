import type { ArticleStore, Change, Page, Withholding } from '@onrecord/domain';
import type { ArticleOutline } from '../articles/article-outline.js';
import { makeArticle } from '../articles/make-article.js';
import { testLinker } from '../articles/test-linker.js';
import { EVERY_READ, READ_METHODS, type KnownIds } from './every-read.js';
import { NOW, useStores, type OpenStore } from './opened-stores.js';
import { only, personNamed, readRecord } from './read-record.js';

const SECRET = { id: 'a', published: '2031-05-02', outlet: 'The Brunn Herald', authors: ['Ivo Lund'], quotes: [{ words: 'We will act', speaker: 'Ada Lindqvist' }], meetings: [{ participants: ['Ada Lindqvist', 'Boris Halden'] }] };
const OPEN = { id: 'b', published: '2031-05-01', outlet: 'The Open Post', quotes: [{ words: 'We will wait', speaker: 'Boris Halden' }], meetings: [{ participants: ['Boris Halden', 'Carl Unger'] }] };
const RELEASE = '2031-06-01T18:00:00Z';
const AFTER = '2031-06-01T18:00:00.001Z';

/** Embargo and the withholding list, tried against every method that reads. */
export function describeVisibility(open: OpenStore): void {
  const stores = useStores(open);

  const entry = (noun: Withholding['noun'], id: string): Withholding => ({ noun, id, who: 'desk', why: 'asked to', when: NOW });

  async function saveAll(store: ArticleStore, outlines: readonly ArticleOutline[]): Promise<ArticleStore> {
    for (const outline of outlines) await store.save(makeArticle(outline), testLinker, NOW);
    return store;
  }

  const storeOf = async (outlines: readonly ArticleOutline[]): Promise<ArticleStore> => saveAll(await stores.fresh(), outlines);
  const holding = (outlines: readonly ArticleOutline[], change: (store: ArticleStore) => Promise<unknown> = async () => undefined) =>
    stores.filled(async (store) => {
      await change(await saveAll(store, outlines));
    });

  const whole = holding([SECRET, OPEN]);
  const withoutSecret = holding([OPEN]);
  const embargoed = holding([OPEN, { ...SECRET, releaseAt: RELEASE }]);
  const released = holding([{ ...SECRET, releaseAt: RELEASE }, OPEN], async (store) => {
    expect([await store.releaseDue(NOW, testLinker), await store.releaseDue(AFTER, testLinker), await store.releaseDue(AFTER, testLinker)]).toEqual([0, 1, 0]);
  });
  const neverHeld = holding([{ ...SECRET, releaseAt: NOW }, OPEN]);
  const articleWithheld = holding([SECRET, OPEN], async (store) => {
    await store.withhold(entry('article', 'a'), testLinker);
    await store.withhold(entry('article', 'a'), testLinker);
  });
  const quoteWithheld = holding([SECRET, OPEN], async (store) => {
    const { edges } = await store.readAs({ now: NOW }).pageOfQuotes({ words: 'act' }, 'newest', {});
    await store.withhold(entry('quote', only(edges).node.id), testLinker);
  });
  const personWithheld = holding([SECRET, OPEN], async (store) => {
    const ada = await personNamed(store.readAs({ now: NOW }), 'Ada Lindqvist');
    await store.withhold(entry('person', ada.id), testLinker);
  });

  /** Ids as somebody has them who saw the articles before they were hidden. */
  async function learnIds(words: string): Promise<KnownIds> {
    const { articles, quotes, people, meetings, reports, statements } = await readRecord(await whole());
    const ids = (values: readonly { readonly id: string }[]): readonly string[] => values.map((value) => value.id);
    const members = people.flatMap((person) => person.members.map((ref) => `${ref.articleId}#${ref.localId}`));
    const authors = (await (await whole()).readAs({ now: NOW }).loadAuthorIdsOf(ids(articles))).flat();
    return { articles: ids(articles), authors, versions: articles.map((article) => article.versionId), outlets: articles.map((article) => article.outlet!.id), quotes: ids(quotes), statements: ids(statements), people: ids(people), meetings: ids(meetings), reports: ids(reports), members, words };
  }

  test('the list of reads names every method of the reader', async () => {
    const store = await stores.fresh();
    expect(Object.keys(store.readAs({ now: NOW })).sort()).toEqual([...READ_METHODS].sort());
  });

  describe.each(READ_METHODS)('%s', (method) => {
    const read = async (store: ArticleStore, now: string, words = 'act'): Promise<unknown> => EVERY_READ[method](store.readAs({ now }), await learnIds(words));

    test('answers an article under embargo as if it were not there', async () => {
      expect(await read(await embargoed(), NOW)).toEqual(await read(await withoutSecret(), NOW));
      expect(await read(await embargoed(), AFTER)).toEqual(await read(await withoutSecret(), AFTER));
    });

    test('tells a viewer from before the release nothing of it', async () => {
      const told = JSON.stringify(await read(await released(), NOW));
      for (const secret of ['Lindqvist', 'We will act', 'Brunn Herald', '"articleId":"a"']) expect(told).not.toContain(secret);
    });

    test('answers a released article as if it had never been held back', async () => {
      const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replaceAll(RELEASE, NOW).replace(/ver_\w+|[\w-]{30,}/g, '-'));
      expect(plain(whatChanged(await read(await released(), AFTER)))).toEqual(plain(whatChanged(await read(await neverHeld(), AFTER))));
    });

    test('answers a withheld article as if it were not there', async () => {
      expect(whatChanged(await read(await articleWithheld(), NOW))).toEqual(whatChanged(await read(await withoutSecret(), NOW)));
    });

    test('tells nothing of a withheld quote', async () => {
      const told = withoutArticleText(await read(await quoteWithheld(), NOW));
      for (const secret of ['We will act', 'quote-a']) expect(told).not.toContain(secret);
    });

    test('does not name a withheld person', async () => {
      const told = withoutArticleText(await read(await personWithheld(), NOW, 'Lindqvist'));
      expect(told).not.toMatch(/"(name|speaker|speakerName|sentence|excerpt)":"[^"]*Lindqvist/);
      expect(told).not.toContain('person of person-a-Ada');
    });
  });

  test('a withheld person speaks as withheld, meets as nobody and is counted nowhere', async () => {
    const store = await storeOf([SECRET, OPEN]);
    const reader = store.readAs({ now: NOW });
    const ada = await personNamed(reader, 'Ada Lindqvist');
    await store.withhold(entry('person', ada.id), testLinker);
    const quote = only((await reader.pageOfQuotes({ words: 'act' }, 'newest', {})).edges).node;
    expect(quote).toMatchObject({ quote: { speaker: { state: 'withheld', candidates: [] } }, words: { content: ['“We will act,”'], sentence: '“We will act,” said ….' } });
    expect([quote.personId, quote.speakerName, quote.words.speaker, quote.quote.speaker.entityId, quote.quote.speaker.mention]).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(only((await reader.pageOfMeetings({ articleIds: ['a'] }, 'newest', {})).edges).node.parties.map((party) => party.name)).toEqual(['Boris Halden']);
    expect(only(only(await reader.loadReportPages('article', ['a'], {})).edges).node).toMatchObject({ participantPersonIds: [expect.any(String)], report: { participants: [{ name: 'Boris Halden' }] } });
    expect(only(await reader.loadAnalyses(['a']))!.people.map((person) => person.name)).toEqual(['Boris Halden']);
    expect([await reader.countPeople({}), await reader.countPeople({ name: 'Lindqvist' }), await reader.countPeopleOf(['a']), await reader.countQuotes({ speakerIds: [ada.id] }), await reader.countMeetings({ participantIds: [ada.id] })]).toEqual([2, 0, [1], 0, 0]);
    expect([await reader.countQuotes({ speakerStates: ['withheld'] }), await reader.countQuotes({ speakerStates: ['named'] })]).toEqual([1, 1]);
    expect((await reader.search('Lindqvist', ['quote', 'person', 'meeting'], {})).edges).toEqual([]);
  });

  test('whoever is withheld stays so, under every id and whatever comes in later', async () => {
    const store = await storeOf([SECRET]);
    const reader = store.readAs({ now: NOW });
    const ada = await personNamed(reader, 'Ada Lindqvist');
    await store.withhold(entry('person', ada.id), testLinker);
    await store.save(makeArticle({ id: 'c', published: '2031-04-01', quotes: [{ words: 'Good morning', speaker: 'Ada Lindqvist' }] }), testLinker, NOW);
    expect(await reader.countPeople({ name: 'Lindqvist' })).toBe(0);
    expect(await reader.countQuotes({ speakerStates: ['withheld'] })).toBe(2);
    await store.remove('a', testLinker);
    expect(await reader.countPeople({ name: 'Lindqvist' })).toBe(0);
    await store.save(makeArticle({ ...SECRET, engine: 'test-engine/2' }), testLinker, NOW);
    expect([await reader.countPeople({ name: 'Lindqvist' }), (await reader.search('Lindqvist', ['meeting'], {})).edges]).toEqual([0, []]);
  });

  test('what is withheld before it comes never shows', async () => {
    const ids = await learnIds('act');
    const store = await stores.fresh();
    await store.withhold(entry('quote', ids.quotes[0]!), testLinker);
    await store.withhold(entry('article', 'b'), testLinker);
    for (const outline of [SECRET, OPEN]) await store.save(makeArticle(outline), testLinker, NOW);
    const { articles, quotes } = await readRecord(store);
    expect([articles.map((article) => article.id), quotes]).toEqual([['a'], []]);
  });

  test('a new version under embargo waits behind the one shown, and takes its place with the release', async () => {
    const store = await storeOf([SECRET, OPEN]);
    const before = await readRecord(store);
    const corrected = makeArticle({ ...SECRET, headline: 'Council corrects', releaseAt: RELEASE });
    expect(await store.save(corrected, testLinker, NOW)).toMatchObject({ outcome: 'new-version' });
    expect(await store.save(corrected, testLinker, NOW)).toMatchObject({ outcome: 'unchanged' });
    expect(await readRecord(store)).toEqual(before);
    expect(await versionsOf(store, NOW)).toEqual([['Council meets', true]]);
    expect([await store.releaseDue(NOW, testLinker), await store.releaseDue(AFTER, testLinker), await store.releaseDue(AFTER, testLinker)]).toEqual([0, 1, 0]);
    const after = await readRecord(store, AFTER);
    expect(after.articles.map(({ headline, versionCount }) => [headline, versionCount])).toEqual([['Council corrects', 2], ['Council meets', 1]]);
    expect(after.quotes.map((quote) => quote.id)).toEqual(before.quotes.map((quote) => quote.id));
    expect(await versionsOf(store, AFTER)).toEqual([['Council corrects', true], ['Council meets', false]]);
  });

  test('a version that was replaced while under embargo is never shown, and lends nothing to the one that replaced it', async () => {
    const [store, other] = [await stores.fresh(), await stores.fresh()];
    const { versionId } = await store.save(makeArticle({ ...SECRET, headline: 'Council acts', quotes: [{ words: 'We would act', speaker: 'Ada Lindqvist' }], releaseAt: RELEASE }), testLinker, NOW);
    expect([await store.readAs({ now: NOW }).loadVersions([versionId]), await versionsOf(store, NOW)]).toEqual([[undefined], []]);
    for (const each of [store, other]) await each.save(makeArticle(SECRET), testLinker, NOW);
    expect(await readRecord(store)).toEqual(await readRecord(other));
    expect(await store.releaseDue(AFTER, testLinker)).toBe(0);
    expect(await readRecord(store, AFTER)).toEqual(await readRecord(other, AFTER));
    expect([await store.readAs({ now: AFTER }).loadVersions([versionId]), await versionsOf(store, AFTER)]).toEqual([[undefined], [['Council meets', true]]]);
  });

  test('a longer embargo holds: what the shorter one would have released stays back', async () => {
    const store = await storeOf([{ ...SECRET, releaseAt: RELEASE }, { ...SECRET, releaseAt: '2031-06-02T18:00:00Z' }]);
    expect(await store.releaseDue(AFTER, testLinker)).toBe(0);
    expect((await readRecord(store, AFTER)).articles).toEqual([]);
    expect(await store.releaseDue('2031-06-02T18:00:00Z', testLinker)).toBe(1);
    expect((await readRecord(store, '2031-06-02T18:00:00Z')).articles.map((article) => article.versionCount)).toEqual([1]);
  });

  test('an outlet is spelled as the articles shown spell it', async () => {
    const store = await storeOf([OPEN, { ...SECRET, outlet: 'THE OPEN POST', releaseAt: RELEASE }]);
    const outletId = only((await readRecord(store)).articles).outlet!.id;
    expect(await store.readAs({ now: NOW }).loadOutlets([outletId])).toMatchObject([{ name: 'The Open Post' }]);
    await store.releaseDue(AFTER, testLinker);
    expect(await store.readAs({ now: AFTER }).loadOutlets([outletId])).toMatchObject([{ name: 'THE OPEN POST' }]);
  });
}

/** The headlines of article a's versions, the newest first, and whether each is the one shown. */
async function versionsOf(store: ArticleStore, now: string): Promise<readonly (readonly [string | undefined, boolean])[]> {
  const { edges } = only(await store.readAs({ now }).loadVersionPages(['a'], {}));
  return edges.map(({ node: { headline, isCurrent } }) => [headline, isCurrent]);
}

/** Since when something is shown differs where it was held back, or shown and then withheld; what is shown does not. */
function whatChanged(told: unknown): unknown {
  if (!Array.isArray(told) || !told.every(isPageOfChanges)) return told;
  return told.map(({ edges }: Page<Change>) => edges.map(({ node: { noun, id } }) => `${noun} ${id}`).sort());
}

function isPageOfChanges(told: unknown): told is Page<Change> {
  const edges = (told as Partial<Page<{ readonly kind?: string } | undefined>> | undefined)?.edges;
  return Array.isArray(edges) && edges.length > 0 && edges.every(({ node }) => node?.kind === 'change');
}

/** What is told beside the newspaper's own text, which names whom it names. */
function withoutArticleText(told: unknown): string {
  return JSON.stringify(told, (key, value: unknown) => (key === 'text' || isArticleHit(value) ? undefined : value));
}

function isArticleHit(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'noun' in value && value.noun === 'article';
}
