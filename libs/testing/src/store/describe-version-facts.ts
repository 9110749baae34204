import type { ArticleStore, VersionFacts, Withholding } from '@onrecord/domain';
import type { ArticleOutline } from '../articles/article-outline.js';
import { makeArticle } from '../articles/make-article.js';
import { testLinker } from '../articles/test-linker.js';
import { NOW, useStores, type OpenStore } from './opened-stores.js';
import { only, personNamed } from './read-record.js';

const FIRST: ArticleOutline = { id: 'a', published: '2031-05-02', quotes: [{ words: 'We will act', speaker: 'Ada Quill' }, { words: 'Nothing is sure', speaker: 'Tom Reed' }], meetings: [{ participants: ['Ada Quill', 'Tom Reed'], status: 'planned' }] };
const SECOND: ArticleOutline = { ...FIRST, quotes: [{ words: 'We will act soon', speaker: 'Ada Quill' }], meetings: [{ participants: ['Ada Quill', 'Tom Reed'], status: 'held' }] };

/** What versions reported that were shown, the older ones too. */
export function describeVersionFacts(open: OpenStore): void {
  const stores = useStores(open);

  async function versionsOf(outlines: readonly ArticleOutline[]): Promise<{ readonly store: ArticleStore; readonly versions: readonly string[] }> {
    const store = await stores.fresh();
    const versions: string[] = [];
    for (const outline of outlines) versions.push((await store.save(makeArticle(outline), testLinker, NOW)).versionId);
    return { store, versions };
  }

  const factsOf = async (store: ArticleStore, versions: readonly string[], now = NOW): Promise<readonly (VersionFacts | undefined)[]> => store.readAs({ now }).loadVersionFacts(versions);
  const withhold = (store: ArticleStore, noun: Withholding['noun'], id: string): Promise<unknown> => store.withhold({ noun, id, who: 'desk', why: 'asked to', when: NOW }, testLinker);

  test('each version keeps what it reported, and a fact that lives on keeps its id', async () => {
    const { store, versions } = await versionsOf([FIRST, SECOND]);
    const [first, second] = await factsOf(store, versions);
    expect(first!.quotes.map(({ words, speakerName }) => [only(words.content), speakerName])).toEqual([['“We will act,”', 'Ada Quill'], ['“Nothing is sure,”', 'Tom Reed']]);
    expect(second!.quotes.map(({ words }) => only(words.content))).toEqual(['“We will act soon,”']);
    expect(second!.quotes[0]!.id).toBe(first!.quotes[0]!.id);
    expect([first, second].map((facts) => [facts!.articleId, only(facts!.reports).report.status])).toEqual([['a', 'planned'], ['a', 'held']]);
    expect(only(second!.reports).id).toBe(only(first!.reports).id);
  });

  test('who is withheld is in no version, nor in the one that alone names them', async () => {
    const { store, versions } = await versionsOf([FIRST]);
    const tom = await personNamed(store.readAs({ now: NOW }), 'Tom Reed');
    await withhold(store, 'person', tom.id);
    await store.save(makeArticle({ ...FIRST, quotes: [FIRST.quotes![0]!], meetings: [] }), testLinker, NOW);
    const facts = only(await factsOf(store, versions))!;
    expect(facts.quotes[1]).toMatchObject({ quote: { speaker: { state: 'withheld', candidates: [] } }, words: { content: ['“Nothing is sure,”'] } });
    // The ids of this suite's linker are spelled with names.
    expect(JSON.stringify(facts).replace(/"(?:id|meetingId)":"[^"]*"/g, '')).not.toContain('Reed');
    expect(only(facts.reports).report.participants.map(({ name }) => name)).toEqual(['Ada Quill']);
  });

  test('a withheld quote is in no version', async () => {
    const { store, versions } = await versionsOf([FIRST, SECOND]);
    await withhold(store, 'quote', (await factsOf(store, versions))[0]!.quotes[0]!.id);
    expect((await factsOf(store, versions)).map((facts) => facts!.quotes.map(({ words }) => only(words.content)))).toEqual([['“Nothing is sure,”'], []]);
  });

  test('a withheld or removed article has no versions to show', async () => {
    const { store, versions } = await versionsOf([FIRST, SECOND]);
    await withhold(store, 'article', 'a');
    expect(await factsOf(store, [...versions, 'gone'])).toEqual([undefined, undefined, undefined]);
  });

  test('a version under embargo tells nothing before its release, and one that was replaced before it never does', async () => {
    const release = '2031-06-01T18:00:00Z';
    const { store, versions } = await versionsOf([FIRST, { ...FIRST, headline: 'Council would act', quotes: [{ words: 'We would act', speaker: 'Ada Quill' }], releaseAt: release }, { ...SECOND, releaseAt: release }]);
    expect((await factsOf(store, versions)).map((facts) => facts?.quotes.length)).toEqual([2, undefined, undefined]);
    await store.releaseDue('2031-06-01T18:00:01Z', testLinker);
    expect((await factsOf(store, versions, '2031-06-01T18:00:01Z')).map((facts) => facts?.quotes.length)).toEqual([2, undefined, 1]);
  });
}
