import { isPossessive } from '../segment/token.js';
import { BEFORE_NAMES, LONGEST_PHRASE } from './noun-phrase.js';
import { isCapitalised, isMarked, lowerAt, type Reading, type TokenRange } from './reading.js';
import { AUXILIARIES, RELATIVES, ROLE_NOUNS } from './word-classes.js';

/** "(D-Ostia)" belongs to the name before it. */
export function endOfBrackets(reading: Reading, at: number, limit: number): number {
  if (lowerAt(reading, at) !== '(') return at;
  for (let i = at + 1; i < Math.min(limit, at + 8); i++) if (lowerAt(reading, i) === ')') return i + 1;
  return at;
}

/** A name and no more: every word of it has a capital, but for "of" and "de". */
function isCapitalRun(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isCapitalised(reading, i) && !/^(?:of|de|von|van|al|the|and|bin)$/.test(lowerAt(reading, i))) return false;
  return true;
}

/** An auxiliary shows that a clause goes on; the ’s of a possessive does not. */
const isFinite = (reading: Reading, at: number): boolean => AUXILIARIES.has(lowerAt(reading, at)) && !isPossessive(reading.tokens[at]!);

/** The words between commas behind a noun phrase that say who it is: "Ms Reeves, a lawyer in Bergholm". `undefined` when none follow. */
export function appositiveAfter(reading: Reading, core: TokenRange, limit: number): TokenRange | undefined {
  const comma = core.to;
  if (lowerAt(reading, comma) !== ',' || comma + 1 >= limit) return undefined;
  const first = lowerAt(reading, comma + 1);
  const begins = /^(?:an?|the|his|her|its|their|one|another)$/.test(first) || (ROLE_NOUNS.has(first) && !isCapitalised(reading, comma + 1)) || BEFORE_NAMES.has(first) || reading.tokens[comma + 1]!.kind === 'number';
  const ofOwner = isCapitalised(reading, comma + 1) && comma + 2 < limit && isPossessive(reading.tokens[comma + 2]!);
  const names = ofOwner || (isCapitalised(reading, comma + 1) && !isCapitalised(reading, core.to - 1));
  if (!begins && !names) return undefined;
  let to = comma + 1;
  while (to < limit && to < comma + LONGEST_PHRASE) {
    const lower = lowerAt(reading, to);
    if (isMarked(reading, to) || /^[,.;:—–]/.test(lower) || lower === '--' || isFinite(reading, to)) break;
    if (RELATIVES.has(lower)) break;
    to += 1;
  }
  if (names && !ofOwner && !begins && !isCapitalRun(reading, comma + 1, to)) return undefined;
  return (to < limit && isFinite(reading, to)) || to === comma + 1 ? undefined : { from: comma + 1, to };
}
