import { scoreParses, type FoundSentence } from './score-parses.js';
import { scoreSentences } from './score-sentences.js';

const GOLD: FoundSentence = { parts: ['PROPN', 'VERB', 'NOUN', 'PUNCT'], heads: [1, 4, 1, 1], labels: ['nsubj', 'root', 'obj', 'punct'] };

test.each([
  // all right
  [{}, { upos: 100, uas: 100, las: 100 }],
  // a wrong part of speech leaves the arcs as they are
  [{ parts: ['NOUN', 'VERB', 'NOUN', 'PUNCT'] }, { upos: 75, uas: 100, las: 100 }],
  // a wrong label is no wrong head
  [{ labels: ['nsubj', 'root', 'obl', 'punct'] }, { upos: 100, uas: 100, las: 75 }],
  // the right label on the wrong head is no labelled attachment
  [{ heads: [1, 4, 0, 1] }, { upos: 100, uas: 75, las: 75 }],
  // a sub-label counts
  [{ labels: ['nsubj:pass', 'root', 'obj', 'punct'] }, { upos: 100, uas: 100, las: 75 }],
])('a parse with %j', (wrong, score) => {
  expect(scoreParses([{ gold: GOLD, found: { ...GOLD, ...wrong } }])).toEqual({ words: 4, ...score });
});

test('long sentences weigh more than short ones', () => {
  const short: FoundSentence = { parts: ['VERB'], heads: [1], labels: ['root'] };
  expect(scoreParses([{ gold: GOLD, found: GOLD }, { gold: short, found: { ...short, parts: ['NOUN'] } }])).toMatchObject({ words: 5, upos: 80 });
});

test.each([
  // both ends must be right
  [[[0, 10], [11, 20]], [[0, 10], [11, 19]], { right: 1, P: 50, R: 50, F1: 50 }],
  // two sentences run together
  [[[0, 10], [11, 20]], [[0, 20]], { right: 0, P: 0, R: 0, F1: 0 }],
  // one cut in two
  [[[0, 10], [11, 20]], [[0, 10], [11, 15], [15, 20]], { right: 1, P: 100 / 3, R: 50, F1: 40 }],
  // nothing found
  [[[0, 10]], [], { right: 0, P: 0, R: 0, F1: 0 }],
] as const)('sentences %j predicted as %j', (gold, predicted, score) => {
  expect(scoreSentences([{ gold, predicted }])).toMatchObject(score);
});

test('documents are counted together, and equal offsets of different documents are not confused', () => {
  expect(scoreSentences([{ gold: [[0, 5]], predicted: [[0, 5]] }, { gold: [[0, 7], [8, 9]], predicted: [[0, 5]] }])).toEqual({ P: 50, R: 100 / 3, F1: 40, right: 1, predicted: 2, gold: 3 });
});
