import { isPossessive } from '../segment/token.js';
import { findCueWords } from './cue-lexicon.js';
import { isCapitalised, isMarked, lowerAt, opensMarks, type Reading, type TokenRange } from './reading.js';
import { AUXILIARIES, BODY_NOUNS, CONJUNCTIONS, DAYS, DETERMINERS, DOCUMENT_NOUNS, isAdverb, NEGATIONS, OBJECT_PRONOUNS, PREPOSITIONS, RELATIVES, ROLE_NOUNS, SUBJECT_PRONOUNS, SUBORDINATORS } from './word-classes.js';

/** Words that name somebody: a noun phrase, and the phrase between commas that identifies it. */
export interface NounPhrase extends TokenRange {
  /** Without the phrase between commas. */
  readonly core: TokenRange;
  readonly appositive?: TokenRange;
}

/** Adjectives that stand in lower case before a name: "former Governor Tom Varga". Compiled for this project. */
const BEFORE_NAMES = new Set(
  'former then ex- ex longtime veteran retired outgoing incoming current late acting fellow senior top deputy vice assistant interim new prime foreign defense defence interior finance campaign state federal local national chief conservative liberal democratic republican rival star media police party press house white unification culture trade energy health justice labor labour environment opposition vice-president co-chair'.split(
    ' ',
  ),
);
/** Words that begin what somebody did meanwhile: "who attended", "speaking in Bergholm". */
const INCIDENTAL = new Set('who whose whom which when where speaking citing referring asked'.split(' '));
const LONGEST = 40;

/** Whether a token may stand inside a noun phrase, its determiner included. */
export function isNominal(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  if (token === undefined || isMarked(reading, index)) return false;
  if (token.kind === 'number') return true;
  if (token.kind !== 'word') return token.text === '&';
  const { lower } = token;
  if (isPossessive(token)) return true;
  if (DETERMINERS.has(lower)) return lower !== 'that' && lower !== 'no';
  if (PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower) || SUBORDINATORS.has(lower) || RELATIVES.has(lower)) return false;
  if (AUXILIARIES.has(lower) && !(lower === 'may' && isCapitalised(reading, index))) return false;
  if (SUBJECT_PRONOUNS.has(lower) || OBJECT_PRONOUNS.has(lower) || NEGATIONS.has(lower)) return false;
  if (isCapitalised(reading, index)) return true;
  return !isAdverb(lower) && !findCueWords(lower).some(({ form }) => form === 'past');
}

/**
 * The noun phrase that ends right before token `end` and not before `floor`: "Ms Reeves, the minister," said.
 * `undefined` when no such words stand there.
 */
export function nounPhraseBefore(reading: Reading, end: number, floor: number): NounPhrase | undefined {
  const last = lowerAt(reading, end - 1);
  if (end - 1 < floor) return undefined;
  if (last === ',' || last === '—' || last === '–' || last === '--' || last === ')') return beforeIncidental(reading, end - 1, floor);
  const core = chainBefore(reading, end - 1, floor);
  if (core === undefined) return undefined;
  const owner = ownerOfRelativeClause(reading, core, floor);
  return { ...(owner ?? core), core: owner ?? core };
}

