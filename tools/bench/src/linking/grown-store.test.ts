import type { ArticleToSave, LinkedNoun } from '@onrecord/domain';
import { linker } from '@onrecord/linking';
import { openSqliteStore, type SqliteStore } from '@onrecord/storage';
import fc from 'fast-check';
import { generateArticle, type ArchiveShape } from './generate-article.js';

const NOW = '2035-01-01T00:00:00Z';
/** A crowded archive: few people, many copies. */
const CROWDED: ArchiveShape = { shareOfFirst: 0.6, people: 8, articlesADay: 3, shareOfCopies: 0.3, words: 120, quotes: 5 };
const COUNTRIES = ['Norvania', 'Ostmark', 'the Netherlands', 'France', 'Japan'];

/** The articles of the archive, where some people hold offices of other countries, and some articles have no date. */
const ARTICLES = Array.from({ length: 100 }, (_, n) => toDisputed(generateArticle(n + 60, CROWDED), n));

function toDisputed(article: ArticleToSave, n: number): ArticleToSave {
  const { published, ...parsed } = article.analysed.article;
  const people = article.analysed.people.map((person) => ({ ...person, roles: person.roles.map((role) => ({ ...role, of: COUNTRIES[n % 11 === 0 ? 1 + (n % 4) : 0]! })) }));
  return { ...article, analysed: { ...article.analysed, people, article: n % 9 === 0 || published === undefined ? parsed : { ...parsed, published } } };
}

/** The same articles linked at once: what is what, by their members. */
function linkAtOnce(articles: readonly ArticleToSave[], noun: LinkedNoun) {
  const members = articles.flatMap(({ articleId, analysed }) => linker.membersOf(articleId, analysed, linker.identify(articleId, analysed)).filter((member) => member.noun === noun));
  return linker.form(noun, members);
}

async function readPeople(store: SqliteStore) {
  const people = [];
  for (let after: string | undefined; ; ) {
    const { edges, hasNextPage } = await store.readAs({ now: NOW }).pageOfPeople({}, 'name', { first: 100, ...(after !== undefined && { after }) });
    people.push(...(await store.readAs({ now: NOW }).loadWholePeople(edges.map((edge) => edge.node.id))));
    if (!hasNextPage) return people.flatMap((person) => person ?? []).sort((a, b) => (a.id < b.id ? -1 : 1));
    after = edges.at(-1)!.cursor;
  }
}

async function expectAsLinkedAtOnce(store: SqliteStore, articles: readonly ArticleToSave[]): Promise<void> {
  expect(await readPeople(store)).toEqual(linkAtOnce(articles, 'person'));
  const reader = store.readAs({ now: NOW });
  const statements = linkAtOnce(articles, 'statement');
  expect(await reader.loadStatements(statements.map(({ id }) => id))).toEqual(statements);
  for (const copies of linkAtOnce(articles, 'copies')) {
    const ids = copies.members.map((ref) => ref.articleId);
    expect([ids, await reader.loadCopies([ids.at(-1)!])]).toEqual([ids, [ids.length === 1 ? [] : ids]]);
  }
  const said = new Map<string, Set<string>>();
  for (const person of await readPeople(store)) said.set(person.id, new Set((await reader.loadQuotePages('speaker', [person.id], {}, 'newest', { first: 100 }))[0]!.edges.map((edge) => edge.node.statementId)));
  const ranked = (await reader.pageOfPeople({}, 'most-quoted', { first: 100 })).edges.map((edge) => said.get(edge.node.id)!.size);
  expect(ranked).toEqual([...ranked].sort((a, b) => b - a));
}

test('the archive has what makes it hard', () => {
  expect(linkAtOnce(ARTICLES, 'copies').length).toBeLessThan(ARTICLES.length);
  expect(linkAtOnce(ARTICLES, 'person').length).toBeGreaterThan(8);
  expect(linkAtOnce(ARTICLES, 'statement').some((statement) => statement.members.length > 2)).toBe(true);
});

test('a store that grew in any order is as linked at once, also after articles changed and went', async () => {
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...ARTICLES.keys()], { minLength: 12, maxLength: 40 }), fc.infiniteStream(fc.nat(5)), async (chosen, dice) => {
      const articles = chosen.map((n) => ARTICLES[n]!);
      const store = await openSqliteStore({ path: ':memory:' });
      for (const article of articles) await store.save(article, linker, NOW);
      await expectAsLinkedAtOnce(store, articles);
      const kept: ArticleToSave[] = [];
      for (const article of articles) {
        const die = dice.next().value;
        const changed = { ...article, analysed: { ...article.analysed, engine: 'bench/2', people: article.analysed.people.map((person) => ({ ...person, roles: [] })) } };
        if (die === 0) await store.remove(article.articleId, linker);
        if (die === 1) await store.save(changed, linker, NOW);
        if (die !== 0) kept.push(die === 1 ? changed : article);
      }
      await expectAsLinkedAtOnce(store, kept);
      await store.close();
    }),
    { numRuns: 12 },
  );
}, 120_000);
