import type { SeededRandom } from '../seeded-random.js';

/** Compiled for this project: people, places and sayings of our own invention. */
const FIRST = ['Ada', 'Tom', 'Mina', 'Runa', 'Oskar', 'Lena', 'Ivo', 'Petra', 'Samir', 'Noor'];
const LAST = ['Quill', 'Reed', 'Holt', 'Falk', 'Reve', 'Lindqvist', 'Arden', 'Moss', 'Tarn', 'Okello'];
const ROLES = ['Mayor', 'Foreign Minister', 'Harbour Master', 'Professor', 'Envoy'];
const PLACES = ['Port Arden', 'Ostholm', 'Lisk', 'Quendal', 'Sudmark'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const SAYINGS = ['The boats are out again', 'We will not leave the table first', 'There is a date for the bridge', 'The lanterns burn all night', 'Nobody asked the fishermen'];

/** An article of our own invention with quotes and a meeting, some 200 words; the same random numbers give the same one. */
export function inventText(random: SeededRandom): string {
  const pick = (words: readonly string[]): string => words[random.below(words.length)]!;
  const person = (): string => `${pick(ROLES)} ${pick(FIRST)} ${pick(LAST)}`;
  const [speaker, other, place] = [person(), person(), pick(PLACES)];
  const paragraphs = Array.from({ length: 4 + random.below(5) }, () => `“${pick(SAYINGS)}, and pier ${random.below(900)} is open,” said ${person()} in ${pick(PLACES)}. Work on the pier began on ${pick(DAYS)}, and ${1 + random.below(400)} people came to see it.`);
  return [`${place} opens pier ${random.below(100_000)}`, `${speaker} met ${other} in ${place} on ${pick(DAYS)}.`, ...paragraphs, `${speaker} will meet ${person()} in ${pick(PLACES)} next ${pick(DAYS)}.`].join('\n\n');
}
