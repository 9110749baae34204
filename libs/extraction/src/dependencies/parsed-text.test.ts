import { linkDependents } from './link-dependents.js';
import { dependentOf, dependentsOf, isDescendant, labelOf, partOf, subtreeSpan, tagOf, type ParsedText } from './parsed-text.js';

/** "Reeves said the envoys left ." then "Nobody answered ." */
const LABELS = ['nsubj', 'root', 'det', 'ccomp', 'punct'];
const HEADS = Int32Array.of(1, -1, 3, 4, 1, 1, 7, -1, 7);
const PARSED: ParsedText = {
  partNames: ['PROPN', 'VERB', 'DET', 'NOUN', 'PUNCT', 'PRON'],
  tagNames: ['NNP', 'VBD', 'DT', 'NNS', '.', 'NN'],
  labelNames: LABELS,
  parts: Uint8Array.of(0, 1, 2, 3, 1, 4, 5, 1, 4),
  tags: Uint8Array.of(0, 1, 2, 3, 1, 4, 5, 1, 4),
  labels: Uint8Array.of(0, 1, 2, 0, 3, 4, 0, 1, 4),
  heads: HEADS,
  ...linkDependents(HEADS),
};

describe('a parsed text', () => {
  test('names part of speech, tag and label', () => {
    expect([partOf(PARSED, 3), tagOf(PARSED, 3), labelOf(PARSED, 3)]).toEqual(['NOUN', 'NNS', 'nsubj']);
  });

  test.each([
    // all, in the order of the text
    [1, [], [0, 4, 5]],
    // some labels only
    [1, ['ccomp', 'nsubj'], [0, 4]],
    // a label that is not there
    [1, ['obj'], []],
    // a leaf
    [2, [], []],
    // another sentence
    [7, [], [6, 8]],
  ])('the dependents of token %i with labels %j', (token, labels, expected) => {
    expect(dependentsOf(PARSED, token, ...labels)).toEqual(expected);
  });

  test('the first dependent with a label, or none', () => {
    expect(dependentOf(PARSED, 4, 'obj', 'nsubj')).toBe(3);
    expect(dependentOf(PARSED, 4, 'obj')).toBe(-1);
  });

  test.each([
    // a clause
    [4, { first: 2, end: 5 }],
    // a leaf
    [0, { first: 0, end: 1 }],
    // roots take up their sentences
    [1, { first: 0, end: 6 }],
    [7, { first: 6, end: 9 }],
  ])('the stretch below token %i', (token, expected) => {
    expect(subtreeSpan(PARSED, token)).toEqual(expected);
  });

  test.each([
    // through two steps
    [2, 4, true],
    // not the other way
    [4, 2, false],
    // not itself
    [4, 4, false],
    // not across sentences
    [6, 1, false],
  ])('whether token %i depends on token %i', (token, ancestor, expected) => {
    expect(isDescendant(PARSED, token, ancestor)).toBe(expected);
  });
});
