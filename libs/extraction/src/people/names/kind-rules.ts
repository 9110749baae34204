import { COUNTRY_WORDS } from '../lexicon/countries.js';
import { FIRST_NAMES } from '../lexicon/first-names.js';
import { BODY_AFTER_NAME, KNOWN_BODIES, ORGANISATION_HEADS, THING_HEADS } from '../lexicon/organisation-words.js';
import { PLACE_HEADS, PLACE_OPENERS, PLACES } from '../lexicon/places.js';
import { ROLE_NOUNS } from '../lexicon/role-nouns.js';
import { HONORIFICS } from '../lexicon/titles.js';
import { WORLD_FIGURES } from '../lexicon/world-figures.js';
import { hasOnlyStrangeWords, isLoneFirstName, opensWithFirstName } from './shape-of-person.js';
import { isSurnameFirst } from './surname-first.js';
import { followsRoleNoun, isToldByAppositive } from './told-as-person.js';
import { isGloss, isToldAsPlace, isToldAsThing } from './told-kind.js';
import type { KindRule, NameInContext } from './type-name.js';
import { after, before } from './word-beside.js';
import { isAcronym, isCommonWord, isInitial, isPeopleWord, isTitleNoun, looksLikeName } from './word-shapes.js';

/** Heads of bodies, places and things that are surnames too: "Frank Church", "Jude Law", "Doris Day". */
const SURNAME_HEADS: ReadonlySet<string> = new Set('church law hall house banks bank street field lake lane park rivers wood hill hills day king young bush ford marsh brook rice price west north stone forest glen castle page bridge bridges fields falls waters song ban post watch bar rule workers court fellows cup tower post star wing'.split(' '));

const hasTitle = ({ titleFrom, from }: NameInContext): boolean => titleFrom < from;
/** The head of the title: "Secretary" of "Secretary of State Reeves". */
const titleNoun = ({ tokens, titleFrom, from }: NameInContext): string => tokens.slice(titleFrom, from).findLast(({ lower }) => isTitleNoun(lower))?.lower ?? tokens[from - 1]!.lower;
const isHead = (heads: ReadonlySet<string>, { lower, words }: NameInContext): boolean =>
  words.length >= 2 && heads.has(lower.at(-1)!.replace(/\.$/, '')) && !(words.length <= 3 && FIRST_NAMES.has(words[0]!) && SURNAME_HEADS.has(lower.at(-1)!));
/** The short form of a state: "Salem, N.H." */
const isRegion = (word: string | undefined): boolean => word !== undefined && word.endsWith('.') && PLACES.has(word);

/** Matches `M.Sc`, `Ph.D.`, `B.A.`; must not match `M.C. Reeves`. */
const DEGREE = /^(?:[BM]\.?(?:Sc|A|Ed|Phil|Eng|B\.?A)|Ph\.? ?D|LL\.?[BMD]|M\.?D)\.?$/;

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
  { id: 'gloss', tell: (name) => (!hasTitle(name) && isGloss(name) ? 'unknown' : undefined) },
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
  { id: 'initial', tell: ({ words }) => (words.length >= 2 && words.length <= 5 && words.slice(0, -1).some(isInitial) && looksLikeName(words.at(-1)!) && !isInitial(words.at(-1)!) && !COUNTRY_WORDS.has(words.at(-1)!) && !PLACES.has(words[0]!) && !COUNTRY_WORDS.has(words[0]!) && !isCommonWord(words[0]!) ? 'person' : undefined) },
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
  if (words.filter((word) => /\p{L}/u.test(word)).length > 5) return false;
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
