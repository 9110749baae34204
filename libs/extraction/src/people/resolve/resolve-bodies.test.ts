import { findQuotes } from '../../quotes/find-quotes.js';
import { findQuotedStretches } from '../../segment/find-quoted-stretches.js';
import { segmentText } from '../../segment/segment-text.js';
import { articleOfParts, peopleOf, peopleOfArticle } from '../test/people-of.js';

/** The bodies that descriptions take up, "the bank: Norvania Bank"; in order. */
function bodiesTakenUp(text: string): readonly string[] {
  const { mentions, organisations } = peopleOf(text);
  const described = mentions.filter(({ entityKind, form }) => entityKind === 'organisation' && form === 'description');
  return described.map(({ span, entityId }) => `${text.slice(span.start, span.end)}: ${organisations.find(({ id }) => id === entityId)?.name}`);
}

test.each([
  // the head of the name
  ['The Kite Foundation closed two halls. The foundation said that more would follow.', ['The foundation: Kite Foundation']],
  // the head stands before "of"
  ['The Ministry of Harbours sent a letter. The ministry asked for time.', ['The ministry: Ministry of Harbours']],
  // a wider noun, and behind the verb
  ['Halls are empty, according to the National Kite Association. “None is full,” said the group.', ['the group: National Kite Association']],
  // the mark of a company
  ['Tarnow Steel Inc. lost two plants. On Monday, the company announced a third.', ['the company: Tarnow Steel Inc.']],
  // words beside the name tell what it is
  ['The Norvania Observatory, a state agency, was closed. The agency said nothing of it.', ['The agency: Norvania Observatory']],
  // the shorter name is the same body
  ['The National Kite Foundation closed. The Kite Foundation had two halls. The foundation said so.', ['The foundation: Kite Foundation']],
  // two fit
  ['The Kite Foundation and the Harbour Foundation closed. The foundation said that it was sorry.', []],
  // none fits
  ['The Harbour Committee met. The ministry said nothing.', []],
  // a body without a name was told since
  ['The Kite Foundation closed. A small foundation took its halls. The foundation said so.', []],
  // any body may be a group: one was named since, or capitals that may be one
  ['The Kite Association closed. The Harbour Council mourned it. The group said that it was sad.', []],
  ['The Kite Association closed. Zorvex mourned it. The group said that it was sad.', []],
  // another company than the one known for one was named since
  ['Tarnow Steel Inc. lost two plants. Zorvex bought one. The company said that it was glad.', []],
  // long ago
  [`The Kite Foundation closed. ${'It rained on the town. '.repeat(8)}The foundation said so.`, []],
  // a possessor and the first word of another noun do not speak
  ['The Harbour Bank closed. The bank’s chairman left. The bank holiday began.', []],
  // whoever is quoted may mean another
  ['The Harbour Bank closed. “The bank said no,” Ada Reeves recalled.', []],
  // a country that acts is no company
  ['Norway agreed. The company said so.', []],
])('«%s» takes up %j', (text, expected) => {
  expect(bodiesTakenUp(text)).toEqual(expected);
});

test('who speaks as “the foundation” is the foundation named before', () => {
  const article = articleOfParts([['paragraph', 'The Kite Foundation closed two halls. “More will follow,” the foundation said.']]);
  const people = peopleOfArticle(article);
  const { stretches } = findQuotedStretches(article);
  const [quote] = findQuotes(article, segmentText(article, stretches), stretches, people);
  expect(quote?.speaker).toMatchObject({ state: 'organisation', entityId: people.organisations[0]!.id });
});
