import type { Token } from '../../segment/token.js';
import { ACTING_WORDS } from '../lexicon/acting-words.js';
import { COUNTRY_WORDS } from '../lexicon/countries.js';
import { FIRST_NAMES } from '../lexicon/first-names.js';
import { PLACES } from '../lexicon/places.js';
import type { NamedRun } from './named-run.js';
import { isInitial, looksLikeName } from './word-shapes.js';

/** Bodies whose people are named right behind them, "a student at the University of Norvania Ada Voss": matches `university`; must not match `bank`. */
const SCHOOL = /^(?:university|college|school|institute|academy|hospital)$/;
/** Towns with the look of a person, which schools are named after; compiled for this project from general knowledge. */
const TOWNS_LIKE_PEOPLE: ReadonlySet<string> = new Set(['Ann Arbor', 'Santa Ana', 'Santa Clara']);

/**
 * The runs with the people cut off whom a school's name runs into: "University of Norvania | Ada Voss". A first name
 * vouches for them, or their surname acts alone elsewhere in the article: "Voss said".
 */
export function splitSchools(tokens: readonly Token[], runs: readonly NamedRun[]): readonly NamedRun[] {
  const schools = runs.filter((run) => isSchoolOf(tokens, run));
  if (schools.length === 0) return runs;
  const acting = new Set(runs.filter((run) => actsAlone(tokens, run)).map(({ from }) => tokens[from]!.text));
  return runs.flatMap((run) => {
    if (!isSchoolOf(tokens, run)) return [run];
    const start = isInitial(tokens[run.to - 2]!.text) ? run.to - 3 : run.to - 2;
    const isPerson = start >= run.from + 3 && isNamed(tokens, start, run.to, acting);
    return isPerson ? [{ ...run, to: start }, { from: start, to: run.to, titleFrom: start, kind: 'person' as const, rule: 'names/behind-school', displayed: false }] : [run];
  });
}

function isSchoolOf(tokens: readonly Token[], { rule, from, to }: NamedRun): boolean {
  return rule === 'names/body-head' && to - from >= 5 && SCHOOL.test(tokens[from]!.lower) && tokens[from + 1]!.lower === 'of';
}

/** "Voss said": one word that no rule knows, before what people do. */
function actsAlone(tokens: readonly Token[], { kind, titleFrom, from, to }: NamedRun): boolean {
  const next = tokens[to];
  return kind === 'unknown' && titleFrom === from && to - from === 1 && next !== undefined && next.sentence === tokens[from]!.sentence && ACTING_WORDS.has(next.lower);
}

function isNamed(tokens: readonly Token[], start: number, to: number, acting: ReadonlySet<string>): boolean {
  const [first, surname] = [tokens[start]!.text, tokens[to - 1]!.text];
  const isPlace = (word: string): boolean => PLACES.has(word) || COUNTRY_WORDS.has(word);
  if (!/^\p{Lu}/u.test(tokens[start - 1]!.text) || !looksLikeName(first) || !looksLikeName(surname) || isPlace(first) || isPlace(surname)) return false;
  const words = `${first} ${surname}`;
  return !PLACES.has(words) && !TOWNS_LIKE_PEOPLE.has(words) && (FIRST_NAMES.has(first) || acting.has(surname));
}
