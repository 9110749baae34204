import { readMarkedText, writeMarkedText } from '@onrecord/testing';
import { peopleOf } from '../test/people-of.js';

/** Marks each mention of a chain with its number, by first appearance; mentions of named people and lone mentions are left bare. */
function markChains(text: string): string {
  const numbers = new Map<string, string>();
  const spans = peopleOf(text).mentions.flatMap(({ span, chain }) => {
    if (chain === undefined) return [];
    if (!numbers.has(chain)) numbers.set(chain, `${chain[0]!}${numbers.size + 1}`);
    return [{ ...span, label: numbers.get(chain)! }];
  });
  return writeMarkedText(text, spans);
}

describe('one unnamed person', () => {
  test.each([
    // taken up by the head noun and by pronouns
    '[u1: A police officer] left. [u1: The officer] said [u1: she] was tired.',
    '[u1: A man] of about 60 left. [u1: The man] said [u1: he] was tired.',
    // a second officer is another
    '[u1: A police officer] left. A second officer stayed. [u1: The police officer] said [u1: he] was tired.',
    // a named woman between is whom "she" may mean
    'A spokeswoman left. Ada Reeves stayed. She was tired.',
    // a named man between is not
    '[u1: A spokeswoman] said no. Tom Voss stayed. [u1: She] was tired.',
    // the mother of one and the same
    'Ada Reeves left [u1: her mother]. Reeves said [u1: her mother] was tired.',
    // an object is not gone on with
    'Tom Voss left a nurse. He was tired. She slept.',
    // a pronoun outside of marks is not whom the words in marks speak of
    '“A nurse called,” Tom Voss said. She was tired.',
  ].map((marked) => marked.replaceAll('her mother]', 'mother]').replaceAll('[u1: mother]', 'her [u1: mother]')))('%s', (marked) => {
    expect(markChains(readMarkedText(marked).text)).toBe(marked);
  });
});

describe('one unnamed group', () => {
  test.each([
    // taken up by the head noun and by plural pronouns
    '[g1: Two fishermen] left the harbour. [g1: The fishermen] said [g1: they] were tired, and [g1: their] boat sank.',
    // the subject of the sentence before, not its object
    '[g1: Residents] met officials. [g1: They] were angry.',
    // two named people joined by "and" are nearer than the residents
    'Residents left. Ada Reeves and Tom Voss met, and [g1: they] said [g1: they] were tired.',
    // the parents of the child whom the story is about
    '[g1: Parents] were charged on Monday. Greta died, and her [g1: parents] wept. [g1: They] slept.',
    // other residents are others
    'Residents left. Other residents stayed.',
    // a body named since may be meant
    'Residents met on Monday. The Kite Foundation said they were late.',
    // things are no people
    'Tom Voss read the letters. They were old.',
  ])('%s', (marked) => {
    expect(markChains(readMarkedText(marked).text)).toBe(marked);
  });
});

test('nobody of a chain has a name', () => {
  const { mentions } = peopleOf('Tom Voss met a police officer. The officer said he was tired. Two fishermen left. They slept.');
  expect(mentions.filter(({ chain }) => chain !== undefined).map(({ entityId }) => entityId)).toEqual([undefined, undefined, undefined, undefined, undefined]);
});
