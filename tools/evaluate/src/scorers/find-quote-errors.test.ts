import { compareDocument } from './find-quote-errors.js';
import type { ScoredDocument, ScoredQuote } from './match-quotes.js';

const TEXT = 'Ms Reeves said that talks had failed in Bergholm. Mr Varga denied it.';
const GOLD: ScoredQuote = { content: [[15, 48]], type: 'indirect', source: [[0, 9]], speaker: 'Ida Reeves' };

const setOf = (...quotes: readonly ScoredQuote[]): ScoredDocument => ({ id: 'a', text: TEXT, quotes });

test.each([
  // content and source as marked
  ['right', [GOLD], [], ['indirect']],
  // nothing given
  ['missed', [], ['missed'], []],
  // somebody else's words, and no name for them
  ['speaker', [{ ...GOLD, source: [[50, 58]], speaker: null }], ['speaker'], []],
  // other words, but the same person by name
  ['the same name', [{ ...GOLD, source: [[50, 58]], speaker: 'Reeves' }], [], ['indirect']],
  // half of the words are one error, not a missed one and an extra one
  ['border', [{ ...GOLD, content: [[15, 31]] }], ['border'], []],
  // words that are no quote
  ['extra', [GOLD, { ...GOLD, content: [[59, 68]] }], ['extra'], ['indirect']],
] as const)('%s', (_name, given, errors, right) => {
  const found = compareDocument(setOf(GOLD), given);
  expect(found.errors.map(({ name }) => name)).toEqual(errors);
  expect(found.rightTypes).toEqual(right);
});

test('what the set marks as optional or ignored is no error', () => {
  expect(compareDocument(setOf({ ...GOLD, optional: true }), [GOLD]).errors).toEqual([]);
  expect(compareDocument({ ...setOf(), ignore: [[10, 49]] }, [GOLD]).errors).toEqual([]);
});
