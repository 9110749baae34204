import { isPossessive } from '../segment/token.js';
import { BEFORE_NAMES, isBareDeterminer, isNominal, LONGEST_PHRASE } from './noun-phrase.js';
import { isCapitalised, isMarked, lowerAt, type Reading, type TokenRange } from './reading.js';
import { BODY_NOUNS, CONJUNCTIONS, DAYS, DETERMINERS, DOCUMENT_NOUNS, PREPOSITIONS, ROLE_NOUNS, SUBJECT_PRONOUNS } from './word-classes.js';

/** Noun phrases joined by prepositions, ending with token `last`: "a spokesman for the governor of Ostia". */
export function chainBefore(reading: Reading, last: number, floor: number): TokenRange | undefined {
  if (last < floor) return undefined;
  const lower = lowerAt(reading, last);
  if (SUBJECT_PRONOUNS.has(lower) && lower !== 'who' && !isMarked(reading, last)) return { from: last, to: last + 1 };
  if (lower === 'who') {
    const before = lowerAt(reading, last - 1) === ',' ? last - 2 : last - 1;
    return before >= floor && isNominal(reading, before) ? chainBefore(reading, before, floor) : undefined;
  }
  if (!isNominal(reading, last) || isPossessive(reading.tokens[last]!)) return undefined;
  // "issued on April 27": a date says nothing.
  if (reading.tokens[last]!.kind === 'number' && DAYS.has(lowerAt(reading, last - 1))) return undefined;
  let from = chunkStart(reading, last, floor);
  const whole = beforeSecondPlace(reading, from, last, floor);
  if (whole !== undefined) return whole;
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

/** "a farmer of Hallen, Ostia": the phrase that ends with a place which a second one, behind a comma, makes plain. */
function beforeSecondPlace(reading: Reading, from: number, last: number, floor: number): TokenRange | undefined {
  const second = reading.mentionAt[from];
  if (second?.entityKind !== 'place' || reading.mentionAt[last] !== second || lowerAt(reading, from - 1) !== ',' || from - 2 < floor || !isCapitalised(reading, from - 2)) return undefined;
  const before = chainBefore(reading, from - 2, Math.max(floor, from - LONGEST_PHRASE));
  if (before === undefined) return undefined;
  for (let i = before.from + 1; i < from - 2; i++) if (/^(?:of|from|in)$/.test(lowerAt(reading, i))) return { from: before.from, to: last + 1 };
  return undefined;
}

/** "On May 24 Reeves wrote": the day belongs to what stands before it. */
const isDate = (reading: Reading, at: number): boolean => reading.tokens[at]!.kind === 'number' && DAYS.has(lowerAt(reading, at - 1));

/** "In Bergholm Ada Lindqvist said": a place right before a name that has no title is where, not who. */
function isPlaceBeforeName(reading: Reading, at: number): boolean {
  const name = reading.mentionAt[at + 1];
  const place = reading.mentionAt[at];
  return name?.entityKind === 'person' && name.form === 'name' && place !== name && place?.entityKind === 'place' && place.form === 'name' && !ROLE_NOUNS.has(lowerAt(reading, at + 1));
}

const isHead = (reading: Reading, index: number): boolean => isNominal(reading, index) && !isPossessive(reading.tokens[index]!) && !DAYS.has(lowerAt(reading, index));

/** Matches an adjective by its form: `defiant`, `teary-eyed`, `nonpartisan`; must not match `statement`, `point`, `way`. */
const ADJECTIVE = /^(?:[a-z]+-[a-z]+|[a-z]{2,}(?:ed|ing|ful|ous|ive|ic|ish|ant|less|able|ible|ate|san)|[a-z]{2,}(?<!m)ent)$/;

/** "a defiant Varga", "the embattled Ms Reeves": one adjective between an article and a name. */
const describesName = (reading: Reading, at: number): boolean => /^(?:an?|the)$/.test(lowerAt(reading, at - 1)) && !isMarked(reading, at - 1) && ADJECTIVE.test(lowerAt(reading, at));

/** Start of the noun phrase without prepositions that ends with token `last`. */
function chunkStart(reading: Reading, last: number, floor: number): number {
  let from = last;
  let named = isCapitalised(reading, last);
  while (from - 1 >= floor && last - from < LONGEST_PHRASE) {
    const before = from - 1;
    const lower = lowerAt(reading, before);
    if (isPossessive(reading.tokens[before]!)) {
      from = before;
      named = false;
      continue;
    }
    const afterOwner = isPossessive(reading.tokens[from]!);
    if (!afterOwner && DETERMINERS.has(lowerAt(reading, from)) && !(/^(?:all|both)$/.test(lower) || (/^(?:the|an)$/.test(lower) && /^(?:other|few|most|many|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(lowerAt(reading, from))))) break;
    if (!isNominal(reading, before)) break;
    if (DAYS.has(lower) && lower !== 'may' && !afterOwner) break;
    if (isDate(reading, before) || isPlaceBeforeName(reading, before)) break;
    if (named && !isCapitalised(reading, before) && !afterOwner && reading.tokens[before]!.kind === 'word') {
      const titles = ROLE_NOUNS.has(lower) || BODY_NOUNS.has(lower) || DOCUMENT_NOUNS.has(lower);
      if (!titles && !BEFORE_NAMES.has(lower) && !DETERMINERS.has(lower) && !describesName(reading, before)) break;
      if (titles) named = false;
    }
    from = before;
  }
  return from;
}
