import type { CueClass, QuoteRecord } from '@onrecord/domain';
import fc from 'fast-check';
import { EVIDENCE, quoteMember } from '../test/make-members.js';
import { compareWordings } from './compare-wordings.js';

function quoteRecord(id: string, quoted: readonly string[], cueClass: CueClass = 'stated'): QuoteRecord {
  const { fact } = quoteMember(id, 'ada', quoted);
  if (fact.kind !== 'quote-fact') throw new Error('a quote is expected');
  const quote = { ...fact.quote, quoteKind: quoted.length === 0 ? ('indirect' as const) : ('direct' as const), cue: { kind: 'cue' as const, span: EVIDENCE.sentence, lemma: 'say', cueClass } };
  return { kind: 'quote-record', id, articleId: id, quote, words: { content: quoted, quoted, sentence: '' }, statementId: 's' };
}

/** Parts as a test reads them: `same`, `[kind article|fullest]`. */
function readParts(quotes: readonly QuoteRecord[], id: string): string {
  const { parts } = compareWordings(quotes).find((wording) => wording.quoteId === id)!;
  return parts.map(({ kind, words, fullest }) => (kind === 'same' ? words : `[${kind} ${words}|${fullest}]`)).join(' ');
}

const FULLEST = quoteRecord('f', ['“We will not leave this table before the last prisoner has come home,”']);

test.each<readonly [string, readonly string[], string]>([
  // word by word
  ['the same', ['“We will not leave this table before the last prisoner has come home.”'], 'We will not leave this table before the last prisoner has come home'],
  // a paper quotes the end only: that is no change
  ['a part', ['“the last prisoner has come home”'], '[cut |We will not leave this table before] the last prisoner has come home'],
  // another translation
  ['other words', ['“We will not leave this table until the last captive has come home”'], 'We will not leave this table [changed until|before] the last [changed captive|prisoner] has come home'],
  // words left out of the middle, without a sign
  ['dropped', ['“We will not leave before the last prisoner has come home”'], 'We will not leave [dropped |this table] before the last prisoner has come home'],
  // the same words left out, and the marks say so
  ['in two pieces', ['“We will not leave”', '“before the last prisoner has come home”'], 'We will not leave [cut |this table] before the last prisoner has come home'],
  // a word put in
  ['added', ['“the very last prisoner has come home”'], '[cut |We will not leave this table before] the [added very|] last prisoner has come home'],
  // a word put in between words that both have
  ['added inside', ['“We will not ever leave this table before”'], 'We will not [added ever|] leave this table before [cut |the last prisoner has come home]'],
])('%s', (_, quoted, expected) => {
  expect(readParts([FULLEST, quoteRecord('o', quoted)], 'o')).toBe(expected);
});

test.each([
  // the writer's words are nobody's own
  ['an indirect quote', quoteRecord('o', [])],
  // denied words stand in their sentence only
  ['a denial', quoteRecord('o', ['“We will not leave this table before the last prisoner has come home, ever”'], 'denied')],
])('%s has no parts, and is not the fullest', (_, quote) => {
  expect(compareWordings([quote, FULLEST])).toMatchObject([{ quoteId: 'o', isFullest: false, parts: [] }, { quoteId: 'f', isFullest: true }]);
});

test('of equally full wordings the earliest is the fullest, and of none nobody', () => {
  expect(compareWordings([quoteRecord('a', ['“We act”']), quoteRecord('b', ['“We wait”'])]).map(({ isFullest }) => isFullest)).toEqual([true, false]);
  expect(compareWordings([quoteRecord('a', [])])).toEqual([{ quoteId: 'a', isFullest: false, parts: [] }]);
});

test('the parts of a wording are its words and those of the fullest, each once and in order', () => {
  const words = fc.array(fc.constantFrom('harbour', 'bridge', 'winter', 'ships', 'open'), { minLength: 1, maxLength: 14 });
  fc.assert(
    fc.property(words, words, (first, second) => {
      const quotes = [quoteRecord('a', [first.join(' ')]), quoteRecord('b', [second.join(' ')])];
      const fullest = second.length > first.length ? second : first;
      for (const { quoteId, parts } of compareWordings(quotes)) {
        const joined = (side: 'words' | 'fullest') => parts.map((part) => part[side]).filter((text) => text !== '').join(' ');
        expect([joined('words'), joined('fullest')]).toEqual([(quoteId === 'a' ? first : second).join(' '), fullest.join(' ')]);
      }
    }),
  );
});
