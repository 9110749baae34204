import { isPossessive } from '../segment/token.js';
import { findCueWords } from './cue-lexicon.js';
import { isCapitalised, isMarked, lowerAt, type Reading, type TokenRange } from './reading.js';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, isAdverb, NEGATIONS, OBJECT_PRONOUNS, PREPOSITIONS, RELATIVES, SUBJECT_PRONOUNS, SUBORDINATORS } from './word-classes.js';

/** Words that name somebody: a noun phrase, and the phrase between commas that identifies it. */
export interface NounPhrase extends TokenRange {
  /** Without the phrase between commas. */
  readonly core: TokenRange;
  readonly appositive?: TokenRange;
}

/** Adjectives that stand in lower case before a name: "former Governor Tom Varga". Compiled for this project. */
export const BEFORE_NAMES = new Set(
  'former then ex- ex longtime veteran retired outgoing incoming current late acting fellow senior top deputy vice assistant interim new prime foreign defense defence interior finance campaign state federal local national chief conservative liberal democratic republican rival star media police party press house white unification culture trade energy health justice labor labour environment opposition vice-president co-chair'.split(
    ' ',
  ),
);

/** Longer noun phrases are read no further, in tokens. */
export const LONGEST_PHRASE = 40;

/** Whether a token may stand inside a noun phrase, its determiner included. */
export function isNominal(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  if (token === undefined || isMarked(reading, index)) return false;
  if (token.kind === 'number') return true;
  if (token.kind !== 'word') return token.text === '&' || (token.text === '%' && reading.tokens[index - 1]?.kind === 'number') || (token.text === '/' && isCapitalised(reading, index - 1) && isCapitalised(reading, index + 1));
  const { lower } = token;
  if (isPossessive(token)) return true;
  if (DETERMINERS.has(lower)) return lower !== 'that' && lower !== 'no';
  if (PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower) || SUBORDINATORS.has(lower) || RELATIVES.has(lower)) return false;
  if (AUXILIARIES.has(lower) && !(lower === 'may' && isCapitalised(reading, index))) return false;
  if (SUBJECT_PRONOUNS.has(lower) || OBJECT_PRONOUNS.has(lower) || NEGATIONS.has(lower)) return false;
  if (isCapitalised(reading, index)) return true;
  return !isAdverb(lower) && !findCueWords(lower).some(({ form }) => form === 'past');
}

/** "the" or "his" alone names nobody; "some" and "others" do. */
export const isBareDeterminer = (reading: Reading, from: number, last: number): boolean =>
  from === last && DETERMINERS.has(lowerAt(reading, last)) && !/^(?:this|some|many|most|several|both|others?|all|one|another|few)$/.test(lowerAt(reading, last));
