import { makeArticle } from '../test/make-article.js';
import { identify } from './identify.js';

const FIRST = makeArticle(
  [
    '[quote: “We will open the harbour before the winter comes,”] [person: Ada Lindqvist] said.',
    '[quote: “No,”] [person: Varga] said.',
    '[person: Ada Lindqvist] will [meeting: meet] [person: Tomas Varga] on [time: Friday].',
  ].join('\n'),
);
const IDS = identify('art_1', FIRST);

test('ids tell their noun and depend on the article and its words only', () => {
  expect(IDS.people.p1).toMatch(/^per_[0-9a-f]{32}$/);
  expect(IDS.quotes.q1).toMatch(/^quo_[0-9a-f]{32}$/);
  expect(IDS.reports.r1).toMatch(/^rep_[0-9a-f]{32}$/);
  expect(identify('art_1', FIRST)).toEqual(IDS);
  const all = [IDS, identify('art_2', FIRST)].flatMap((ids) => [ids.people, ids.quotes, ids.reports].flatMap((byLocalId) => Object.values(byLocalId)));
  expect(new Set(all).size).toBe(all.length);
});

test('the same words said twice in one article have two ids', () => {
  const ids = identify('art_1', makeArticle('[quote: “No,”] [person: Ada Lindqvist] said.\n[quote: “No,”] [person: Tomas Varga] said.'));
  expect(ids.quotes.q1).not.toBe(ids.quotes.q2);
});

test.each([
  // a sentence before it: other offsets, other local ids
  ['[quote: “Wait.”] [person: Ada Lindqvist] sighed.\n[quote: “We will open the harbour before the winter comes,”] [person: Ada Lindqvist] said.', 'q2', true],
  // one word corrected
  ['[quote: “We will close the harbour before the winter comes,”] [person: Ada Lindqvist] said.', 'q1', true],
  // the engine now takes in more words than before
  ['[quote: “We will open the harbour before the winter comes,” and the bridge,] [person: Ada Lindqvist] said.', 'q1', true],
  // less than half of it is left
  ['[quote: “We will open the market and the school with it in the spring of next year,”] [person: Ada Lindqvist] said.', 'q1', false],
  // another quote
  ['[quote: “Our people have waited long enough for this,”] [person: Ada Lindqvist] said.', 'q1', false],
])('in a new version «%s» %s keeps its id: %s', (marked, localId, isKept) => {
  const ids = identify('art_1', makeArticle(marked), { analysed: FIRST, ids: { ...IDS, quotes: { ...IDS.quotes, q1: 'quo_first' } } });
  expect(ids.quotes[localId] === 'quo_first').toBe(isKept);
  expect(Object.values(ids.quotes).filter((id) => id === 'quo_first').length).toBeLessThanOrEqual(1);
});

test('a meeting keeps its id where its words stand, whoever is now found to take part', () => {
  const next = makeArticle('[quote: “Wait,”] [person: Ada Lindqvist] said.\n[person: Ada Lindqvist] will [meeting: meet] Tomas Varga on [time: Friday].');
  expect(identify('art_1', next, { analysed: FIRST, ids: IDS }).reports.r1).toBe(IDS.reports.r1);
});

test.each([
  // the fullest name stays
  ['[person: Tomas Varga] spoke.', 'p1', 'p3'],
  // a corrected spelling is another name: nobody can say
  ['[person: Thomas Varga] spoke.', 'p1', undefined],
])('in «%s» %s is who %s was', (marked, newId, oldId) => {
  const ids = identify('art_1', makeArticle(marked), { analysed: FIRST, ids: IDS });
  const old = Object.entries(IDS.people).find(([, id]) => id === ids.people[newId])?.[0];
  expect(old).toBe(oldId);
});

test.each([
  // another full name that both versions give
  [['Ada Lindqvist', 'Ada Berg Lindqvist', 'Lindqvist'], ['Ada Berg Lindqvist', 'Lindqvist'], true],
  // the surname alone: her brother has taken her place
  [['Ada Lindqvist', 'Lindqvist'], ['Olof Lindqvist', 'Lindqvist'], false],
])('%j of one version is %j of the next: %s', (oldNames, newNames, isKept) => {
  const withNames = (names: readonly string[]) => {
    const article = makeArticle(`[person: ${names[0]!}] spoke.`);
    return { ...article, people: article.people.map((person) => ({ ...person, names })) };
  };
  const previous = { analysed: withNames(oldNames), ids: identify('art_1', withNames(oldNames)) };
  expect(identify('art_1', withNames(newNames), previous).people.p1 === previous.ids.people.p1).toBe(isKept);
});

test('a quote with the words of one that was altered gets an id of its own', () => {
  const previous = { analysed: makeArticle('[quote: “One two three four five,”] [person: Ada Lindqvist] said.'), ids: { people: {}, reports: {}, quotes: { q1: identify('art_1', makeArticle('[quote: “One two three four six,”] [person: Ada Lindqvist] said.')).quotes.q1! } } };
  const ids = identify('art_1', makeArticle('[quote: “One two three four five,”] [person: Ada Lindqvist] said.\n[quote: “One two three four six,”] [person: Tomas Varga] said.'), previous);
  expect(ids.quotes.q1).toBe(previous.ids.quotes.q1);
  expect(ids.quotes.q2).not.toBe(ids.quotes.q1);
});

test('ten thousand equal quotes are identified in bounded time', () => {
  const article = makeArticle('[quote: “No,”] [person: Ada Lindqvist] said.');
  const many = { ...article, quotes: Array.from({ length: 10_000 }, (_, n) => ({ ...article.quotes[0]!, id: `q${n}` })) };
  expect(new Set(Object.values(identify('art_1', many).quotes)).size).toBe(10_000);
});
