import { ACTING_WORDS } from '../lexicon/acting-words.js';
import { COUNTRY_WORDS } from '../lexicon/countries.js';
import { ADJECTIVES_OF_PEOPLES, FUNCTION_WORDS } from '../lexicon/not-names.js';
import { GROUP_NOUNS, singularRole } from '../lexicon/role-nouns.js';
import type { Token } from '../../segment/token.js';
import type { Reading, ReadSentence } from '../reading.js';
import type { Description } from './description.js';

const PERSON_NOUNS = /^(?:man|woman|lady|gentleman|person)$/;
/** Matches `58-year-old`; must not match `year-old`, `58-year`. */
export const AGE_NOUN = /^\d{1,3}-year-old$/;
const INDEFINITE = /^(?:a|an|one|another)$/;
const DEFINITE = /^(?:the|this|that)$/;
/** Stand for a person by themselves, where a verb follows. */
const ALONE = /^(?:one|another|other|someone|somebody)$/;

/**
 * People who are spoken of and never named, by no role: "a man of about 60", "the woman", "the 58-year-old", "one of them",
 * "another", "the other said". They are somebody, so that "he" behind them is not whoever was named before.
 */
export function findUnnamed(reading: Reading): readonly Description[] {
  const found: Description[] = [];
  for (const sentence of reading.read) {
    if (sentence === undefined) continue;
    for (let at = sentence.from; at < sentence.to; at++) {
      const { lower } = reading.tokens[at]!;
      const from = PERSON_NOUNS.test(lower) || isAge(reading, at, sentence) ? phraseFrom(reading, at, sentence) : standsAlone(reading, at, sentence);
      if (from === undefined) continue;
      const isDefinite = from < at && lower !== 'other' && DEFINITE.test(reading.tokens[from]!.lower);
      const modifiers = from < at ? reading.tokens.slice(from + 1, at).map((token) => token.lower) : [];
      found.push({ from, to: at + 1, completedTo: at + 1, wordsFrom: at, noun: lower, many: false, determiner: isDefinite ? 'definite' : 'indefinite', ofCountryBefore: false, modifiers, tense: 'current' });
    }
  }
  return found;
}

/** "The 58-year-old said"; not "the 58-year-old man". */
function isAge({ tokens }: Reading, at: number, { to }: ReadSentence): boolean {
  if (!AGE_NOUN.test(tokens[at]!.lower)) return false;
  const next = at + 1 < to ? tokens[at + 1]! : undefined;
  return next === undefined || next.kind !== 'word' || FUNCTION_WORDS.has(next.lower) || ACTING_WORDS.has(next.lower) || /(?:ly|ed)$/.test(next.lower);
}

/** Where "a tall young man" begins; none for "the man Ilan Voss", who has a name, nor for "the first lady", who has an office. */
function phraseFrom({ tokens }: Reading, at: number, { from }: ReadSentence): number | undefined {
  if (/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') || tokens[at - 1]?.lower === 'first') return undefined;
  for (let first = at - 1; first >= Math.max(from, at - 4); first--) {
    const token = tokens[first]!;
    // "The person" stands for anybody as often as for somebody.
    if (INDEFINITE.test(token.lower) || (DEFINITE.test(token.lower) && tokens[at]!.lower !== 'person')) return first;
    const isPeoples = COUNTRY_WORDS.has(token.text) || ADJECTIVES_OF_PEOPLES.has(token.text);
    if (token.kind !== 'word' || FUNCTION_WORDS.has(token.lower) || (!/^\p{Ll}/u.test(token.text) && !isPeoples && !/^\d/.test(token.text))) return undefined;
  }
  return undefined;
}

/** "One said", "the other, who", "one of them"; not "one day", "no one said", "said of another plan". */
function standsAlone({ tokens }: Reading, at: number, { from, to }: ReadSentence): number | undefined {
  const word = tokens[at]!.lower;
  if (!ALONE.test(word)) return undefined;
  const opens = at === from || tokens[at - 1]!.kind !== 'word' || /^(?:the|and|but|while)$/.test(tokens[at - 1]!.lower);
  const isThe = tokens[at - 1]?.lower === 'the' && at > from;
  if (!opens || (word === 'other') !== isThe) return undefined;
  const next = at + 1 < to ? tokens[at + 1]! : undefined;
  const isOfThem = word === 'one' && next?.lower === 'of' && isOfPeople(tokens, at + 2, to);
  const acts = next !== undefined && ACTING_WORDS.has(next.lower) && !/^(?:is|was|has|also|will|would|can|could|may|might|must|should|did|does|had)$/.test(next.lower);
  const isWho = next?.text === ',' && tokens[at + 2]?.lower === 'who';
  return acts || isOfThem || isWho ? (isThe ? at - 1 : at) : undefined;
}

/** "of them", "of the two drivers", "of his closest aides"; not "of the reasons". */
function isOfPeople(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from]?.lower === 'them') return true;
  if (!/^(?:the|his|her|their|those|these|its|our|my|several|many|two|three|four|five)$/.test(tokens[from]?.lower ?? '')) return false;
  for (let at = from + 1; at < to && at < from + 5 && tokens[at]!.kind === 'word'; at++) {
    const { lower } = tokens[at]!;
    if (singularRole(lower) !== undefined || GROUP_NOUNS.has(lower)) return true;
  }
  return false;
}
