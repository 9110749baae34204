import { ACTING_WORDS } from '../people/lexicon/acting-words.js';
import { COMMON_WORDS } from '../people/lexicon/common-words.js';
import { COUNTRY_WORDS } from '../people/lexicon/countries.js';
import { FIRST_NAMES } from '../people/lexicon/first-names.js';
import { ADJECTIVES_OF_PEOPLES, CALENDAR_WORDS, FUNCTION_WORDS } from '../people/lexicon/not-names.js';
import { KNOWN_BODIES, ORGANISATION_HEADS, THING_HEADS } from '../people/lexicon/organisation-words.js';
import { PLACE_HEADS, PLACE_OPENERS, PLACES } from '../people/lexicon/places.js';
import { ROLE_NOUNS } from '../people/lexicon/role-nouns.js';
import { HONORIFICS, NAME_SUFFIX, TITLE_MODIFIERS } from '../people/lexicon/titles.js';
import { EAST_ASIAN_GIVEN, FAMILY_NAMES_FIRST, PARTICLES } from '../people/lexicon/words-of-names.js';
import { WORLD_FIGURES } from '../people/lexicon/world-figures.js';
import { hashWord } from '../perceptron/hash.js';

type WordTest = (word: string, lower: string) => boolean;

/** What word lists say of a word alone: one bit each, in this order. */
const WORD_TESTS: readonly WordTest[] = [
  (word) => FIRST_NAMES.has(word),
  (_, lower) => HONORIFICS.has(lower),
  (_, lower) => ROLE_NOUNS.has(lower),
  (_, lower) => TITLE_MODIFIERS.has(lower),
  (word) => COUNTRY_WORDS.get(word)?.use === 'demonym' || ADJECTIVES_OF_PEOPLES.has(word),
  (_, lower) => ORGANISATION_HEADS.has(lower),
  (_, lower) => PLACE_HEADS.has(lower),
  (word) => PLACE_OPENERS.has(word),
  (_, lower) => THING_HEADS.has(lower),
  (_, lower) => COMMON_WORDS.has(lower),
  (_, lower) => FUNCTION_WORDS.has(lower),
  (_, lower) => CALENDAR_WORDS.has(lower),
  (word) => PARTICLES.has(word),
  (word) => FAMILY_NAMES_FIRST.has(word),
  (word) => EAST_ASIAN_GIVEN.test(word),
  (_, lower) => ACTING_WORDS.has(lower),
  (word) => NAME_SUFFIX.test(word),
];

/** Bit of {@link lexiconBits} for a particle of a name: "de", "bin". */
export const PARTICLE_BIT = 1 << 12;

/** What the word lists say of a word, a bit for each list. */
export function lexiconBits(word: string): number {
  const lower = word.toLowerCase();
  let bits = 0;
  for (let i = 0; i < WORD_TESTS.length; i++) if (WORD_TESTS[i]!(word, lower)) bits |= 1 << i;
  return bits;
}

/** Longest listed name, in words. */
export const LONGEST_PHRASE = 5;

/**
 * Number of the list that has a whole name: 0 none, 1 country, 2 capital, 3 place, 4 body, 5 person, 6 city; words are
 * joined by single spaces.
 * @param cities hashes of the names of cities, which are many and travel with the model.
 */
export function phraseList(words: string, cities: ReadonlySet<number>): number {
  const use = COUNTRY_WORDS.get(words)?.use;
  if (use === 'name') return 1;
  if (use === 'capital') return 2;
  if (PLACES.has(words)) return 3;
  if (KNOWN_BODIES.has(words)) return 4;
  if (WORLD_FIGURES.has(words)) return 5;
  return cities.size > 0 && cities.has(hashWord(words)) ? 6 : 0;
}
