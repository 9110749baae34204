import { identify } from './identity/identify.js';
import { linker } from './linker.js';
import { membersOf } from './members-of.js';
import { makeArticle } from './test/make-article.js';
import { makeRole } from './test/make-members.js';

function membersIn(marked: string, articleId = 'art_1', published = '2030-05-01') {
  const article = makeArticle(marked, published);
  return membersOf(articleId, article, identify(articleId, article));
}

function keysOf(marked: string, noun: string): readonly (readonly string[])[] {
  return membersIn(marked).filter((member) => member.noun === noun).map((member) => member.keys);
}

test.each([
  // a full name crosses articles
  ['[person: Ada Lindqvist] spoke.', [['person ada lindqvist']]],
  // a surname does not
  ['[person: Lindqvist] spoke.', [[]]],
  // whoever is private does not
  ['[private: Ada Lindqvist] wept.', [[]]],
])('%s', (marked, keys) => {
  expect(keysOf(marked, 'person')).toEqual(keys);
});

test('a surname among the spellings is no key', () => {
  const article = makeArticle('[person: Ada Lindqvist] spoke.');
  const spelt = { ...article, people: article.people.map((person) => ({ ...person, names: ['Ada Lindqvist', 'Lindqvist'] })) };
  const people = membersOf('art_1', spelt, identify('art_1', spelt)).filter(({ noun }) => noun === 'person');
  expect(people.map(({ keys }) => keys)).toEqual([['person ada lindqvist']]);
});

test.each([
  // a named speaker
  ['[quote: “Our harbour opens again tomorrow,”] [person: Ada Lindqvist] said.', true],
  // a surname
  ['[quote: “Our harbour opens again tomorrow,”] [person: Lindqvist] said.', false],
  // somebody private
  ['[quote: “Our harbour opens again tomorrow,”] [private: Ada Lindqvist] said.', false],
  // an organisation and a document speak under their own names
  ['[quote: “Our harbour opens again tomorrow,”] said [organisation: the Harbour Board].', true],
  ['[quote: “Our harbour opens again tomorrow,”] says [document: the Harbour Declaration].', true],
  // every report is called one, and every country has a ministry: those of two articles may be two
  ['[quote: “Our harbour opens again tomorrow,”] says [document: The report].', false],
  ['[quote: “Our harbour opens again tomorrow,”] the [organisation: Foreign Ministry] said.', false],
  ['[quote: “Our harbour opens again tomorrow,”] the [organisation: Norvanian Foreign Ministry] said.', true],
  // one country has a body of this name
  ['[quote: “Our harbour opens again tomorrow,”] the [organisation: State Department] said.', true],
  // a source that asked not to be named is never joined
  ['[quote: “Our harbour opens again tomorrow,”] said [anonymous: an official], who asked not to be named.', false],
  // nor one that is only described
  ['[quote: “Our harbour opens again tomorrow,”] said [unnamed: a harbour official].', false],
  // nor nobody
  ['[quote: “Our harbour opens again tomorrow.”]', false],
])('«%s» is sought in other articles: %s', (marked, isSought) => {
  expect(keysOf(marked, 'statement').some((keys) => keys.length > 0)).toBe(isSought);
});

test.each([
  // “Varga’s foreign minister” is a minister of his country
  ['foreign minister | Varga', { words: 'foreign minister' }],
  // whom an adviser advises says who the adviser is
  ['adviser | Tomas Varga', { words: 'adviser', of: 'Tomas Varga' }],
  // a country stays
  ['foreign minister | Norvania', { words: 'foreign minister', of: 'Norvania' }],
])('the office %s is compared as %j', (role, expected) => {
  const article = makeArticle('[person: Ada Lindqvist] met [person: Tomas Varga].');
  const analysed = { ...article, people: article.people.map((person) => (person.id === 'p1' ? { ...person, roles: [makeRole(role)] } : person)) };
  const [member] = membersOf('art_1', analysed, identify('art_1', analysed));
  const roles = member!.fact.kind === 'person-fact' ? member!.fact.person.roles : [];
  expect(roles.map(({ words, of }) => ({ words, ...(of === undefined ? {} : { of }) }))).toEqual([expected]);
});

test('marked words come without their marks', () => {
  const [quote] = membersIn('[quote: “Our harbour opens,”] [person: Ada Lindqvist] said.').filter((member) => member.noun === 'statement');
  expect(quote!.fact).toMatchObject({ quotedWords: ['Our harbour opens,'], speakerName: 'Ada Lindqvist' });
});

test.each([
  // two full names, in any order
  ['[person: Tomas Varga] will [meeting: meet] [person: Ada Lindqvist].', true],
  // a third party does not change who the principals are
  ['[person: Ada Lindqvist] will [meeting: meet] [person: Tomas Varga] and [person: Park Min-ho].', true],
  // a surname beside a full name
  ['[person: Varga] will [meeting: meet] [person: Ada Lindqvist].', true],
  // two surnames: nobody can say who meets
  ['[person: Varga] will [meeting: meet] [person: Lindqvist].', false],
  // other principals
  ['[person: Ada Lindqvist] will [meeting: meet] [person: Park Min-ho].', false],
  // one party only
  ['[person: Tomas Varga] will [meeting: travel].', false],
  // somebody private
  ['[person: Tomas Varga] will [meeting: meet] [person: Ada Lindqvist] and [private: Rui Delmas].', false],
])('%s is sought with the meetings of Ada Lindqvist and Tomas Varga: %s', (marked, isSought) => {
  const [theirs] = keysOf('[person: Ada Lindqvist] [meeting: met] [person: Tomas Varga].', 'meeting');
  const [keys] = keysOf(marked, 'meeting');
  expect(keys!.some((key) => theirs!.includes(key))).toBe(isSought);
});

test('a headline that quotes one word of the body reports the same statement', () => {
  const members = membersIn('# [person: Lindqvist] is [quote: ‘hopeful’]\n[quote: “I am hopeful that the harbour opens,”] [person: Lindqvist] said.\n[quote: “The bridge is another matter,”] [person: Lindqvist] said.');
  const statements = linker.form('statement', members.filter((member) => member.noun === 'statement'));
  expect(statements.map((statement) => statement.members.map((member) => member.localId)).sort()).toEqual([['q1', 'q2'], ['q3']]);
});

test('the same marked words thousands of times in one article are compared in bounded time', () => {
  const article = makeArticle(Array.from({ length: 4000 }, (_, n) => `[quote: “the good people of Norvania number ${n} x${n} y${n} z${n} u${n} v${n} w${n}”] [person: Ada Lindqvist] said.`).join('\n'));
  const members = membersOf('art_1', article, identify('art_1', article)).filter(({ noun }) => noun === 'statement');
  expect(linker.form('statement', members)).toHaveLength(4000);
});

test('an article without publication time gives undated members', () => {
  const article = makeArticle('[person: Ada Lindqvist] spoke.');
  expect(membersOf('art_1', article, identify('art_1', article))[0]).not.toHaveProperty('published');
});
