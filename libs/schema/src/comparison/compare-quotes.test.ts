import type { CueClass, QuoteRecord, WordingComparer, WordingPartKind } from '@onrecord/domain';
import { fakeQuote } from '../test/fake-facts.js';
import { compareQuotes, compareWording, isCuedOtherwise } from './compare-quotes.js';

/** A quote known by how its words stand to fuller ones: `same`, or `none` where it has none that may stand alone. */
function quote(id: string, kinds: string, cueClass: CueClass = 'stated'): QuoteRecord {
  const { quote: read, ...record } = fakeQuote(1);
  return { ...record, id, words: { ...record.words, quoted: kinds.split(' ') }, quote: { ...read, cue: { ...read.cue!, cueClass } } };
}

/** Takes the quote with the most stretches for the fullest. */
const COMPARER: WordingComparer = {
  compareWordings(quotes) {
    const marked = quotes.map(({ words }) => (words.quoted[0] === 'none' ? 0 : words.quoted.length));
    const fullest = marked.indexOf(Math.max(...marked));
    return quotes.map(({ id, words }, place) => ({ quoteId: id, isFullest: place === fullest && marked[place]! > 0, parts: marked[place] === 0 ? [] : words.quoted.map((kind) => ({ kind: kind as WordingPartKind, words: 'x', fullest: 'x' })) }));
  },
};

test.each([
  [['same'], ['same'], 'same'],
  // the one prints less of it
  [['same same same'], ['same cut'], 'cut'],
  [['same same same'], ['changed cut'], 'changed'],
  [['same added'], ['same same same'], 'changed'],
  [['dropped'], ['same same'], 'changed'],
  // an indirect quote has no words to compare
  [['same'], ['none'], 'unmarked'],
  [['none'], ['none'], 'unmarked'],
  // the headline cuts what the body prints whole
  [['cut', 'same same'], ['same same'], 'same'],
])('%j beside %j is %s', (a, b, difference) => {
  const shared = { key: 's1', a: a.map((kinds, place) => quote(`a${place}`, kinds)), b: b.map((kinds, place) => quote(`b${place}`, kinds)) };
  expect(compareWording(shared, COMPARER)).toBe(difference);
});

test.each<readonly [readonly CueClass[], readonly CueClass[], boolean]>([
  [['stated'], ['stated'], false],
  [['stated'], ['claimed'], true],
  [['stated', 'claimed'], ['claimed', 'stated'], false],
])('cues of %j beside %j', (a, b, differs) => {
  const cued = (classes: readonly CueClass[]) => classes.map((cueClass, place) => quote(`q${place}`, 'same', cueClass));
  expect(isCuedOtherwise({ key: 's1', a: cued(a), b: cued(b) })).toBe(differs);
});

test('words in marks without a cue are cued no other way', () => {
  const { quote: read, ...record } = fakeQuote(1);
  const { cue: _cue, ...uncued } = read;
  expect(isCuedOtherwise({ key: 's1', a: [{ ...record, quote: uncued }], b: [quote('b', 'same', 'claimed')] })).toBe(false);
});

describe('quotes that are no one statement', () => {
  const said = (id: string, content: string, speakerName?: string): QuoteRecord => {
    const { speakerName: _name, ...record } = fakeQuote(1);
    return { ...record, id, statementId: id, words: { ...record.words, content: [content] }, ...(speakerName === undefined ? {} : { speakerName }) };
  };

  test.each([
    // a source without a name, quoted alike but for case and punctuation
    [said('a', 'that the harbour would close'), said('b', 'That the harbour would close.'), 1],
    // another word, and words that anybody might say
    [said('a', 'that the harbour would close'), said('b', 'that the harbour could close'), 0],
    [said('a', 'no comment'), said('b', 'no comment'), 0],
    // other people may say the same
    [said('a', 'that the harbour would close', 'Ada Quill'), said('b', 'that the harbour would close', 'Tom Reed'), 0],
  ])('%#: are set side by side where their words are the same', (a, b, shared) => {
    const sides = compareQuotes([a], [b]);
    expect([sides.shared.length, sides.onlyA.length, sides.onlyB.length]).toEqual([shared, 1 - shared, 1 - shared]);
  });
});
