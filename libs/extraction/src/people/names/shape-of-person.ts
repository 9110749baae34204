import { isPossessive } from '../../segment/token.js';
import { ACTING_WORDS } from '../lexicon/acting-words.js';
import { COUNTRY_WORDS } from '../lexicon/countries.js';
import { FIRST_NAMES } from '../lexicon/first-names.js';
import { KNOWN_BODIES, ORGANISATION_HEADS, THING_HEADS } from '../lexicon/organisation-words.js';
import { PLACE_HEADS, PLACES } from '../lexicon/places.js';
import { NAME_SUFFIX } from '../lexicon/titles.js';
import { PARTICLES } from '../lexicon/words-of-names.js';
import type { NameInContext } from './type-name.js';
import { after, before, isGrammar } from './word-beside.js';
import { isAcronym, isCommonWord, isInitial, isPeopleWord, looksLikeName } from './word-shapes.js';

/** "Ada Lindqvist"; of two ordinary words ("Grant Program") neither vouches for the other. */
export function opensWithFirstName(name: NameInContext): boolean {
  const { words, tokens, from } = name;
  const [first] = words;
  if (first === undefined || words.length < 2 || words.length > 5) return false;
  const core = NAME_SUFFIX.test(words.at(-1)!) ? words.slice(0, -1) : words;
  if (!FIRST_NAMES.has(first) || core.length < 2) return false;
  const surname = core.at(-1)!;
  if (core.slice(1).some((word) => isAcronym(word) && !isInitial(word)) || isPeopleWord(surname) || core.some((word) => /^(?:of|for|on|and|&)$/.test(word))) return false;
  if (core.slice(1).some((word) => COUNTRY_WORDS.get(word)?.use === 'name' && !PARTICLES.has(core[1]!))) return false;
  const placeLike = PLACES.has(first) || COUNTRY_WORDS.has(first);
  if (core.length > 2 && core.slice(1).filter((word) => isCommonWord(word) || ORGANISATION_HEADS.has(word.toLowerCase())).length >= 2) return false;
  // "Hope Springs Voss": an ordinary word first and another inside are a firm's or a work's.
  if (isCommonWord(first) && core.slice(1, -1).some((word) => isCommonWord(word) && !FIRST_NAMES.has(word) && !PARTICLES.has(word.toLowerCase()))) return false;
  if (isCommonWord(surname) && /^(?:the|a|an)$/.test(tokens[name.titleFrom - 1]?.lower ?? '') && name.titleFrom > name.sentenceFrom && !standsBeforeNoun(name)) return false;
  if ((isCommonWord(first) || placeLike) && isCommonWord(surname) && !FIRST_NAMES.has(surname)) return false;
  return tokens[from]!.text === first;
}

/** "The Ilan Green tape": the article belongs to the noun behind the name. */
function standsBeforeNoun(name: NameInContext): boolean {
  const next = after(name);
  return name.words.length === 2 && !isCommonWord(name.words[0]!) && next?.kind === 'word' && /^\p{Ll}{3,}$/u.test(next.text) && !isGrammar(next.text) && !ACTING_WORDS.has(next.text);
}

/** Two or three words that are no English, all capital: a name of a person more often than of anything else. */
export function hasOnlyStrangeWords(name: NameInContext): boolean {
  const { words, lower, smallWords } = name;
  // "112 MHz Quorina": what is counted or measured; a year may stand before anybody.
  if (before(name)?.kind === 'number' && !/^(?:1[89]|20)\d\d$/.test(before(name)!.text)) return false;
  if (words.length < 2 || words.length > 3 || words.every(isInitial) || lower.some((word) => smallWords.has(word) && !PARTICLES.has(word))) return false;
  return words.every((word) => looksLikeName(word) && !isPeopleWord(word) && !COUNTRY_WORDS.has(word) && !KNOWN_BODIES.has(word) && !PLACES.has(word)) && !lower.some((word) => ORGANISATION_HEADS.has(word) || PLACE_HEADS.has(word) || THING_HEADS.has(word));
}

/** "Greta died", "their daughter, Greta": a first name alone that is no ordinary word and no place, without an article. */
export function isLoneFirstName(name: NameInContext): boolean {
  const [word] = name.words;
  if (name.words.length !== 1 || word === undefined || !FIRST_NAMES.has(word) || isCommonWord(word) || word.length < 3) return false;
  if (PLACES.has(word) || COUNTRY_WORDS.has(word) || name.smallWords.has(name.lower[0]!)) return false;
  const next = after(name);
  if (next !== undefined && next.kind === 'word' && !isPossessive(next) && !ACTING_WORDS.has(next.lower) && !isGrammar(next.lower)) return false;
  // "Operation Tarnow (Hunter)": what the words before mean in English.
  if (before(name)?.text === '(' && next?.text === ')') return false;
  return !/^(?:the|a|an|in|at|near|mount|lake)$/.test(before(name)?.lower ?? '');
}