/** "the officials who know him said": the phrase before "who", when no comma cuts it off. */
function ownerOfRelativeClause(reading: Reading, core: TokenRange, floor: number): TokenRange | undefined {
  for (let i = core.from - 1; i > floor && i > core.from - LONGEST; i--) {
    const lower = lowerAt(reading, i);
    if (lower === 'who') return isNominal(reading, i - 1) ? chainBefore(reading, i - 1, floor) : undefined;
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
  for (let i = from; i >= floor && i > from - LONGEST; i--) {
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
  for (let i = from; i < to; i++) if (RELATIVES.has(lowerAt(reading, i)) && lowerAt(reading, i) !== 'that') return lowerAt(reading, i - 1) === ',' ? i - 1 : i;
  return to;
}

/** Noun phrases joined by prepositions, ending with token `last`: "a spokesman for the governor of Ostia". */
function chainBefore(reading: Reading, last: number, floor: number): TokenRange | undefined {
  if (last < floor) return undefined;
  const lower = lowerAt(reading, last);
  if (SUBJECT_PRONOUNS.has(lower) && lower !== 'who' && !isMarked(reading, last)) return { from: last, to: last + 1 };
  if (lower === 'who') {
    const before = lowerAt(reading, last - 1) === ',' ? last - 2 : last - 1;
    return before >= floor && isNominal(reading, before) ? chainBefore(reading, before, floor) : undefined;
  }
  if (!isNominal(reading, last) || isPossessive(reading.tokens[last]!)) return undefined;
  let from = chunkStart(reading, last, floor);
  for (let links = 0; links < 4; links++) {
    const link = from - 1;
    if (link - 1 < floor) break;
    const word = lowerAt(reading, link);
    const joins = PREPOSITIONS.has(word) && word !== 'after' && word !== 'before' && word !== 'during' && isHead(reading, link - 1);
    const coordinates = (word === 'and' || word === '&') && isHead(reading, link - 1) && isCapitalised(reading, last) === isCapitalised(reading, link - 1) && !DAYS.has(lowerAt(reading, link - 1));
    if (!joins && !coordinates) break;
    const next = chunkStart(reading, link - 1, floor);
    if (coordinates && next > floor && !/^[,.;:—]$/.test(lowerAt(reading, next - 1)) && !CONJUNCTIONS.has(lowerAt(reading, next - 1))) break;
    from = next;
  }
  return isBareDeterminer(reading, from, last) ? undefined : { from, to: last + 1 };
}

const isHead = (reading: Reading, index: number): boolean => isNominal(reading, index) && !isPossessive(reading.tokens[index]!) && !DAYS.has(lowerAt(reading, index));

const isBareDeterminer = (reading: Reading, from: number, last: number): boolean =>
  from === last && DETERMINERS.has(lowerAt(reading, last)) && !/^(?:this|some|many|most|several|both|others?|all|one|another|few)$/.test(lowerAt(reading, last));

/** Start of the noun phrase without prepositions that ends with token `last`. */
function chunkStart(reading: Reading, last: number, floor: number): number {
  let from = last;
  let named = isCapitalised(reading, last);
  while (from - 1 >= floor && last - from < LONGEST) {
    const before = from - 1;
    const lower = lowerAt(reading, before);
    if (isPossessive(reading.tokens[before]!)) {
      from = before;
      named = false;
      continue;
    }
    const afterOwner = isPossessive(reading.tokens[from]!);
    if (!afterOwner && DETERMINERS.has(lowerAt(reading, from)) && !(lower === 'all' || lower === 'both')) break;
    if (!isNominal(reading, before)) break;
    if (DAYS.has(lower) && lower !== 'may' && !afterOwner) break;
    if (named && !isCapitalised(reading, before) && !afterOwner && reading.tokens[before]!.kind === 'word') {
      const titles = ROLE_NOUNS.has(lower) || BODY_NOUNS.has(lower) || DOCUMENT_NOUNS.has(lower);
      if (!titles && !BEFORE_NAMES.has(lower) && !DETERMINERS.has(lower)) break;
      if (titles) named = false;
    }
    from = before;
  }
  return from;
}

/**
 * The noun phrase that begins at token `from` and ends before `limit`: said "Ms Reeves, a lawyer in Bergholm".
 * It stops before what tells where and when, and before who-clauses.
 */
export function nounPhraseAfter(reading: Reading, from: number, limit: number): NounPhrase | undefined {
  const first = lowerAt(reading, from);
  if (isMarked(reading, from)) return undefined;
  if (SUBJECT_PRONOUNS.has(first) && first !== 'who') return { from, to: from + 1, core: { from, to: from + 1 } };
  const core = { from, to: endOfPhrase(reading, from, limit) };
  if (core.to <= core.from || isBareDeterminer(reading, core.from, core.to - 1)) return undefined;
  const closed = { from, to: endOfBrackets(reading, core.to, limit) };
  const appositive = appositiveAfter(reading, closed, limit);
  return appositive === undefined ? { ...closed, core } : { from, to: appositive.to, core, appositive };
}

function endOfPhrase(reading: Reading, from: number, limit: number): number {
  let to = from;
  while (to < limit && to - from < LONGEST) {
    const lower = lowerAt(reading, to);
    if (isNominal(reading, to)) {
      if (to > from && /[a-z]{2}ed$/.test(lower) && isCapitalised(reading, to - 1) && !isCapitalised(reading, to)) break;
      if (to > from && DAYS.has(lower) && !DETERMINERS.has(lowerAt(reading, to - 1))) break;
      if (to > from && /^(?:an?|the|his|her|its|their)$/.test(lower) && !PREPOSITIONS.has(lowerAt(reading, to - 1)) && !/^(?:all|both|and)$/.test(lowerAt(reading, to - 1))) break;
      to += 1;
    } else if (to > from && DETERMINERS.has(lowerAt(reading, to - 1)) && opensMarks(reading, to)) to = endOfTitle(reading, to);
    else if (to > from && linksOn(reading, from, to, limit)) to += 1;
    else break;
  }
  while (to > from && (PREPOSITIONS.has(lowerAt(reading, to - 1)) || CONJUNCTIONS.has(lowerAt(reading, to - 1)))) to -= 1;
  return to;
}

/** The end of a short title in marks: the “Salt Road” report. */
function endOfTitle(reading: Reading, at: number): number {
  const marked = reading.marked[reading.markedAt[at]!]!;
  return marked.to - marked.from <= 8 ? marked.to : at + 1;
}

/** Nouns of occasions: "said Ms Reeves in an interview" tells where, not who. Compiled for this project. */
const OCCASION = /^(?:interview|statement|speech|conference|tweet|tweets|email|e-mail|letter|briefing|remarks|appearance|post|rally|call|debate|event|address|meeting|hearing|response|message|court|memo|press|twitter|facebook|morning|afternoon|evening|night|week|month|year|time|day)$/;

function linksOn(reading: Reading, from: number, at: number, limit: number): boolean {
  const lower = lowerAt(reading, at);
  if (at + 1 >= limit || !isNominal(reading, at + 1) || DAYS.has(lowerAt(reading, at + 1))) return false;
  if (lower === 'and' || lower === '&') return isCapitalised(reading, at - 1) && isCapitalised(reading, at + 1);
  if (lower === 'of') return true;
  if (!/^(?:for|in|at|with|from|to|on|by|near|behind|against|who)$/.test(lower)) return false;
  const named = isCapitalised(reading, at - 1);
  if (named) return DETERMINERS.has(lowerAt(reading, from)) && /^(?:for|on|in)$/.test(lower) && isCapitalised(reading, at + 1);
  for (let i = at + 1; i < limit && i < at + 6; i++) {
    if (OCCASION.test(lowerAt(reading, i))) return false;
    if (!isNominal(reading, i)) break;
  }
  return true;
}

/** "(D-Ostia)" belongs to the name before it. */
function endOfBrackets(reading: Reading, at: number, limit: number): number {
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

function appositiveAfter(reading: Reading, core: TokenRange, limit: number): TokenRange | undefined {
  const comma = core.to;
  if (lowerAt(reading, comma) !== ',' || comma + 1 >= limit) return undefined;
  const first = lowerAt(reading, comma + 1);
  const begins = /^(?:an?|the|his|her|its|their|one|another)$/.test(first) || (ROLE_NOUNS.has(first) && !isCapitalised(reading, comma + 1)) || BEFORE_NAMES.has(first) || reading.tokens[comma + 1]!.kind === 'number';
  const ofOwner = isCapitalised(reading, comma + 1) && comma + 2 < limit && isPossessive(reading.tokens[comma + 2]!);
  const names = ofOwner || (isCapitalised(reading, comma + 1) && !isCapitalised(reading, core.to - 1));
  if (!begins && !names) return undefined;
  let to = comma + 1;
  while (to < limit && to < comma + LONGEST) {
    const lower = lowerAt(reading, to);
    if (isMarked(reading, to) || /^[,.;:—–]/.test(lower) || lower === '--' || isFinite(reading, to)) break;
    if (RELATIVES.has(lower)) break;
    to += 1;
  }
  if (names && !ofOwner && !begins && !isCapitalRun(reading, comma + 1, to)) return undefined;
  return (to < limit && isFinite(reading, to)) || to === comma + 1 ? undefined : { from: comma + 1, to };
}
