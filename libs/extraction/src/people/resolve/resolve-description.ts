import { LEADER_CLASSES, roleClass } from '../lexicon/role-nouns.js';
import type { Reading } from '../reading.js';
import { AGE_NOUN } from '../roles/find-unnamed.js';
import type { Description } from '../roles/description.js';
import type { RoleFact } from '../roles/role-fact.js';
import type { Discourse } from './discourse.js';
import { isKin } from './resolve-kin.js';
import { decide, NOBODY, type Answer } from './reference.js';

/** Role facts by class of head noun, each ordered by where the article tells them; every country a person has a role of; the head nouns of a person's roles. */
export interface RoleIndex {
  readonly byClass: ReadonlyMap<string, readonly RoleFact[]>;
  readonly countriesOf: ReadonlyMap<number, ReadonlySet<string>>;
  readonly nounsOf: ReadonlyMap<number, ReadonlySet<string>>;
  /** What is told with an age. */
  readonly ofAge: readonly RoleFact[];
  /** What is told of kin, ordered likewise. */
  readonly kin: readonly RoleFact[];
}

const ENOUGH = 0.6;
/** Facts looked back on: a bound for articles with thousands of titles. */
const MOST = 25;
const MOST_KIN = 50;
const SENTENCES_BACK = 8;
const REFERENCES_BACK = 60;
/** What "the president" without a country costs a president whom the article gives a country: its own needs none. */
const FOREIGN = 1.2;
/** What a role costs that the article tells only further on: "the top negotiator" before "Ada Lindqvist, the top negotiator". */
const FORWARD = 2.5;
/** Nouns by which news varies a name it has just told. */
const EPITHETS: ReadonlySet<string> = new Set('billionaire millionaire magnate mogul tycoon'.split(' '));
/** Modifiers that say nothing of which office. */
const WEAK_MODIFIERS: ReadonlySet<string> = new Set('senior top new young old veteran embattled powerful longtime controversial popular first-term second-term sitting incoming outgoing acting chief leading'.split(' '));

export function indexRoles(facts: readonly RoleFact[]): RoleIndex {
  const byClass = new Map<string, RoleFact[]>();
  const countriesOf = new Map<number, Set<string>>();
  const nounsOf = new Map<number, Set<string>>();
  const enter = (map: Map<number, Set<string>>, person: number, word: string): void => {
    const known = map.get(person);
    if (known === undefined) map.set(person, new Set([word]));
    else known.add(word);
  };
  for (const fact of facts) {
    enter(nounsOf, fact.person, fact.noun);
    const classes = new Set([roleClass(fact.noun), ...(LEADER_CLASSES.has(roleClass(fact.noun)) ? ['leader'] : [])]);
    for (const key of classes) {
      const list = byClass.get(key);
      if (list === undefined) byClass.set(key, [fact]);
      else list.push(fact);
    }
    if (fact.country !== undefined) enter(countriesOf, fact.person, fact.country);
  }
  return { byClass, countriesOf, nounsOf, ofAge: facts.filter(({ modifiers }) => modifiers.some((word) => word.endsWith('-year-old'))), kin: facts.filter(({ noun }) => isKin(noun)).slice(0, MOST_KIN) };
}

/**
 * Whom a definite description means: a person whose role has its head noun or a synonym, whose country does not
 * contradict, whose other words fit, and whom the article speaks of here. A description that takes up an unnamed source
 * ("A senior official … The official") stays unresolved.
 */
export function resolveDescription(reading: Reading, roles: RoleIndex, discourse: Discourse, description: Description): Answer {
  const displayed = reading.sentences[reading.tokens[description.from]!.sentence]!.region !== 'paragraph';
  if (description.many || description.determiner === 'indefinite' || (description.determiner === 'none' && !displayed)) return NOBODY;
  if (description.possessor !== undefined) return NOBODY;
  const sentence = reading.tokens[description.from]!.sentence;
  const scores = new Map<number, number>();
  for (const fact of factsAround(roles, description)) {
    const told = displayed || fact.from < description.from;
    const score = fit(roles, description, fact);
    if ((told ? score : score - FORWARD) > (scores.get(fact.person) ?? 0)) scores.set(fact.person, told ? score : score - FORWARD);
  }
  keepCountrymen(roles, description, scores);
  if (takesUpUnnamed(discourse, description, sentence, Math.max(0, ...scores.values()))) return NOBODY;
  if (scores.size === 0 && isEpithet(reading, description)) return topicOf(reading, discourse, sentence);
  const weights = new Map<number, number>();
  for (const [person, score] of scores) weights.set(person, Math.exp(score + salience(discourse, person, sentence)));
  return decide(weights, ENOUGH);
}

