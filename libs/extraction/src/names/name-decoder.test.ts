import type { Scorer } from '../perceptron/scorer.js';
import { NameDecoder } from './name-decoder.js';
import { NameHistory } from './name-history.js';
import { FIRST, INNER, LABEL_COUNT, LAST, nameLabel, ONLY, OUTSIDE, RECOGNISED_KINDS } from './name-labels.js';
import { markTokens } from './name-marks.js';
import { segmentedOf } from './test/segmented-of.js';

const PERSON = RECOGNISED_KINDS.indexOf('person');
const ORGANISATION = RECOGNISED_KINDS.indexOf('organisation');

/** A scorer that gives prepared scores, a row for each token that it is asked about. */
function scorerOf(rows: readonly Readonly<Record<number, number>>[]): Scorer {
  let row = 0;
  return {
    score: (_features, _count, scores: Int32Array) => {
      scores.fill(0, 0, LABEL_COUNT);
      for (const [label, score] of Object.entries(rows[row] ?? {})) scores[Number(label)] = score;
      row += 1;
    },
  };
}

function decode(text: string, rows: readonly Readonly<Record<number, number>>[], known?: Uint8Array): readonly number[] {
  const segmented = segmentedOf(text);
  const { tokens } = segmented;
  const marks = markTokens(segmented, new Set());
  const decoder = new NameDecoder(scorerOf(rows));
  const labels = new Uint8Array(tokens.length);
  decoder.read(marks, new NameHistory(marks), 0, tokens.length);
  decoder.decode(tokens.length, labels, 0, known);
  return [...labels];
}

test('names are whole, even where the best labels of the words by themselves are not', () => {
  // "Ada" alone looks like a first word, "Lindqvist" outside: together they are a name.
  expect(decode('Ada Lindqvist spoke.', [{ [nameLabel(PERSON, FIRST)]: 9 }, { [OUTSIDE]: 2, [nameLabel(PERSON, LAST)]: 1 }])).toEqual([nameLabel(PERSON, FIRST), nameLabel(PERSON, LAST), OUTSIDE, OUTSIDE]);
});

test('a name never ends in the middle at the end of a sentence', () => {
  expect(decode('Ada', [{ [nameLabel(PERSON, FIRST)]: 9, [nameLabel(PERSON, ONLY)]: 1 }])).toEqual([nameLabel(PERSON, ONLY)]);
});

test('a name holds small words between capitals, and nothing else is asked of the scorer', () => {
  const rows = [{ [nameLabel(ORGANISATION, FIRST)]: 5 }, { [nameLabel(ORGANISATION, INNER)]: 5 }, { [nameLabel(ORGANISATION, LAST)]: 5 }];
  expect(decode('Bank of Norvania closed early.', rows)).toEqual([nameLabel(ORGANISATION, FIRST), nameLabel(ORGANISATION, INNER), nameLabel(ORGANISATION, LAST), OUTSIDE, OUTSIDE, OUTSIDE]);
});

test('what is known stands fast, and the rest agrees with it', () => {
  const rows = [{ [nameLabel(ORGANISATION, FIRST)]: 5 }, { [nameLabel(ORGANISATION, LAST)]: 5 }];
  expect(decode('Ada Lindqvist', rows, Uint8Array.of(255, nameLabel(PERSON, LAST)))).toEqual([nameLabel(PERSON, FIRST), nameLabel(PERSON, LAST)]);
});
