import type { Token } from '../../segment/token.js';
import { COUNTRY_WORDS } from '../lexicon/countries.js';
import { FIRST_NAMES } from '../lexicon/first-names.js';
import { KNOWN_BODIES } from '../lexicon/organisation-words.js';
import { PLACES } from '../lexicon/places.js';
import { HONORIFICS, NAME_SUFFIX, PARTY_WORDS, TITLE_MODIFIERS } from '../lexicon/titles.js';
import type { TokenRun } from './capital-runs.js';
import { isSurnameFirst } from './surname-first.js';
import { isAcronym, isFaithOrCalling, isPeopleWord, isPortfolio, isTitleNoun } from './word-shapes.js';

/** A run cut in two: title `[titleFrom, from)` and name `[from, to)`. Either may be empty. */
export interface CutRun extends TokenRun {
  readonly titleFrom: number;
}

/**
 * Cuts the title off a run: "Secretary of State | Mike Pompeo", "Russian President | Vladimir Putin", "Apple CEO | Tim
 * Cook". Where the run is all title ("Prime Minister") the name is empty. Peoples and parties before a name go too:
 * "Republican | Ted Cruz".
 */
export function cutTitle(tokens: readonly Token[], run: TokenRun): CutRun {
  const { from, to } = run;
  const title = lastTitleNoun(tokens, run);
  if (title !== undefined) {
    const after = overPortfolio(tokens, title + 1, to);
    return { titleFrom: from, from: after, to };
  }
  let name = from;
  while (name < to && isModifier(tokens, name, to)) name += 1;
  if (name === to) return { titleFrom: from, from, to };
  const rest = tokens.slice(name, to).map(({ text }) => text);
  return name > from && rest.length >= 2 && (FIRST_NAMES.has(rest[0]!) || isSurnameFirst(rest)) ? { titleFrom: from, from: name, to } : { titleFrom: from, from, to };
}

/** The title noun that a name follows, or that ends a run of titles and modifiers alone. */
function lastTitleNoun(tokens: readonly Token[], { from, to }: TokenRun): number | undefined {
  for (let at = to - 1; at >= from; at--) {
    const { lower, text } = tokens[at]!;
    if (!isTitleNoun(lower) || (at === from && FIRST_NAMES.has(text) && !HONORIFICS.has(lower))) continue;
    if (at > from && isOfBody(tokens, at, to)) continue;
    // "Foreign Office Minister": no surname stands behind the head of a body.
    const isSurname = at > from && (at + 1 === to || NAME_SUFFIX.test(tokens[at + 1]!.text)) && !isTitlePart(tokens, at - 1, to) && !ENDS_OF_OFFICES.test(tokens[at - 1]!.lower);
    if (isSurname) continue;
    if (at > from && FIRST_NAMES.has(tokens[at - 1]!.text) && !isTitlePart(tokens, at - 1, to) && !HONORIFICS.has(lower)) continue;
    return at;
  }
  return undefined;
}

/** Role nouns that end the names of papers and troops: "Tarnow Star", "Coastal Guard". */
const ENDS_OF_BODIES: ReadonlySet<string> = new Set(['star', 'guard', 'pioneer', 'fighter', 'champion']);
/** Matches `office` of "Foreign Office Minister", `ministry` of "Defence Ministry Spokesman"; must not match `star`. */
const ENDS_OF_OFFICES = /^(?:office|ministry|department|agency|bureau|commission|committee|council)$/;
/** Bodies that are made of people of one trade: "Pilot Squadron", "Teacher Union". */
const BODIES_OF_PEOPLE = /^(?:squadron|wing|union|association|club|committee|corps|society|guild|league|federation|academy|college|awards?)$/;

function isOfBody(tokens: readonly Token[], at: number, to: number): boolean {
  const { lower } = tokens[at]!;
  if (HONORIFICS.has(lower)) return false;
  return at + 1 === to ? ENDS_OF_BODIES.has(lower) : at + 2 === to && BODIES_OF_PEOPLE.test(tokens[at + 1]!.lower);
}

function isTitlePart(tokens: readonly Token[], at: number, to: number): boolean {
  const { lower } = tokens[at]!;
  return isTitleNoun(lower) || TITLE_MODIFIERS.has(lower) || isPortfolio(lower) || lower === 'of' || isModifier(tokens, at, to);
}

/** Words before a title or name that say whose: "Russian", "US", "Fox News", "Republican", "California". */
function isModifier(tokens: readonly Token[], at: number, to: number): boolean {
  const { text, lower } = tokens[at]!;
  const pair = at + 1 < to ? `${text} ${tokens[at + 1]!.text}` : text;
  const before = at > 0 ? `${tokens[at - 1]!.text} ${text}` : text;
  if (isFaithOrCalling(text) || isClassOfRank(tokens, at)) return true;
  return [text, pair, before].some((words) => isPeopleWord(words) || COUNTRY_WORDS.has(words) || PLACES.has(words) || KNOWN_BODIES.has(words)) || PARTY_WORDS.has(lower) || isAcronym(text);
}

/** "Operator 1st Class Ilan Voss". */
function isClassOfRank(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.lower === 'class' && /^(?:1st|2nd|3rd|first|second|third)$/.test(tokens[at - 1]?.lower ?? '');
}

/** Past "of State", "of Foreign Affairs", "of the House" after a title noun. */
function overPortfolio(tokens: readonly Token[], at: number, to: number): number {
  if (at >= to || !/^(?:of|for)$/.test(tokens[at]!.lower)) return at;
  let next = at + 1;
  while (next < to && isPortfolio(tokens[next]!.lower)) next += 1;
  return next;
}
