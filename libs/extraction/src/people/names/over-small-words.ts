import type { Token } from '../../segment/token.js';
import { FIRST_NAMES } from '../lexicon/first-names.js';
import { ORGANISATION_HEADS } from '../lexicon/organisation-words.js';
import { PARTICLES } from '../lexicon/words-of-names.js';
import { isCalendarWord, isCapital, isFunctionWord, isPortfolio, isTitleNoun } from './word-shapes.js';

/** Heads that "of" joins to a name besides those of organisations: "Gulf of Mexico", "Republic of Norvania". */
const OF_OPENERS: ReadonlySet<string> = new Set('gulf isle bay strait cape republic kingdom state states duke duchess house horn plains valley hills fields city county earl archbishop bishop'.split(' '));
/** After the head of an organisation they lead on in its name: "Institute for", "Committee on". */
export const JOINERS: ReadonlySet<string> = new Set(['of', 'for', 'on', 'against']);

/** "Ursula van der Meer": past up to three particles and the capital behind them; `at` itself where none stands there. */
export function overParticles(tokens: readonly Token[], at: number, to: number): number {
  let next = at;
  while (next < to && next < at + 3 && PARTICLES.has(tokens[next]!.text)) next += 1;
  return next < to && isCapital(tokens[next]!) && !isFunctionWord(tokens[next]!) ? next + 1 : at;
}

/** "Ministry of Defence", "Center for Strategic Studies", "Secretary of State"; not "President of Russia". */
export function overJoiner(tokens: readonly Token[], start: number, at: number, to: number): number {
  let next = at + 1;
  if (tokens[next]?.lower === 'the') next += 1;
  const follower = tokens[next];
  if (next >= to || follower === undefined) return at;
  const head = tokens[at - 1]!.lower;
  const isOf = tokens[at]!.lower === 'of';
  if (/^(?:of|for)$/.test(tokens[at]!.lower) && isTitleNoun(head)) return isPortfolio(follower.lower) && isCapital(follower) ? next + 1 : at;
  if (!isCapital(follower) || isCalendarWord(follower)) return at;
  if (isOf && OF_OPENERS.has(head)) return next + 1;
  const hasHead = ORGANISATION_HEADS.has(head) || (!isOf && tokens.slice(start, at).some(({ lower }) => ORGANISATION_HEADS.has(lower)));
  return hasHead ? next + 1 : at;
}

/** "Department of Health and Human Services": inside an organisation's name, unless a person follows. */
export function overAnd(tokens: readonly Token[], start: number, at: number, to: number): number {
  const next = tokens[at + 1];
  if (at + 1 >= to || next === undefined || !isCapital(next) || FIRST_NAMES.has(next.text) || opensTitle(tokens, at + 1, to)) return at;
  const joined = tokens.slice(start, at).findIndex(({ lower }) => JOINERS.has(lower));
  return joined > 0 && /^(?:department|ministry|committee|institute|office|bureau|centre|center|minister|secretary|school|faculty|organi[sz]ation)$/.test(tokens[start + joined - 1]!.lower) ? at + 2 : at;
}

/** "And U.S. Secretary of Defence …", "and Prime Minister …": after "and" somebody else is introduced. */
function opensTitle(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 4) && isCapital(tokens[at]!); at++) if (isTitleNoun(tokens[at]!.lower)) return true;
  return false;
}
