import { omitNames, withholdSpeakerWords } from './withheld-words.js';

test.each([
  // in full
  ['Tomas Rehn met Ada Lindqvist.', '… met Ada Lindqvist.'],
  // as a text goes on
  ['Ms Lindqvist met Mr Rehn. Rehn’s plane was late.', 'Ms Lindqvist met Mr …. …’s plane was late.'],
  // as headlines shout
  ['REHN MEETS LINDQVIST', '… MEETS LINDQVIST'],
  // another name that begins like it
  ['Rehnquist and Tomasson stayed away.', 'Rehnquist and Tomasson stayed away.'],
])('«%s» without Tomas Rehn is «%s»', (text, rest) => {
  expect(omitNames(text, ['Tomas Rehn'])).toBe(rest);
});

test('a surname among the spellings leaves other names that begin like it', () => {
  expect(omitNames('Tomas Rehn thanked Rehnquist before Rehn left.', ['Tomas Rehn', 'Rehn'])).toBe('… thanked Rehnquist before … left.');
});

test('particles and initials of a name stay words', () => {
  expect(omitNames('A visit of the Queen de facto, wrote Juana D. de la Cruz. Ms Cruz left.', ['Juana D. de la Cruz'])).toBe('A visit of the Queen de facto, wrote …. Ms … left.');
});

test('a withheld speaker goes with title and office, and with the surname elsewhere in the sentence', () => {
  const words = { content: ['I will go'], quoted: [], speaker: 'Fisheries Minister Tomas Rehn of Sudmark', sentence: '“I will go,” Fisheries Minister Tomas Rehn of Sudmark said before Rehn left.' };
  expect(withholdSpeakerWords(words, ['Tomas Rehn'])).toEqual({ content: ['I will go'], quoted: [], sentence: '“I will go,” … said before … left.' });
});
