import { isPossessive } from '../segment/token.js';
import { isCapitalised, isMarked, lowerAt, type Reading } from './reading.js';
import { ADVERBS, AUXILIARIES, isAdverb, NEGATIONS, POSSIBILITY } from './word-classes.js';

/** The auxiliaries and adverbs before a cue, and what they make of it. */
export interface VerbGroup {
  /** First token of auxiliaries and adverbs. */
  readonly from: number;
  /** "did not say", "declined to say". */
  readonly negated: boolean;
  /** "could say". */
  readonly possible: boolean;
  /** "was told". */
  readonly passive: boolean;
  /** "is calling". */
  readonly progressive: boolean;
  readonly hasAuxiliary: boolean;
  /** "to say": it has no subject of its own. */
  readonly infinitive: boolean;
}

/** Reads the auxiliaries, adverbs and "to" that stand right before token `at`, not before `floor`. */
export function verbGroupBefore(reading: Reading, at: number, floor: number): VerbGroup {
  let from = at;
  const seen: string[] = [];
  while (from - 1 >= floor && !isMarked(reading, from - 1)) {
    const lower = lowerAt(reading, from - 1);
    // "Prime Minister Tom May said": a name, not the modal.
    if (lower === 'may' && isCapitalised(reading, from - 1) && isCapitalised(reading, from - 2)) break;
    const isWord = AUXILIARIES.has(lower) || NEGATIONS.has(lower) || (isAdverb(lower) && (!isCapitalised(reading, from - 1) || ADVERBS.has(lower))) || (lower === 'to' && from < at + 1);
    if (!isWord || (isPossessive(reading.tokens[from - 1]!) && !/^(?:it|he|she|that|who|there|what)$/.test(lowerAt(reading, from - 2)))) break;
    seen.unshift(lower);
    from -= 1;
  }
  const beforeTo = seen.includes('to') ? lowerAt(reading, from - 1) : '';
  const closest = seen.filter((word) => AUXILIARIES.has(word)).at(-1) ?? '';
  const isBe = /^(?:is|are|was|were|be|been|being|am|’s|'s|’re|'re)$/.test(closest);
  return {
    from,
    negated: seen.some((word) => NEGATIONS.has(word) || /n[’']t$/.test(word)) || NEGATIONS.has(beforeTo),
    possible: seen.some((word) => POSSIBILITY.has(word)),
    passive: isBe,
    progressive: isBe,
    hasAuxiliary: closest !== '',
    infinitive: seen.includes('to'),
  };
}
