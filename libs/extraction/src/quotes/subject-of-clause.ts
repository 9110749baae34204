import type { NounPhrase } from './noun-phrase.js';
import { nounPhraseAfter } from './noun-phrase-after.js';
import { isMarked, lowerAt, type Reading } from './reading.js';
import { DAYS, isAdverb, PAST_VERBS, PREPOSITIONS, SUBORDINATORS } from './word-classes.js';

/** Words before the subject of a sentence: "But", "Still,", "In Bergholm on Friday,". */
const OPENERS = new Set('but and yet so still however meanwhile then later also or'.split(' '));

/** The subject of the clause that a sentence opens with, for a second verb that shares it. */
export function subjectOfClause(reading: Reading, verb: number, floor: number): NounPhrase | undefined {
  let from = floor;
  while (from < verb && OPENERS.has(lowerAt(reading, from))) from += lowerAt(reading, from + 1) === ',' ? 2 : 1;
  // "On June 1 the president received him, and said": a date without a comma.
  if (/^(?:on|in)$/.test(lowerAt(reading, from)) && DAYS.has(lowerAt(reading, from + 1))) {
    const behind = reading.tokens[from + 2]?.kind === 'number' ? from + 3 : from + 2;
    if (lowerAt(reading, behind) !== ',') from = behind;
  }
  const first = lowerAt(reading, from);
  if (PREPOSITIONS.has(first) || SUBORDINATORS.has(first) || isAdverb(first)) {
    const within = SUBORDINATORS.has(first) ? nounPhraseAfter(reading, from + 1, verb) : undefined;
    if (within !== undefined && !hasComma(reading, from, verb)) return within;
    for (let i = from; i < verb; i++) {
      if (lowerAt(reading, i) !== ',') continue;
      return isMarked(reading, i) || PAST_VERBS.has(lowerAt(reading, i + 1)) ? undefined : nounPhraseAfter(reading, i + 1, verb);
    }
    return undefined;
  }
  return nounPhraseAfter(reading, from, verb);
}

function hasComma(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (lowerAt(reading, i) === ',' && !isMarked(reading, i)) return true;
  return false;
}
