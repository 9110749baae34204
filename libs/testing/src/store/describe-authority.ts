import type { ArticleStore, AuthorityEntry, AuthorityOutcome, PersonAuthority } from '@onrecord/domain';
import type { ArticleOutline } from '../articles/article-outline.js';
import { makeArticle } from '../articles/make-article.js';
import { testLinker } from '../articles/test-linker.js';
import { NOW, useStores, type OpenStore } from './opened-stores.js';
import { only, personNamed } from './read-record.js';

const AFTER = '2031-06-02T00:00:00Z';
const HARBOUR = { id: 'harbour', published: '2031-05-02', quotes: [{ words: 'We will act', speaker: 'Ada Quill' }, { words: 'We will wait', speaker: 'Tom Reed' }] };
const PRIVATE = { id: 'trial', published: '2031-05-03', people: [{ name: 'Mina Holt', standing: 'private' as const }] };

const authorityOf = (...sameAs: readonly string[]): PersonAuthority => ({ kind: 'person-authority', sameAs });
const entryOf = (name: string, ...sameAs: readonly string[]): AuthorityEntry => ({ name, authority: authorityOf(...sameAs) });

/** What an authority file says of people. */
export function describeAuthority(open: OpenStore): void {
  const stores = useStores(open);

  async function storeOf(...outlines: readonly ArticleOutline[]): Promise<ArticleStore> {
    const store = await stores.fresh();
    for (const outline of outlines) await store.save(makeArticle(outline), testLinker, NOW);
    return store;
  }

  const keep = (store: ArticleStore, ...entries: readonly AuthorityEntry[]): Promise<readonly AuthorityOutcome[]> => store.keepAuthority(entries, { now: NOW });
  const idOf = async (store: ArticleStore, name: string): Promise<string> => (await personNamed(store.readAs({ now: NOW }), name)).id;
  const told = async (store: ArticleStore, ...ids: readonly string[]): Promise<readonly (PersonAuthority | undefined)[]> => store.readAs({ now: NOW }).loadAuthorities(ids);

  test('an entry is applied to the one person of its name, case and diacritics aside', async () => {
    const store = await storeOf(HARBOUR);
    const authority: PersonAuthority = { kind: 'person-authority', sameAs: ['https://ids.example/quill', 'house:17'], role: 'minister', description: 'minister for fishing' };
    expect(await keep(store, { name: 'ADÁ QUILL', authority }, entryOf('Nobody Known', 'house:18'), entryOf('Ada', 'house:19'))).toEqual(['applied', 'unknown', 'unknown']);
    expect(await told(store, await idOf(store, 'Ada Quill'), await idOf(store, 'Tom Reed'), 'gone')).toEqual([authority, undefined, undefined]);
  });

  test('a name that the file has twice is applied to nobody', async () => {
    const store = await storeOf(HARBOUR);
    expect(await keep(store, entryOf('Ada Quill', 'house:1'), entryOf('Tom Reed', 'house:2'), entryOf('ada quill', 'house:3'))).toEqual(['told-twice', 'applied', 'told-twice']);
    expect(await told(store, await idOf(store, 'Ada Quill'))).toEqual([undefined]);
  });

  test('a name that the record has twice is applied to nobody', async () => {
    // The linker of the tests tells spellings apart.
    const store = await storeOf(HARBOUR, { id: 'ferries', published: '2031-05-03', people: [{ name: 'Ada Quíll' }] });
    expect((await store.readAs({ now: NOW }).pageOfPeople({ name: 'Ada Quill' }, 'name', {})).edges).toHaveLength(2);
    expect(await keep(store, entryOf('Ada Quill', 'house:1'))).toEqual(['several-people']);
  });

  test('somebody private in the story is no match', async () => {
    const store = await storeOf(PRIVATE);
    expect(await keep(store, entryOf('Mina Holt', 'house:1'))).toEqual(['unknown']);
    expect(await told(store, await idOf(store, 'Mina Holt'))).toEqual([undefined]);
  });

  test('it stays with a person to whom an earlier article gives another id', async () => {
    const store = await storeOf(HARBOUR);
    await keep(store, entryOf('Ada Quill', 'house:1'));
    const before = await idOf(store, 'Ada Quill');
    await store.save(makeArticle({ ...HARBOUR, id: 'earlier', published: '2031-04-01' }), testLinker, NOW);
    const after = await idOf(store, 'Ada Quill');
    expect(after).not.toBe(before);
    expect(await told(store, before, after)).toEqual([authorityOf('house:1'), authorityOf('house:1')]);
  });

  test('it comes back with the person whose articles went', async () => {
    const store = await storeOf(HARBOUR);
    await keep(store, entryOf('Ada Quill', 'house:1'));
    const id = await idOf(store, 'Ada Quill');
    await store.remove('harbour', testLinker);
    expect(await told(store, id)).toEqual([undefined]);
    await store.save(makeArticle(HARBOUR), testLinker, NOW);
    expect(await told(store, id)).toEqual([authorityOf('house:1')]);
  });

  test('the next file takes the place of the one before', async () => {
    const store = await storeOf(HARBOUR);
    const ids = [await idOf(store, 'Ada Quill'), await idOf(store, 'Tom Reed')];
    await keep(store, entryOf('Ada Quill', 'house:1'), entryOf('Tom Reed', 'house:2'));
    await keep(store, entryOf('Tom Reed', 'house:3'));
    expect(await told(store, ...ids)).toEqual([undefined, authorityOf('house:3')]);
  });

  test('whoever is under embargo or withheld is no match, and shows nothing', async () => {
    const store = await storeOf({ ...HARBOUR, releaseAt: AFTER });
    expect(await keep(store, entryOf('Ada Quill', 'house:1'))).toEqual(['unknown']);
    await store.releaseDue(AFTER, testLinker);
    expect(await store.keepAuthority([entryOf('Ada Quill', 'house:1')], { now: AFTER })).toEqual(['applied']);
    const reader = store.readAs({ now: AFTER });
    const { id } = only((await reader.pageOfPeople({ name: 'Ada Quill' }, 'name', {})).edges).node;
    expect(await reader.loadAuthorities([id])).toEqual([authorityOf('house:1')]);
    expect(await told(store, id)).toEqual([undefined]);
    await store.withhold({ noun: 'person', id, who: 'desk', why: 'asked to', when: AFTER }, testLinker);
    expect(await reader.loadAuthorities([id])).toEqual([undefined]);
    expect(await store.keepAuthority([entryOf('Ada Quill', 'house:1')], { now: AFTER })).toEqual(['unknown']);
  });
}
