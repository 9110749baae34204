import { isPossessive, type Token } from '../../segment/token.js';
import { ORGANISATION_HEADS } from '../lexicon/organisation-words.js';
import { FAMILY_NAMES_FIRST, OPENING_PARTICLES, PARTICLES } from '../lexicon/words-of-names.js';
import { FIRST_NAMES } from '../lexicon/first-names.js';
import { isCalendarWord, isCapital, isFunctionWord, isInitial, isMarkOfNickname, isPortfolio, isTitleNoun } from './word-shapes.js';

/** Tokens `[from, to)`. */
export interface TokenRun {
  readonly from: number;
  readonly to: number;
}

/** Heads that "of" joins to a name besides those of organisations: "Gulf of Mexico", "Republic of Norvania". */
const OF_OPENERS: ReadonlySet<string> = new Set('gulf isle bay strait cape republic kingdom state states duke duchess house horn plains valley hills fields city county earl archbishop bishop'.split(' '));
/** After the head of an organisation they lead on in its name: "Institute for", "Committee on". */
const JOINERS: ReadonlySet<string> = new Set(['of', 'for', 'on', 'against']);

/** The runs of capitalised words in tokens `[from, to)`, with the small words that belong inside names. */
export function findCapitalRuns(tokens: readonly Token[], from: number, to: number): readonly TokenRun[] {
  const runs: TokenRun[] = [];
  for (let i = from; i < to; ) {
    const hyphened = overSpacedHyphen(tokens, i, to);
    const start = hyphened > i + 1 ? hyphened - 1 : opensWithParticle(tokens, i, to) ? i + 1 : i;
    if (!opensRun(tokens, start, from)) {
      i += 1;
      continue;
    }
    const end = endOfRun(tokens, start, to);
    runs.push({ from: i, to: end });
    i = end;
  }
  return runs;
}

function opensWithParticle(tokens: readonly Token[], at: number, to: number): boolean {
  return at + 1 < to && OPENING_PARTICLES.has(tokens[at]!.text) && isCapital(tokens[at + 1]!) && !isCalendarWord(tokens[at + 1]!);
}

function opensRun(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at]!;
  if (isExcellency(tokens, at)) return true;
  if (!isCapital(token) || isFunctionWord(token) || isCreditLabel(tokens, at)) return false;
  return !isCalendarWord(token) || (at > from && /^(?:mr|mrs|ms|miss|lady|sir)\.?$/.test(tokens[at - 1]!.lower));
}

/** "HE Dr Voss", "HE Ada Voss": His or Her Excellency, not the pronoun of a line of capitals. */
function isExcellency(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]!.text === 'HE' && next !== undefined && /^\p{Lu}(?:\p{Ll}|\.$)/u.test(next.text) && (FIRST_NAMES.has(next.text) || isTitleNoun(next.lower));
}

function endOfRun(tokens: readonly Token[], start: number, to: number): number {
  let at = start + 1;
  while (at < to) {
    const next = stepOver(tokens, start, at, to);
    if (next === at) break;
    at = next;
  }
  return at;
}

/** Where the run goes on after taking in what stands at `at`; `at` itself where it ends. */
function stepOver(tokens: readonly Token[], start: number, at: number, to: number): number {
  const token = tokens[at]!;
  if (isCapital(token) && !/^(?:Al|El)$/.test(token.text)) return belongsInRun(tokens, at) ? at + 1 : at;
  if (isMarkOfNickname(token)) return overNickname(tokens, at, to);
  if (isPossessive(token)) return at;
  if (token.text === '&') return at + 1 < to && isCapital(tokens[at + 1]!) ? at + 2 : at;
  const spaced = overSpacedHyphen(tokens, at, to);
  if (spaced > at) return spaced;
  if (PARTICLES.has(token.text)) return overParticles(tokens, at, to);
  if (JOINERS.has(token.lower)) return overJoiner(tokens, start, at, to);
  if (token.lower === 'and') return overAnd(tokens, start, at, to);
  return at;
}

/** "Ilan “Ox” Voss": past a name of one or two words in marks between first name and surname. */
function overNickname(tokens: readonly Token[], at: number, to: number): number {
  const before = tokens[at - 1]!;
  if (!FIRST_NAMES.has(before.text) && !isInitial(before.text)) return at;
  let close = at + 1;
  while (close < to && close < at + 3 && isCapital(tokens[close]!)) close += 1;
  const surname = tokens[close + 1];
  const isClosed = close > at + 1 && close + 1 < to && isMarkOfNickname(tokens[close]!) && surname !== undefined && isCapital(surname) && !isFunctionWord(surname) && !isCalendarWord(surname);
  return isClosed ? close + 2 : at;
}

/** "al - Assad", as some agencies set it; "Al Jazeera" has no hyphen. */
function overSpacedHyphen(tokens: readonly Token[], at: number, to: number): number {
  const { text } = tokens[at]!;
  if (!/^(?:al|el|Al|El)$/.test(text)) return at;
  if (at + 2 < to && /^[-‐‑–]$/.test(tokens[at + 1]!.text) && isCapital(tokens[at + 2]!)) return at + 3;
  return text === 'Al' || text === 'El' ? at + 1 : at;
}

/** Matches `Image` of a line such as "Image: Ada Reeves"; it ends no name before it. */
const CREDIT_LABEL = /^(?:image|images|photo|photos|photograph|picture|video|credit|illustration|graphic|file)$/;

function isCreditLabel(tokens: readonly Token[], at: number): boolean {
  return CREDIT_LABEL.test(tokens[at]!.lower) && tokens[at + 1]?.text === ':';
}

function belongsInRun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (isCreditLabel(tokens, at)) return false;
  // "Secretary of State May", "Secretary of Defence April Voss"; not "said Secretary of State Monday".
  if (isCalendarWord(token)) return FIRST_NAMES.has(tokens[at - 1]!.text) || isTitleNoun(tokens[at - 1]!.lower) || (isPortfolio(tokens[at - 1]!.lower) && !/day$/.test(token.lower));
  // "Pak In Ho": a syllable of a given name that is a word of English grammar.
  return !isFunctionWord(token) || FIRST_NAMES.has(tokens[at - 1]!.text) || (FAMILY_NAMES_FIRST.has(tokens[at - 1]!.text) && token.text.length <= 3);
}

function overParticles(tokens: readonly Token[], at: number, to: number): number {
  let next = at;
  while (next < to && next < at + 3 && PARTICLES.has(tokens[next]!.text)) next += 1;
  return next < to && isCapital(tokens[next]!) && !isFunctionWord(tokens[next]!) ? next + 1 : at;
}

/** "Ministry of Defence", "Center for Strategic Studies", "Secretary of State"; not "President of Russia". */
function overJoiner(tokens: readonly Token[], start: number, at: number, to: number): number {
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
function overAnd(tokens: readonly Token[], start: number, at: number, to: number): number {
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
