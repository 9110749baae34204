import { isPossessive } from '../../segment/token.js';
import { COUNTRY_WORDS } from '../lexicon/countries.js';
import { ACTING_WORDS } from '../lexicon/acting-words.js';
import { FIRST_NAMES } from '../lexicon/first-names.js';
import { FUNCTION_WORDS } from '../lexicon/not-names.js';
import { BODY_AFTER_NAME, KNOWN_BODIES, ORGANISATION_HEADS, THING_HEADS } from '../lexicon/organisation-words.js';
import { PLACE_HEADS, PLACE_OPENERS, PLACES } from '../lexicon/places.js';
import { ROLE_NOUNS } from '../lexicon/role-nouns.js';
import { HONORIFICS, NAME_SUFFIX } from '../lexicon/titles.js';
import { PARTICLES } from '../lexicon/words-of-names.js';
import { WORLD_FIGURES } from '../lexicon/world-figures.js';
import { isSurnameFirst } from './surname-first.js';
import { isToldAsPlace, isToldAsThing } from './told-kind.js';
import type { KindRule, NameInContext } from './type-name.js';
import { isAcronym, isCommonWord, isInitial, isPeopleWord, isTitleNoun } from './word-shapes.js';

/** Heads of bodies, places and things that are surnames too: "Frank Church", "Jude Law", "Doris Day". */
const SURNAME_HEADS: ReadonlySet<string> = new Set('church law hall house banks bank street field lake lane park rivers wood hill hills day king young bush ford marsh brook rice price west north stone forest glen castle page bridge bridges fields falls waters song ban post watch bar rule workers court fellows cup tower post star wing'.split(' '));

const last = <Item>(items: readonly Item[]): Item => items[items.length - 1]!;
const hasTitle = ({ titleFrom, from }: NameInContext): boolean => titleFrom < from;
/** The head of the title: "Secretary" of "Secretary of State Reeves". */
const titleNoun = ({ tokens, titleFrom, from }: NameInContext): string => tokens.slice(titleFrom, from).findLast(({ lower }) => isTitleNoun(lower))?.lower ?? tokens[from - 1]!.lower;
const isHead = (heads: ReadonlySet<string>, { lower, words }: NameInContext): boolean =>
  words.length >= 2 && heads.has(last(lower).replace(/\.$/, '')) && !(words.length <= 3 && FIRST_NAMES.has(words[0]!) && SURNAME_HEADS.has(last(lower)));
const after = ({ tokens, to, sentenceTo }: NameInContext, by = 0) => (to + by < sentenceTo ? tokens[to + by] : undefined);
const before = ({ tokens, titleFrom, sentenceFrom }: NameInContext) => (titleFrom > sentenceFrom ? tokens[titleFrom - 1] : undefined);

/** The short form of a state: "Salem, N.H." */
const isRegion = (word: string | undefined): boolean => word !== undefined && word.endsWith('.') && PLACES.has(word);

/** Matches `M.Sc`, `Ph.D.`, `B.A.`; must not match `M.C. Reeves`. */
const DEGREE = /^(?:[BM]\.?(?:Sc|A|Ed|Phil|Eng|B\.?A)|Ph\.? ?D|LL\.?[BMD]|M\.?D)\.?$/;

/** Whether the words can be a surname: two letters or more, no ordinary word unless a first name vouches for it. */
const looksLikeName = (word: string): boolean => word.length > 1 && (!isCommonWord(word) || PARTICLES.has(word.toLowerCase())) && !isAcronym(word);

