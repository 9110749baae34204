import { FIRST_NAMES } from '../lexicon/first-names.js';
import { EAST_ASIAN_GIVEN, FAMILY_NAMES_FIRST } from '../lexicon/words-of-names.js';
import { isCommonWord } from './word-shapes.js';

/** Whether the family name stands first: "Pak Yong Sil", "Min Ha-jun": a family name of the list and given names of the right shape. */
export function isSurnameFirst(words: readonly string[]): boolean {
  const [family, ...given] = words;
  if (family === undefined || !FAMILY_NAMES_FIRST.has(family) || given.length === 0 || given.length > 2) return false;
  if (given.length === 1 && FIRST_NAMES.has(family) && !/[-‐‑]/.test(given[0]!) && isCommonWord(given[0]!)) return false;
  if (given.length === 2) return given.every((word) => word.length <= 6 && EAST_ASIAN_GIVEN.test(word));
  return EAST_ASIAN_GIVEN.test(given[0]!) && given[0]!.length > 1 && !isCommonWord(given[0]!);
}
