import { createParser, createTagger } from '@onrecord/extraction';
import { makeToyTreebank } from './test/toy-treebank.js';
import { trainModels, type TrainingPlan } from './train-models.js';

const PLAN: TrainingPlan = {
  tagger: { epochs: 3, patience: 1, votes: 2, least: 0.01, unit: 0.01 },
  jackknife: { folds: 2, epochs: 2 },
  parser: { epochs: 3, patience: 1, least: 0.01, unit: 0.01, exploration: 0.9, votes: 2 },
  seed: 7,
};
const silent = () => undefined;

describe('training', () => {
  const treebank = makeToyTreebank();
  const files = trainModels(treebank, PLAN, silent);

  test('gives the same bytes every time', () => {
    const again = trainModels(makeToyTreebank(), PLAN, silent);
    expect(Buffer.from(again.tagger).equals(files.tagger)).toBe(true);
    expect(Buffer.from(again.parser).equals(files.parser)).toBe(true);
  });

  test('gives other bytes with another seed', () => {
    const other = trainModels(treebank, { ...PLAN, seed: 8 }, silent);
    expect(Buffer.from(other.parser).equals(files.parser)).toBe(false);
  });

  test('learns a language of one sentence, with words it has not seen', () => {
    const tagger = createTagger(files.tagger);
    const parser = createParser(files.parser);
    const words = ['Tavares', 'blamed', 'envoys', '.'];
    const tags = tagger.tag(words);
    expect([...tags].map((tag) => tagger.model.tags[tag])).toEqual(['PROPN|NNP', 'VERB|VBD', 'NOUN|NNS', 'PUNCT|.']);
    const { heads, labels } = parser.parse(words, tags);
    expect([...heads]).toEqual([1, 4, 1, 1]);
    expect([...labels].map((label) => parser.model.labels[label])).toEqual(['nsubj', 'root', 'obj', 'punct']);
  });
});
