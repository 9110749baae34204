import { isPossessive } from '../segment/token.js';
import { isNominal } from './noun-phrase.js';
import { isCapitalised, lowerAt, type Reading, type TokenRange } from './reading.js';
import { DETERMINERS, isAdverb, PAST_VERBS } from './word-classes.js';

/** Where the noun ends that a verb in the past follows: of "the crowd cheered" behind "crowd"; the phrase's own end where none does. */
export function endOfNounBeforeVerb(reading: Reading, { from, to }: TokenRange): number {
  for (let i = from + 1; i < to; i++) {
    const before = lowerAt(reading, i - 1);
    const isVerb = !isCapitalised(reading, i) && (/^[a-z]{2,}[^e]ed$/.test(lowerAt(reading, i)) || PAST_VERBS.has(lowerAt(reading, i)));
    if (isVerb && isNominal(reading, i - 1) && !DETERMINERS.has(before) && !isAdverb(before) && !isPossessive(reading.tokens[i - 1]!)) return i;
  }
  return to;
}