/** What tells a name's kind, the surest first. Each ordering matters: a body named after a person ends in a body's head. */
export const KIND_RULES: readonly KindRule[] = [
  { id: 'no-name', tell: ({ from, to }) => (from === to ? 'title' : undefined) },
  // "Mr. London", "President Lincoln" are people before the gazetteer is asked; "President Hotel" is none.
  { id: 'honorific', tell: (name) => (hasTitle(name) && HONORIFICS.has(titleNoun(name)) && isPersonAfterTitle(name) ? 'person' : undefined) },
  { id: 'listed-body', tell: ({ full }) => (KNOWN_BODIES.has(full) || KNOWN_BODIES.has(full.replace(/ ([-‐‑–]) /g, '-')) ? 'organisation' : undefined) },
  { id: 'country', tell: ({ full }) => (COUNTRY_WORDS.has(full) ? (COUNTRY_WORDS.get(full)!.use === 'demonym' ? 'unknown' : 'place') : undefined) },
  { id: 'listed-place', tell: ({ full }) => (PLACES.has(full) ? 'place' : undefined) },
  // "US-North Korea", "Russia-Ukraine": relations of countries.
  { id: 'joined-countries', tell: ({ words }) => (COUNTRY_WORDS.has(words[0]!.split(/[-–]/)[0]!) && /[-–]/.test(words[0]!) && !FIRST_NAMES.has(words[0]!) ? 'unknown' : undefined) },
  { id: 'before-region', tell: (name) => (!hasTitle(name) && name.words.length <= 2 && after(name)?.text === ',' && isRegion(after(name, 1)?.text) ? 'place' : undefined) },
  { id: 'told-as-thing', tell: (name) => (!hasTitle(name) && isToldAsThing(name) ? 'thing' : undefined) },
  { id: 'told-as-place', tell: (name) => (isToldAsPlace(name) ? 'place' : undefined) },
  { id: 'degree', tell: ({ full }) => (DEGREE.test(full.replace(' ', '')) ? 'thing' : undefined) },
  // "Reeves et al." of a paper.
  { id: 'et-al', tell: (name) => (name.words.length <= 2 && after(name)?.lower === 'et' && after(name, 1)?.lower.startsWith('al') === true ? 'person' : undefined) },
  { id: 'people-words', tell: ({ words }) => (words.every((word) => isPeopleWord(word)) ? 'unknown' : undefined) },
  { id: 'body-after-name', tell: (name) => (BODY_AFTER_NAME.has(after(name)?.lower ?? '') && name.words.length === 1 ? 'organisation' : undefined) },
  { id: 'body-head', tell: (name) => (isHead(ORGANISATION_HEADS, name) || opensBody(name) ? 'organisation' : undefined) },
  { id: 'thing-head', tell: (name) => (isHead(THING_HEADS, name) ? 'thing' : undefined) },
  { id: 'place-head', tell: (name) => (isHead(PLACE_HEADS, name) || (name.words.length > 1 && PLACE_OPENERS.has(name.words[0]!) && !hasTitle(name)) ? 'place' : undefined) },
  { id: 'acronym', tell: ({ words }) => (words.length === 1 && isAcronym(words[0]!) ? 'organisation' : undefined) },
  { id: 'surname-first', tell: (name) => (isSurnameFirst(name.words) ? 'person' : undefined) },
  { id: 'first-name', tell: (name) => (opensWithFirstName(name) ? 'person' : undefined) },
  { id: 'initial', tell: ({ words }) => (words.length >= 2 && words.length <= 5 && words.slice(0, -1).some(isInitial) && looksLikeName(last(words)) && !isInitial(last(words)) && !COUNTRY_WORDS.has(last(words)) && !PLACES.has(words[0]!) && !COUNTRY_WORDS.has(words[0]!) && !isCommonWord(words[0]!) ? 'person' : undefined) },
  { id: 'after-preposition', tell: (name) => (/^(?:in|at|near|outside|around|into|toward|towards)$/.test(before(name)?.lower ?? '') && name.words.length <= 4 && !FIRST_NAMES.has(name.words[0]!) && !WORLD_FIGURES.has(name.full) ? 'place' : undefined) },
  { id: 'particle', tell: ({ words }) => (words.some((word) => /^(?:van|von|bin|ibn|al|der)$/.test(word)) && !isCommonWord(words[0]!) ? 'person' : undefined) },
  { id: 'role-noun', tell: (name) => (hasTitle(name) && ROLE_NOUNS.has(titleNoun(name)) && name.words.some(looksLikeName) && name.words.length <= 4 ? 'person' : undefined) },
  { id: 'after-role-noun', tell: (name) => (followsRoleNoun(name) ? 'person' : undefined) },
  { id: 'age', tell: (name) => (after(name)?.text === ',' && /^\d{1,2}$/.test(after(name, 1)?.text ?? '') && /^[,.;]$/.test(after(name, 2)?.text ?? ',') && name.words.every(looksLikeName) ? 'person' : undefined) },
  { id: 'of-the', tell: (name) => (/^(?:the|a|an)$/.test(before(name)?.lower ?? '') ? 'unknown' : undefined) },
  { id: 'told-by-appositive', tell: (name) => (isToldByAppositive(name) ? 'person' : undefined) },
  { id: 'world-figure', tell: ({ full }) => (WORLD_FIGURES.has(full) ? 'person' : undefined) },
  // "McNab", "O’Keefe"; what trades under such a name is listed.
  { id: 'gaelic-surname', tell: ({ full }) => (/^(?:O['’]|Mc)\p{Lu}\p{Ll}/u.test(full) && !full.includes(' ') && !/^Mc(?:Donald|Kinsey|Laren|Afee|Clatchy|Graw)/.test(full) ? 'person' : undefined) },
  { id: 'lone-first-name', tell: (name) => (isLoneFirstName(name) ? 'person' : undefined) },
  { id: 'strange-words', tell: (name) => (hasOnlyStrangeWords(name) ? 'person' : undefined) },
];

function isPersonAfterTitle(name: NameInContext): boolean {
  const { words, lower } = name;
  if (words.length > 5) return false;
  if (isHead(ORGANISATION_HEADS, name) || isHead(THING_HEADS, name) || isHead(PLACE_HEADS, name)) return false;
  if (words.length === 1) {
    if (BODY_AFTER_NAME.has(after(name)?.lower ?? '')) return false;
    return !ORGANISATION_HEADS.has(lower[0]!) || titleNoun(name).endsWith('.');
  }
  return words.some((word) => !isCommonWord(word));
}

/** "Ministry of Defence", "Bank of England", "Database Center for …": the head stands before a joining word. */
function opensBody({ lower, words }: NameInContext): boolean {
  const joiner = lower.findIndex((word) => /^(?:of|for|on|against)$/.test(word));
  return joiner > 0 && ORGANISATION_HEADS.has(lower[joiner - 1]!) && !isInitial(words[0]!);
}

/** "Ada Lindqvist"; of two ordinary words ("Grant Program") neither vouches for the other. */
function opensWithFirstName(name: NameInContext): boolean {
  const { words, tokens, from } = name;
  const [first] = words;
  if (first === undefined || words.length < 2 || words.length > 5) return false;
  const core = NAME_SUFFIX.test(last(words)) ? words.slice(0, -1) : words;
  if (!FIRST_NAMES.has(first) || core.length < 2) return false;
  const surname = last(core);
  if (core.slice(1).some((word) => isAcronym(word) && !isInitial(word)) || isPeopleWord(surname) || core.some((word) => /^(?:of|for|on|and|&)$/.test(word))) return false;
  if (core.slice(1).some((word) => COUNTRY_WORDS.get(word)?.use === 'name' && !PARTICLES.has(core[1]!))) return false;
  const placeLike = PLACES.has(first) || COUNTRY_WORDS.has(first);
  if (core.length > 2 && core.slice(1).filter((word) => isCommonWord(word) || ORGANISATION_HEADS.has(word.toLowerCase())).length >= 2) return false;
  if (isCommonWord(surname) && /^(?:the|a|an)$/.test(tokens[name.titleFrom - 1]?.lower ?? '') && name.titleFrom > name.sentenceFrom && !standsBeforeNoun(name)) return false;
  if ((isCommonWord(first) || placeLike) && isCommonWord(surname) && !FIRST_NAMES.has(surname)) return false;
  return tokens[from]!.text === first;
}

/** "The Ilan Green tape": the article belongs to the noun behind the name. */
function standsBeforeNoun(name: NameInContext): boolean {
  const next = after(name);
  return name.words.length === 2 && !isCommonWord(name.words[0]!) && next?.kind === 'word' && /^\p{Ll}{3,}$/u.test(next.text) && !isGrammar(next.text) && !ACTING_WORDS.has(next.text);
}

/** "spokesman Ilan Voss", "the actor Ilan Voss": a lower-case role noun right before the name. */
function followsRoleNoun(name: NameInContext): boolean {
  const noun = before(name);
  if (noun === undefined || !ROLE_NOUNS.has(noun.lower) || isPossessive(noun)) return false;
  return name.words.length <= 4 && name.words.every((word) => looksLikeName(word) || isInitial(word) || PARTICLES.has(word));
}

/** Two or three words that are no English, all capital: a name of a person more often than of anything else. */
function hasOnlyStrangeWords({ words, lower, smallWords }: NameInContext): boolean {
  if (words.length < 2 || words.length > 3 || words.every(isInitial) || lower.some((word) => smallWords.has(word) && !PARTICLES.has(word))) return false;
  return words.every((word) => looksLikeName(word) && !isPeopleWord(word) && !COUNTRY_WORDS.has(word) && !KNOWN_BODIES.has(word) && !PLACES.has(word)) && !lower.some((word) => ORGANISATION_HEADS.has(word) || PLACE_HEADS.has(word) || THING_HEADS.has(word));
}

/** Roles that bodies and countries have as well: "Tarnow Steel, a producer". */
const ROLES_OF_BODIES: ReadonlySet<string> = new Set('member leader producer supplier partner ally rival winner star host champion pioneer owner operator developer contractor employer trader broker consumer creditor donor investor player victim source builder caterer ruler representative specialist planner distributor advocate supporter opponent critic'.split(' '));

/** "Valeska Norn, an Australian woman", "Valeska Norn, who": a strange word first, and words that only a person takes. */
function isToldByAppositive(name: NameInContext): boolean {
  const { words } = name;
  if (words.length < 2 || words.length > 4 || !words.every((word) => looksLikeName(word) || isInitial(word)) || after(name)?.text !== ',') return false;
  if (/^(?:who|whose|whom)$/.test(after(name, 1)?.lower ?? '')) return true;
  if (!/^an?$/.test(after(name, 1)?.lower ?? '')) return false;
  for (let by = 2; by < 6; by++) {
    const token = after(name, by);
    if (token?.kind !== 'word' || FUNCTION_WORDS.has(token.lower)) return false;
    const isNoun = after(name, by + 1)?.kind !== 'word' || FUNCTION_WORDS.has(after(name, by + 1)!.lower);
    if (isNoun) return (ROLE_NOUNS.has(token.lower) && !ROLES_OF_BODIES.has(token.lower)) || /^(?:man|woman|schoolboy|schoolgirl)$/.test(token.lower);
  }
  return false;
}

/** "Gloria died", "their daughter, Gloria": a first name alone that is no ordinary word and no place, without an article. */
function isLoneFirstName(name: NameInContext): boolean {
  const [word] = name.words;
  if (name.words.length !== 1 || word === undefined || !FIRST_NAMES.has(word) || isCommonWord(word) || word.length < 3) return false;
  if (PLACES.has(word) || COUNTRY_WORDS.has(word) || name.smallWords.has(name.lower[0]!)) return false;
  const next = after(name);
  if (next !== undefined && next.kind === 'word' && !isPossessive(next) && !ACTING_WORDS.has(next.lower) && !isGrammar(next.lower)) return false;
  return !/^(?:the|a|an|in|at|near|mount|lake)$/.test(before(name)?.lower ?? '');
}

const isGrammar = (word: string): boolean => FUNCTION_WORDS.has(word) || /(?:ly|ed)$/.test(word);
