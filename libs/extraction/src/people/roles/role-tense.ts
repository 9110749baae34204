import type { RoleTense } from '@onrecord/domain';
import type { Reading } from '../reading.js';
import type { RoleFact } from './role-fact.js';

/** Matches `then-President`, `ex-minister`; must not match `executive`, `thenar`. */
const TENSE_PREFIX = /^(?:then|ex|former)[-‐‑]/i;

/** "President" of "then-President". */
export function withoutTense(words: string): string {
  return words.replace(TENSE_PREFIX, '');
}

/** The tense that the noun of a role tells itself, "ex-minister"; undefined where it tells none. */
export function tenseOfHead(noun: string): RoleTense | undefined {
  if (!TENSE_PREFIX.test(noun)) return undefined;
  return /^then/i.test(noun) ? 'then' : 'former';
}

/**
 * A title in a passage about another time is a title of then: where a paragraph says "then" or "at the time" of one role,
 * the titles of people whom no other paragraph gives a role are of then too; so is the title inside a former role ("a
 * former adviser to President …"), and one that is told only with a past year ("In 2009, President …").
 */
export function inPassagesOfThePast(reading: Reading, facts: readonly RoleFact[]): readonly RoleFact[] {
  const paragraphOf = (fact: RoleFact): number => reading.read[reading.tokens[fact.from]!.sentence]!.paragraph;
  const past = new Set(facts.filter(({ tense }) => tense === 'then').map(paragraphOf));
  // Read once a sentence: one that goes on for ever may hold thousands of titles.
  const pastYears = new Map<number, boolean>();
  const ofPastYear = (fact: RoleFact): boolean => {
    const { sentence } = reading.tokens[fact.from]!;
    const tells = pastYears.get(sentence) ?? tellsPastYear(reading, sentence);
    pastYears.set(sentence, tells);
    return tells;
  };
  const heldToday = new Set(facts.filter((fact) => fact.tense === 'current' && !ofPastYear(fact)).map(({ person }) => person));
  const elsewhere = new Set(facts.filter((fact) => !past.has(paragraphOf(fact))).map(({ person }) => person));
  return facts.map((fact, index) => {
    if (fact.rule !== 'people/role/title' || fact.tense !== 'current') return fact;
    const outer = facts[index - 1];
    const isInFormer = outer !== undefined && outer.tense === 'former' && fact.from - outer.to <= 2 && reading.tokens[outer.to]?.lower === 'to';
    const isThen = isInFormer || (ofPastYear(fact) && !heldToday.has(fact.person)) || (past.has(paragraphOf(fact)) && !elsewhere.has(fact.person));
    return isThen ? { ...fact, tense: 'then' as const } : fact;
  });
}

/** Who is called "former president" once is not president where the title stands alone: it is a courtesy. */
export function withToldTense(facts: readonly RoleFact[]): readonly RoleFact[] {
  const officeOf = ({ person, noun, modifiers }: RoleFact): string => `${person} ${modifiers.join(' ')} ${noun}`.toLowerCase();
  const past = new Map(facts.filter(({ tense }) => tense !== 'current').map((fact) => [officeOf(fact), fact.tense]));
  return facts.map((fact) => {
    const tense = fact.rule === 'people/role/title' && fact.tense === 'current' ? past.get(officeOf(fact)) : undefined;
    return tense === undefined ? fact : { ...fact, tense };
  });
}

/** Whether a sentence tells of a year before the one of publication: "in 2009"; without a publication date none is known to be past. */
function tellsPastYear({ tokens, read, year }: Reading, sentence: number): boolean {
  const here = read[sentence];
  if (year === undefined || here === undefined) return false;
  for (let at = here.from + 1; at < here.to; at++) {
    const { text } = tokens[at]!;
    if (/^(?:19|20)\d\d$/.test(text) && Number(text) < year && /^(?:in|since|of|until|by|early|late|,)$/.test(tokens[at - 1]!.lower)) return true;
  }
  return false;
}
