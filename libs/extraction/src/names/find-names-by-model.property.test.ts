import * as fc from 'fast-check';
import { sliceSpan } from '@onrecord/domain';
import { LABEL_COUNT } from './name-labels.js';
import { findNamesByModel } from './find-names-by-model.js';
import type { NamesModel } from './names-model.js';
import { segmentedOf } from './test/segmented-of.js';

const WORDS = ['Ada', 'Lindqvist', 'NORVANIA', 'de', 'van', 'of', 'the', 'Bank', '“', '”', "'", '’s', '.', '?', ',', '-', '(', 'al-Voss', 'I', 'I’m', '\n\n', '# ', 'said', 'Mr.', '2½', '😀', 'É́', 'ß', '\u2028', 'U.S.', '…'];

/** A model of no sense: the scores of a word follow from its features and a seed. */
function senselessModel(seed: number): NamesModel {
  return {
    unit: 0.01,
    cities: new Set(),
    weights: {
      score: (features, count, scores) => {
        for (let label = 0; label < LABEL_COUNT; label++) scores[label] = Math.imul(features[label % count]! ^ seed, 0x9e3779b1 + label) >> 16;
      },
    },
  };
}

test('whatever the text and the weights, names are ordered, apart, inside their sentence, and begin and end on words', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }), fc.integer(), (words, seed) => {
      const text = words.join(' ');
      const segmented = segmentedOf(text);
      const names = findNamesByModel(segmented, senselessModel(seed));
      names.forEach(({ span, from, to, score }, i) => {
        expect(span).toEqual({ start: segmented.tokens[from]!.start, end: segmented.tokens[to - 1]!.end });
        expect(sliceSpan(text, span).trim()).toBe(sliceSpan(text, span));
        expect(segmented.tokens[from]!.sentence).toBe(segmented.tokens[to - 1]!.sentence);
        expect(score >= 0 && score <= 1).toBe(true);
        if (i > 0) expect(names[i - 1]!.to).toBeLessThanOrEqual(from);
      });
    }),
    { numRuns: 300 },
  );
});

test('a sentence of ten thousand words is read in pieces', () => {
  const segmented = segmentedOf('Ada Lindqvist met '.repeat(3333));
  for (const { from, to } of findNamesByModel(segmented, senselessModel(7))) expect(to - from).toBeLessThanOrEqual(300);
});
