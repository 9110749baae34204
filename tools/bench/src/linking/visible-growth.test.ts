import { linker } from '@onrecord/linking';
import { openSqliteStore, type SqliteStore } from '@onrecord/storage';
import { makeArticle, type ArticleOutline } from '@onrecord/testing';

const NOW = '2031-06-01T12:00:00Z';
const STORY = ['The harbour of Ostholm opened again on Monday after a winter in which no ship had entered it, the port authority told a crowd of fishermen on the quay.', 'Engineers had worked for eleven weeks to free the two sluice gates, which had been frozen since a storm pushed drifting ice over the outer wall.'];

let store: SqliteStore;
beforeEach(async () => (store = await openSqliteStore({ path: ':memory:' })));
afterEach(() => store.close());

async function save(outline: ArticleOutline, office?: string): Promise<void> {
  const article = makeArticle(outline);
  const role = { kind: 'role' as const, words: 'president', tense: 'current' as const, ...(office !== undefined && { of: office }), evidence: { kind: 'evidence' as const, sentence: { start: 0, end: 0 }, spans: [], rule: 'test' } };
  const people = article.analysed.people.map((person) => (office === undefined ? person : { ...person, roles: [role] }));
  await store.save({ ...article, analysed: { ...article.analysed, people } }, linker, NOW);
}

async function namesShown(): Promise<readonly string[]> {
  return (await store.readAs({ now: NOW }).pageOfPeople({}, 'name', {})).edges.map((edge) => edge.node.name);
}

async function withholdTheOnlyOne(): Promise<void> {
  const [edge] = (await store.readAs({ now: NOW }).pageOfPeople({}, 'name', {})).edges;
  await store.withhold({ noun: 'person', id: edge!.node.id, who: 'the desk', why: 'a threat', when: NOW }, linker);
  expect(await namesShown()).toEqual([]);
}

const named = (id: string, published: string): ArticleOutline => ({ id, published, people: [{ name: 'Ada Lindqvist' }] });

test('a withheld person stays so in later and in earlier articles, and when the article goes and comes back', async () => {
  await save(named('b', '2031-05-02'));
  await withholdTheOnlyOne();
  await save(named('c', '2031-05-03'));
  await save(named('a', '2031-05-01'));
  expect(await namesShown()).toEqual([]);
  await store.remove('b', linker);
  expect(await namesShown()).toEqual([]);
  await store.remove('a', linker);
  await store.remove('c', linker);
  await save(named('c', '2031-05-03'));
  expect(await namesShown()).toEqual([]);
});

test('people parted out of a withheld one stay withheld, and whoever is joined with them is', async () => {
  await save(named('a', '2031-05-01'));
  await save(named('b', '2031-05-02'), 'France');
  await withholdTheOnlyOne();
  // Two presidents of two countries are two people, and the bare name means nobody in particular.
  await save(named('c', '2031-05-03'), 'Japan');
  expect(await namesShown()).toEqual(['Ada Lindqvist']);
  await store.remove('b', linker);
  expect(await namesShown()).toEqual([]);
});

test('the id of a person who was joined to another answers, and so does that of one whose article is gone', async () => {
  await save(named('b', '2031-05-02'));
  const reader = store.readAs({ now: NOW });
  const late = (await reader.pageOfPeople({}, 'name', {})).edges[0]!.node.id;
  await save(named('a', '2031-05-01'));
  const [person] = await reader.loadWholePeople([late]);
  expect([person!.id === late, person!.members.length]).toEqual([false, 2]);
  await store.remove('b', linker);
  expect((await reader.loadWholePeople([late]))[0]?.members).toEqual([{ articleId: 'a', localId: 'p1' }]);
  await store.remove('a', linker);
  expect(await reader.loadPeople([late])).toEqual([undefined]);
});

test('an article under embargo or withheld is nobody’s copy', async () => {
  const printed = (id: string, published: string, more: ArticleOutline = {}): ArticleOutline => ({ id, published, prose: STORY, headline: `Harbour opens, ${id}`, ...more });
  await save(printed('a', '2031-05-01', { releaseAt: '2031-07-01T00:00:00Z' }));
  await save(printed('b', '2031-05-02'));
  await save(printed('c', '2031-05-03'));
  await save({ id: 'd', published: '2031-05-03', headline: 'Another story' });
  const reader = store.readAs({ now: NOW });
  expect(await reader.loadCopies(['a', 'b', 'c', 'd'])).toEqual([[], ['b', 'c'], ['b', 'c'], []]);
  await store.releaseDue('2031-07-02T00:00:00Z', linker);
  expect(await store.readAs({ now: '2031-07-02T00:00:00Z' }).loadCopies(['c'])).toEqual([['a', 'b', 'c']]);
  expect(await reader.loadCopies(['c'])).toEqual([['b', 'c']]);
  await store.withhold({ noun: 'article', id: 'b', who: 'the desk', why: 'a complaint', when: NOW }, linker);
  expect(await reader.loadCopies(['b', 'c'])).toEqual([[], []]);
});

test('what copies quote, without marks too, is one statement and counts once', async () => {
  const said = { words: 'that the harbour would open again before the first ships of winter', speaker: 'Ada Lindqvist', kind: 'indirect' as const };
  for (const id of ['a', 'b', 'c']) await save({ id, published: `2031-05-0${id === 'a' ? 1 : 2}`, prose: STORY, quotes: [said] });
  const reader = store.readAs({ now: NOW });
  const quotes = (await reader.pageOfQuotes({}, 'newest', {})).edges.map((edge) => edge.node);
  expect([quotes.length, new Set(quotes.map((quote) => quote.statementId)).size]).toEqual([3, 1]);
  await save({ id: 'd', published: '2031-05-02', quotes: [{ ...said, words: 'that nobody had asked the fishermen about the new wall' }] });
  await save({ id: 'e', published: '2031-05-02', quotes: [1, 2].map((n) => ({ words: `We have waited number ${n} weeks for engineers from abroad`, speaker: 'Boris Halden' })), people: [{ name: 'Boris Halden' }] });
  expect((await reader.pageOfPeople({}, 'most-quoted', {})).edges.map((edge) => edge.node.name)).toEqual(['Ada Lindqvist', 'Boris Halden']);
});
