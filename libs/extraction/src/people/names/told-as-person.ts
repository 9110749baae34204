import { isPossessive } from '../../segment/token.js';
import { FUNCTION_WORDS } from '../lexicon/not-names.js';
import { ROLE_NOUNS } from '../lexicon/role-nouns.js';
import { PARTICLES } from '../lexicon/words-of-names.js';
import type { NameInContext } from './type-name.js';
import { after, before } from './word-beside.js';
import { isInitial, looksLikeName } from './word-shapes.js';

/** "spokesman Ilan Voss", "the actor Ilan Voss": a lower-case role noun right before the name. */
export function followsRoleNoun(name: NameInContext): boolean {
  const noun = before(name);
  if (noun === undefined || !ROLE_NOUNS.has(noun.lower) || isPossessive(noun)) return false;
  return name.words.length <= 4 && name.words.every((word) => looksLikeName(word) || isInitial(word) || PARTICLES.has(word));
}

/** Roles that bodies and countries have as well: "Tarnow Steel, a producer". */
const ROLES_OF_BODIES: ReadonlySet<string> = new Set('member leader producer supplier partner ally rival winner star host champion pioneer owner operator developer contractor employer trader broker consumer creditor donor investor player victim source builder caterer ruler representative specialist planner distributor advocate supporter opponent critic'.split(' '));

/** "Velda Norn, an Austrian woman", "Velda Norn, who": a strange word first, and words that only a person takes. */
export function isToldByAppositive(name: NameInContext): boolean {
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
