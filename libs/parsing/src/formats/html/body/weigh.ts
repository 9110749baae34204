import type { Passage } from './passage.js';
import { endsSentence } from './sentences.js';

/** What a letter of a short paragraph, of a list, and of a sentence's links weighs beside a letter of a sentence. */
const SHORT = 0.3;
const LISTED = 0.7;
const LINKED = 1.5;

/** Links longer than a headline, in letters, weigh no more against a place than one. */
const LONGEST_LINK = 60;

/** Letters that a sentence has at least, and letters that nothing has but prose, stop or no stop. */
const SHORTEST_SENTENCE = 40;
const LONG = 140;

/** What a passage weighs by its own looks: more than nothing for sentences, less for links, nothing for labels and for cells of tables. */
export function weigh(passage: Passage): number {
  const { letters, linked, heading, list, row, block } = passage;
  if (heading > 0) return -linked * 0.5;
  if (isProse(passage)) return (letters - linked * LINKED) * (list === undefined ? 1 : LISTED);
  if (linked > 0 && row === undefined) return -Math.min(linked, LONGEST_LINK);
  return block.name === 'p' ? letters * SHORT : 0;
}

/** Whether a passage reads like sentences. */
export function isProse({ letters, words, heading }: Passage): boolean {
  return heading === 0 && ((letters >= SHORTEST_SENTENCE && endsSentence(words)) || letters >= LONG);
}

/** Sums of weights up to each, so that those of any stretch are one subtraction. */
export function sumUp(weights: readonly number[]): readonly number[] {
  const sums = [0];
  for (const weight of weights) sums.push(sums.at(-1)! + weight);
  return sums;
}
