import { isPossessive, type Token } from '../../segment/token.js';
import { FAMILY_NAMES_FIRST, OPENING_PARTICLES, PARTICLES } from '../lexicon/words-of-names.js';
import { FIRST_NAMES } from '../lexicon/first-names.js';
import { overLooseApostrophe, overNickname, overSpacedHyphen } from './over-marks.js';
import { JOINERS, overAnd, overJoiner, overParticles } from './over-small-words.js';
import { isCalendarWord, isCapital, isFunctionWord, isMarkOfNickname, isPortfolio, isTitleNoun } from './word-shapes.js';

/** Tokens `[from, to)`. */
export interface TokenRun {
  readonly from: number;
  readonly to: number;
}

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
  if (isMarkOfNickname(token)) return Math.max(overNickname(tokens, at, to), overLooseApostrophe(tokens, at, to));
  if (isPossessive(token)) return at;
  if (token.text === '&') return at + 1 < to && isCapital(tokens[at + 1]!) ? at + 2 : at;
  const spaced = overSpacedHyphen(tokens, at, to);
  if (spaced > at) return spaced;
  if (PARTICLES.has(token.text)) return overParticles(tokens, at, to);
  if (JOINERS.has(token.lower)) return overJoiner(tokens, start, at, to);
  if (token.lower === 'and') return overAnd(tokens, start, at, to);
  return at;
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
