import { makeDiagnostic, type ArticleToSave } from '@onrecord/domain';
import { makeArticle } from '../articles/make-article.js';
import { testLinker } from '../articles/test-linker.js';
import { NOW, useStores, type OpenStore } from './opened-stores.js';
import { only, readRecord } from './read-record.js';

const OUTLINE = {
  id: 'a',
  published: '2031-05-02',
  outlet: 'The Brunn Herald',
  quotes: [{ words: 'We will act', speaker: 'Ada Lindqvist' }, { words: 'Nobody asked us', speaker: 'the council', state: 'organisation' as const }],
  meetings: [{ participants: ['Ada Lindqvist', 'Boris Halden', '[a delegation]'], place: 'Brunn', day: '2031-05-01' }],
};

/** Saving, versions and removal. */
export function describeSaving(open: OpenStore): void {
  const stores = useStores(open);

  test('what was saved is answered', async () => {
    const store = await stores.fresh();
    const article = makeArticle(OUTLINE);
    const result = await store.save(article, testLinker, NOW);
    const reader = store.readAs({ now: NOW });
    expect(result).toMatchObject({ outcome: 'added', articleId: 'a' });
    expect(only(await reader.loadAnalyses(['a']))).toEqual(article.analysed);
    expect(only(await reader.loadArticles(['a']))).toMatchObject({ id: 'a', versionId: result.versionId, versionCount: 1, headline: 'Council meets', outlet: { name: 'The Brunn Herald' }, published: { value: '2031-05-02' }, receivedAt: NOW });
    const { quotes, reports, meetings } = await readRecord(store);
    expect(quotes.map((quote) => [quote.words.content, quote.speakerName, quote.personId !== undefined])).toEqual([
      [['“Nobody asked us,”'], 'the council', false],
      [['“We will act,”'], 'Ada Lindqvist', true],
    ]);
    expect(only(reports)).toMatchObject({ meetingId: only(meetings).id, words: { mentions: ['met'], times: [{ words: '2031-05-01', precision: 'day' }], sentence: 'Ada Lindqvist and Boris Halden and a delegation met in Brunn on 2031-05-01.' } });
    expect(only(reports).participantPersonIds).toEqual([expect.any(String), expect.any(String), null]);
  });

  test('the same document with the same details, read by the same engine, changes nothing', async () => {
    const store = await stores.fresh();
    await store.save(makeArticle(OUTLINE), testLinker, NOW);
    const before = await readRecord(store);
    expect(await store.save(makeArticle(OUTLINE), testLinker, '2031-06-02T00:00:00Z')).toMatchObject({ outcome: 'unchanged', versionId: only(before.articles).versionId });
    expect(await readRecord(store)).toEqual(before);
  });

  test.each([
    // other details: a corrected date
    [{ ...OUTLINE, published: '2031-05-03' }],
    // other provenance is another detail
    [{ ...OUTLINE, provenance: 'by hand' }],
    // another engine reads the same bytes
    [{ ...OUTLINE, engine: 'test-engine/2' }],
    // other bytes
    [{ ...OUTLINE, prose: ['It rained.'] }],
  ])('a change makes a new version that keeps the ids of facts: %j', async (changed) => {
    const store = await stores.fresh();
    await store.save(makeArticle(OUTLINE), testLinker, NOW);
    const before = await readRecord(store);
    expect(await store.save(makeArticle(changed), testLinker, NOW)).toMatchObject({ outcome: 'new-version', articleId: 'a' });
    const after = await readRecord(store);
    expect(only(after.articles)).toMatchObject({ versionCount: 2 });
    expect(after.quotes.map((quote) => quote.id)).toEqual(before.quotes.map((quote) => quote.id));
    expect(after.people.map((person) => person.id)).toEqual(before.people.map((person) => person.id));
    expect(after.meetings.map((meeting) => meeting.id)).toEqual(before.meetings.map((meeting) => meeting.id));
  });

  test('a fact that the new version changes keeps the id that the linker gives it, and one that it lacks goes', async () => {
    const store = await stores.fresh();
    await store.save(makeArticle(OUTLINE), testLinker, NOW);
    const before = await readRecord(store);
    await store.save(makeArticle({ ...OUTLINE, quotes: [{ words: 'We may act', speaker: 'Ada Lindqvist' }], meetings: [] }), testLinker, NOW);
    const after = await readRecord(store);
    expect(only(after.quotes)).toMatchObject({ id: before.quotes.find((quote) => quote.speakerName === 'Ada Lindqvist')!.id, words: { content: ['“We may act,”'] } });
    expect(after.people.map((person) => person.name)).toEqual(['Ada Lindqvist']);
    expect([after.meetings, after.reports]).toEqual([[], []]);
    expect((await store.readAs({ now: NOW }).pageOfArticles({ words: 'Halden' }, 'newest', {})).edges).toEqual([]);
  });

  test('a teaser changes nothing where the whole article is shown, and gives way to it', async () => {
    const [whole, teaser] = [makeArticle(OUTLINE), asTeaser(makeArticle({ id: OUTLINE.id, prose: ['It rained.'] }))];
    const store = await stores.fresh();
    expect(await store.save(teaser, testLinker, NOW)).toMatchObject({ outcome: 'added' });
    const saved = await store.save(whole, testLinker, NOW);
    expect(saved).toMatchObject({ outcome: 'new-version' });
    const before = await readRecord(store);
    expect(await store.save(teaser, testLinker, NOW)).toEqual({ ...saved, outcome: 'unchanged' });
    expect(await readRecord(store)).toEqual(before);
  });

  test('a teaser is shown while the whole article waits for its release', async () => {
    const store = await stores.fresh();
    await store.save(makeArticle({ ...OUTLINE, releaseAt: '9999-01-01T00:00:00Z' }), testLinker, NOW);
    await store.save(asTeaser(makeArticle({ id: OUTLINE.id, prose: ['It rained.'] })), testLinker, NOW);
    const record = await readRecord(store);
    expect([record.articles.length, record.quotes]).toEqual([1, []]);
  });

  test('the first version taken in again is the current one again', async () => {
    const store = await stores.fresh();
    const first = await store.save(makeArticle(OUTLINE), testLinker, NOW);
    await store.save(makeArticle({ ...OUTLINE, engine: 'test-engine/2' }), testLinker, NOW);
    expect(await store.save(makeArticle(OUTLINE), testLinker, NOW)).toEqual({ ...first, outcome: 'new-version' });
    expect(only((await readRecord(store)).articles)).toMatchObject({ versionId: first.versionId, versionCount: 2 });
  });

  test('the versions of an article tell what each was, the newest first', async () => {
    const store = await stores.fresh();
    const later = '2031-06-02T00:00:00.000Z';
    const first = await store.save(makeArticle({ ...OUTLINE, headline: 'Council meets 👋 today' }), testLinker, NOW);
    const second = await store.save(makeArticle({ ...OUTLINE, headline: 'Council met', published: '2031-05-03' }), testLinker, later);
    const reader = store.readAs({ now: later });
    const versions = only(await reader.loadVersionPages(['a'], {})).edges.map(({ node }) => node);
    expect(versions).toEqual([
      { kind: 'article-version', id: second.versionId, articleId: 'a', isCurrent: true, receivedAt: later, engine: 'test-engine/1', language: 'en', headline: 'Council met', published: { value: '2031-05-03', precision: 'day' } },
      { kind: 'article-version', id: first.versionId, articleId: 'a', isCurrent: false, receivedAt: NOW, engine: 'test-engine/1', language: 'en', headline: 'Council meets 👋 today', published: { value: '2031-05-02', precision: 'day' } },
    ]);
    expect(await reader.loadVersions([first.versionId, 'gone', second.versionId])).toEqual([versions[1], undefined, versions[0]]);
  });

  test('a version that comes back is the newest again, and counts once', async () => {
    const store = await stores.fresh();
    const first = await store.save(makeArticle(OUTLINE), testLinker, NOW);
    const second = await store.save(makeArticle({ ...OUTLINE, engine: 'test-engine/2' }), testLinker, NOW);
    await store.save(makeArticle(OUTLINE), testLinker, NOW);
    const { edges } = only(await store.readAs({ now: NOW }).loadVersionPages(['a'], {}));
    expect(edges.map(({ node: { id, isCurrent } }) => [id, isCurrent])).toEqual([[first.versionId, true], [second.versionId, false]]);
  });

  test('the same document under another id is another article', async () => {
    const store = await stores.fresh();
    await store.save(makeArticle(OUTLINE), testLinker, NOW);
    expect(await store.save(makeArticle({ ...OUTLINE, id: 'b' }), testLinker, NOW)).toMatchObject({ outcome: 'added' });
    expect((await readRecord(store)).articles.map((article) => article.id)).toEqual(['a', 'b']);
  });

  test('an article that is removed leaves as if it had never come', async () => {
    const [store, other] = [await stores.fresh(), await stores.fresh()];
    const kept = makeArticle({ id: 'b', published: '2031-05-04', quotes: [{ words: 'We will act', speaker: 'Ada Lindqvist' }] });
    for (const article of [makeArticle(OUTLINE), kept]) await store.save(article, testLinker, NOW);
    await other.save(kept, testLinker, NOW);
    expect(await store.remove('a', testLinker)).toBe(true);
    expect(await store.remove('a', testLinker)).toBe(false);
    expect(await readRecord(store)).toEqual(await readRecord(other));
    expect(await store.readAs({ now: NOW }).countArticles({ words: 'Halden' })).toBe(0);
  });

  test('a failure inside saving leaves nothing of the article', async () => {
    const store = await stores.fresh();
    const broken = { ...testLinker, form: () => { throw new RangeError('the linker broke'); } };
    await expect(store.save(makeArticle(OUTLINE), broken, NOW)).rejects.toThrow('the linker broke');
    expect(await readRecord(store)).toEqual({ articles: [], quotes: [], people: [], meetings: [], reports: [], statements: [] });
    expect(await store.save(makeArticle(OUTLINE), testLinker, NOW)).toMatchObject({ outcome: 'added' });
  });
}

function asTeaser({ analysed, ...rest }: ArticleToSave): ArticleToSave {
  const diagnostics = [makeDiagnostic('TEASER_ONLY', 'note', 'no more than a summary')];
  return { ...rest, analysed: { ...analysed, article: { ...analysed.article, diagnostics } } };
}
