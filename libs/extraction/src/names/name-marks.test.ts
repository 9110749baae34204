import { hashWord } from '../perceptron/hash.js';
import { lexiconBits, PARTICLE_BIT } from './name-lexicon.js';
import { markTokens, type NameMarks } from './name-marks.js';
import { segmentedOf } from './test/segmented-of.js';

/** The marks of a text, and the index of the nth token of some words. */
function marksOf(text: string): { readonly marks: NameMarks; readonly at: (words: string, nth?: number) => number } {
  const segmented = segmentedOf(text);
  const marks = markTokens(segmented, new Set([hashWord('Skell')]));
  return { marks, at: (words, nth = 0) => segmented.tokens.flatMap(({ text: own }, i) => (own === words ? [i] : []))[nth]! };
}

test.each([
  // a first name, a role, a people, a body's head and a verb of acting each stand in one list
  ['Ada', 0],
  ['minister', 2],
  ['French', 4],
  ['Ministry', 5],
  ['said', 15],
])('"%s" stands in list %i', (word, list) => {
  expect((lexiconBits(word) >> list) & 1).toBe(1);
});

test('a particle is told from a word that only resembles one', () => {
  expect(lexiconBits('von') & PARTICLE_BIT).toBe(PARTICLE_BIT);
  expect(lexiconBits('Von') & PARTICLE_BIT).toBe(0);
});

test.each([
  // inside a sentence with a capital, and once in lower case
  ['The green car passed Mr Green.', 'Green', 3],
  // only ever first in its sentence: its capital tells nothing
  ['Storms passed. Storms ended.', 'Storms', 0],
  // twice with a capital inside a sentence
  ['We saw Lindqvist and met Lindqvist.', 'Lindqvist', 6],
])('in "%s" the document tells of %s: %i', (text, word, seen) => {
  const { marks, at } = marksOf(text);
  expect(marks.seen[at(word)]).toBe(seen);
});

test.each([
  // the first word of a sentence
  ['Lindqvist spoke.', 'Lindqvist', 4],
  // inside a sentence
  ['Then Lindqvist spoke.', 'Lindqvist', 0],
  // inside quotation marks, not the first word there
  ['He said, “We met Lindqvist.”', 'Lindqvist', 8],
  // a line of capitalised words
  ['Norvania Votes For Lindqvist', 'Lindqvist', 1],
  // a line of capitals alone
  ['NORVANIA VOTES FOR LINDQVIST', 'LINDQVIST', 2],
])('in "%s" the place of %s is %i', (text, word, place) => {
  const { marks, at } = marksOf(text);
  expect(marks.place[at(word)]).toBe(place);
});

test('words with capitals that stand together are one run', () => {
  const { marks, at } = marksOf('Yesterday Ada Lindqvist met Ilan Voss.');
  expect([marks.runFrom[at('Lindqvist')], marks.runTo[at('Lindqvist')]]).toEqual([at('Yesterday'), at('met')]);
  // A word in lower case stands in an empty one.
  expect(marks.runTo[at('met')]).toBe(marks.runFrom[at('met')]);
});

test('a listed name of several words is marked by its list and the place in it', () => {
  const { marks, at } = marksOf('He left New Zealand for Paris and Skell.');
  expect([marks.phrase[at('New')], marks.phrase[at('Zealand')], marks.phrase[at('Paris')], marks.phrase[at('Skell')], marks.phrase[at('left')]]).toEqual([4, 6, 11, 27, 0]);
});
