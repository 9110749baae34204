import { isPossessive } from '../segment/token.js';
import { chainBefore } from './noun-chain.js';
import { isNominal, LONGEST_PHRASE, type NounPhrase } from './noun-phrase.js';
import { isCapitalised, isMarked, lowerAt, type Reading, type TokenRange } from './reading.js';
import { AUXILIARIES, CONJUNCTIONS, DAYS, DETERMINERS, isAdverb, OBJECT_PRONOUNS, PREPOSITIONS, RELATIVES, ROLE_NOUNS, SUBORDINATORS } from './word-classes.js';

/** Words that begin what somebody did meanwhile: "who attended", "speaking in Bergholm". */
const INCIDENTAL = new Set('who whose whom which when where speaking citing referring asked'.split(' '));

/**
 * The noun phrase that ends right before token `verb`, or before the time that stands there, and not before `floor`:
 * "Ms Reeves, the minister," said; "The court" this month said.
 * `undefined` when no such words stand there.
 */
export function nounPhraseBefore(reading: Reading, verb: number, floor: number): NounPhrase | undefined {
  const end = beforeTime(reading, verb, floor);
  const last = lowerAt(reading, end - 1);
  if (end - 1 < floor) return undefined;
  if (last === ',' || last === '—' || last === '–' || last === '--' || last === ')') return beforeIncidental(reading, end - 1, floor);
  const core = chainBefore(reading, end - 1, floor) ?? closeToSomebody(reading, end, floor);
  if (core === undefined) return undefined;
  const owner = ownerOfRelativeClause(reading, core, floor);
  // "the officials who know him": which ones are meant, the clause says.
  return owner === undefined ? { ...core, core } : { from: owner.from, to: core.to, core: owner };
}

/** "those close to him": a phrase whose last word is a pronoun behind a preposition. */
function closeToSomebody(reading: Reading, end: number, floor: number): TokenRange | undefined {
  if (!OBJECT_PRONOUNS.has(lowerAt(reading, end - 1)) || !/^(?:to|with|near|around|behind)$/.test(lowerAt(reading, end - 2))) return undefined;
  const before = chainBefore(reading, end - 3, floor);
  return before === undefined ? undefined : { from: before.from, to: end };
}

/** The end of the words before "on Tuesday", "this month", "last year"; `end` where no time stands there. */
function beforeTime(reading: Reading, end: number, floor: number): number {
  const last = lowerAt(reading, end - 1);
  const before = lowerAt(reading, end - 2);
  let cut = end;
  if (DAYS.has(last) && last !== 'may') cut = /^(?:on|late|early)$/.test(before) ? end - 2 : end - 1;
  else if (/^(?:week|month|year|morning|afternoon|evening|night|weekend)$/.test(last) && /^(?:this|last|earlier)$/.test(before)) cut = end - 2;
  return cut > floor + 1 && !isPossessive(reading.tokens[cut - 1]!) ? cut : end;
}

/** "the officials who know him said": the phrase before "who", when no comma cuts it off. */
function ownerOfRelativeClause(reading: Reading, core: TokenRange, floor: number): TokenRange | undefined {
  for (let i = core.from - 1; i > floor && i > core.from - LONGEST_PHRASE; i--) {
    const lower = lowerAt(reading, i);
    if (lower === 'who' || (lower === 'that' && AUXILIARIES.has(lowerAt(reading, i + 1)))) return isNominal(reading, i - 1) ? chainBefore(reading, i - 1, floor) : undefined;
    if (isMarked(reading, i) || /^[,;:—–()]/.test(lower) || CONJUNCTIONS.has(lower)) return undefined;
  }
  return undefined;
}

/** The phrase before words between commas, dashes or brackets; they count as its appositive when they identify it. */
function beforeIncidental(reading: Reading, closing: number, floor: number): NounPhrase | undefined {
  const sign = lowerAt(reading, closing);
  const partner = sign === ')' ? '(' : sign;
  let open = closing;
  for (let tries = 0; tries < 4; tries++) {
    open = previousSign(reading, open - 1, floor, partner);
    if (open < 0) return undefined;
    const core = chainBefore(reading, open - 1, floor);
    if (core === undefined) continue;
    const inner = { from: open + 1, to: closing };
    const isListed = sign === ',' && lowerAt(reading, core.from - 1) === ',' && /^(?:an?|the|his|her|its|their)$/.test(lowerAt(reading, core.from)) && isNominal(reading, core.from - 2);
    if (isListed) continue;
    if (inner.to <= inner.from) return undefined;
    if (!identifies(reading, inner)) return isIncidental(reading, inner) || sign !== ',' ? { ...core, core } : undefined;
    return { from: core.from, to: sign === ')' ? closing + 1 : cutAtRelative(reading, inner), core, appositive: inner };
  }
  return undefined;
}

function previousSign(reading: Reading, from: number, floor: number, sign: string): number {
  for (let i = from; i >= floor && i > from - LONGEST_PHRASE; i--) {
    if (isMarked(reading, i)) return -1;
    const lower = lowerAt(reading, i);
    if (lower === sign) return i;
    if (lower === ';' || lower === ':') return -1;
  }
  return -1;
}

/** Whether words between commas say who somebody is, rather than what they did meanwhile. */
function identifies(reading: Reading, { from, to }: TokenRange): boolean {
  const first = lowerAt(reading, from);
  if (INCIDENTAL.has(first) || PREPOSITIONS.has(first) || SUBORDINATORS.has(first) || CONJUNCTIONS.has(first)) return false;
  if (reading.tokens[from]!.kind === 'number') return to - from <= 2;
  if (/ing$|ed$/.test(first) && !isCapitalised(reading, from) && !ROLE_NOUNS.has(first)) return false;
  return isNominal(reading, from) || DETERMINERS.has(first);
}

function isIncidental(reading: Reading, { from }: TokenRange): boolean {
  const first = lowerAt(reading, from);
  return INCIDENTAL.has(first) || PREPOSITIONS.has(first) || isAdverb(first) || /(?:ing|ed)$/.test(first) || SUBORDINATORS.has(first);
}

function cutAtRelative(reading: Reading, { from, to }: TokenRange): number {
  for (let i = from + 1; i < to; i++) if (RELATIVES.has(lowerAt(reading, i)) && lowerAt(reading, i - 1) === ',') return i - 1;
  return to;
}
