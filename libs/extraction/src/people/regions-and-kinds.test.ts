import { articleOfParts, peopleOf, peopleOfArticle } from './test/people-of.js';

test('bylines, credits, datelines and notes name no people of the story', () => {
  const { people } = peopleOfArticle(
    articleOfParts([
      ['headline', 'Voss and Lindqvist to Meet in Oslo'],
      ['credit', 'MARTA NOVIK/Agency Photos'],
      ['byline', 'By Henry Castell'],
      ['dateline', 'OSLO, June 2 (AP)'],
      ['paragraph', 'Ada Lindqvist will meet Tom Voss.'],
      ['note', 'Paula Weir contributed reporting.'],
    ]),
  );
  expect(people.map(({ name }) => name).sort()).toEqual(['Ada Lindqvist', 'Tom Voss']);
});

test.each([
  // a body by its head
  ['The Institute for Norvanian Studies said so.', 'organisation', 'Institute for Norvanian Studies'],
  // a listed body
  ['The White House said so.', 'organisation', 'White House'],
  // a capital that speaks is a government
  ['Moscow said so.', 'organisation', 'Moscow'],
  // a capital that one is in is a place
  ['They met in Moscow.', 'place', 'Moscow'],
  // an administration
  ['The Voss administration said so.', 'organisation', 'Voss administration'],
  // "New" belongs to the name
  ['They met in New Zealand.', 'place', 'New Zealand'],
  // a river
  ['They met by the Ilava River.', 'place', 'Ilava River'],
  // a people
  ['The Norwegians agreed.', 'group', 'Norwegians'],
])('%s is about the %s %s', (text, kind, words) => {
  const { mentions } = peopleOf(text);
  expect(mentions.map(({ span, entityKind }) => [entityKind, text.slice(span.start, span.end)])).toContainEqual([kind, words]);
});

test('what is guessed of gender resolves pronouns and is told of nobody', () => {
  const found = peopleOf('Ada Reeves met Tom Voss. She left. He stayed. Ms. Reeves, the spokeswoman, was brief.');
  expect(found.mentions.filter(({ form, entityId }) => form === 'pronoun' && entityId !== undefined)).toHaveLength(2);
  expect(JSON.stringify(found)).not.toMatch(/"(?:gender|sex)"|"(?:fe)?male"/);
});