/** "The former minister", "the billionaire" at the head of a sentence: words that vary a name, not the office of somebody new. */
function isEpithet({ tokens, read }: Reading, { from, noun, tense, country, ofCountryBefore }: Description): boolean {
  return from === read[tokens[from]!.sentence]!.from && country === undefined && !ofCountryBefore && (tense === 'former' || EPITHETS.has(noun) || AGE_NOUN.test(noun));
}

/** The person who opens the sentence before as its subject. */
function topicOf(reading: Reading, { recent }: Discourse, sentence: number): Answer {
  for (let i = recent.length - 1; i >= 0 && recent[i]!.sentence >= sentence - 1; i--) {
    const { person, subject, reference, sentence: at } = recent[i]!;
    if (at === sentence - 1 && person !== undefined && subject && reference.form !== 'description' && reference.from === reading.read[at]?.from) return { person, candidates: [] };
  }
  return NOBODY;
}

/** The facts of the description's class that were told last before it, and first after it. */
function factsAround(roles: RoleIndex, description: Description): readonly RoleFact[] {
  const facts = roles.byClass.get(roleClass(description.noun)) ?? [];
  let low = 0;
  let high = facts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (facts[middle]!.from < description.from) low = middle + 1;
    else high = middle;
  }
  return facts.slice(Math.max(0, low - MOST), low + MOST);
}

/** Where somebody's country is the one asked for, people of no known country are out. */
function keepCountrymen(roles: RoleIndex, { country }: Description, scores: Map<number, number>): void {
  if (country === undefined || ![...scores.keys()].some((person) => roles.countriesOf.has(person))) return;
  for (const person of scores.keys()) if (!roles.countriesOf.has(person)) scores.delete(person);
}

function fit(roles: RoleIndex, description: Description, fact: RoleFact): number {
  if (fact.tense !== description.tense && (fact.tense !== 'current' || description.tense !== 'current')) return 0;
  if (fact.possessor !== undefined) return 0;
  let score = fact.noun === description.noun ? 2 : 1.2;
  const countries = roles.countriesOf.get(fact.person);
  if (description.country !== undefined && countries !== undefined) {
    if (![...countries].some((country) => sameCountry(country, description.country!))) return 0;
    score += 2;
  }
  if (description.country === undefined && !description.ofCountryBefore && fact.country !== undefined) score -= FOREIGN;
  for (const modifier of description.modifiers) {
    if (fact.modifiers.includes(modifier)) score += 1;
    else if (!WEAK_MODIFIERS.has(modifier)) score -= 1;
  }
  return score;
}

/** "the South" is short for the country that ends so. */
function sameCountry(a: string, b: string): boolean {
  const plain = (country: string): string => country.replace(/^the /, '');
  return a === b || plain(a).startsWith(`${plain(b)} `) || plain(b).startsWith(`${plain(a)} `);
}

function salience(discourse: Discourse, person: number, sentence: number): number {
  const distance = discourse.distanceTo(person, sentence);
  if (distance === undefined) return 0;
  return 0.6 * Math.log2(1 + discourse.countOf(person)) + 1.5 / (1 + Math.max(0, distance) / 3);
}

/** Whether an unnamed source of the same noun was spoken of lately, and the named fit no better than by the noun alone. */
function takesUpUnnamed(discourse: Discourse, { noun }: Description, sentence: number, best: number): boolean {
  for (let i = discourse.recent.length - 1; i >= 0 && i >= discourse.recent.length - REFERENCES_BACK; i--) {
    const { person, reference, sentence: at } = discourse.recent[i]!;
    if (sentence - at > SENTENCES_BACK) return false;
    if (person === undefined && reference.form === 'description' && !reference.description.many && reference.description.noun === noun) return best <= 3;
  }
  return false;
}
