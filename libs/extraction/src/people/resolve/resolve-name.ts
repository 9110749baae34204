import type { NameGender } from '../lexicon/first-names.js';
import { KIN_NOUNS } from '../lexicon/role-nouns.js';
import { HONORIFICS } from '../lexicon/titles.js';
import type { NamedRun } from '../names/named-run.js';
import { nameOfRun, type PeopleRegistry } from '../registry/people-registry.js';
import type { Reading } from '../reading.js';
import type { Discourse } from './discourse.js';
import { decide, NOBODY, type Answer } from './reference.js';
import type { RoleIndex } from './resolve-description.js';

/** Share of the weight that a reading of a bare surname needs. */
const ENOUGH = 0.6;
/** What the namesake without an office weighs beside one who has one, and what his kin weigh. */
const WITHOUT_OFFICE = 0.7;
const KIN = 0.08;
const MOST = 50;

/** The people whom a run may name: one for a full name; for a bare word those with that surname, else with that first name. */
export function namesakes(reading: Reading, registry: PeopleRegistry, run: NamedRun): readonly number[] {
  const known = registry.ofRun.get(run);
  if (known !== undefined) return [known];
  const name = nameOfRun(reading.tokens, run);
  for (const form of name.surnameForms) {
    const people = registry.bySurname.get(form);
    if (people !== undefined) return people;
  }
  return registry.byGiven.get(name.surname) ?? [];
}

/**
 * Whom a name means. A title goes to its bearer, a surname that several people share to the one whom the article never
 * calls in full, else to the one whom it spoke of last and most, who holds an office before who holds none; an honorific
 * that tells a gender shuts the others out; a doubt is reported with its candidates.
 */
export function resolveName({ reading, registry, roles, genders }: NameContext, discourse: Discourse, run: NamedRun): Answer {
  const all = namesakes(reading, registry, run).slice(-MOST);
  const title = run.titleFrom < run.from ? reading.tokens[run.from - 1]!.lower : undefined;
  const gender = title === undefined ? undefined : HONORIFICS.get(title);
  const fitting = gender === undefined || gender === 'either' ? all : all.filter((person) => genders[person] === 'either' || genders[person] === gender);
  // A son is told from his father by his suffix: without it the father is meant.
  const elders = run.to - run.from === 1 ? fitting.filter((person) => registry.people[person]!.names.some(({ suffix }) => suffix === undefined)) : fitting;
  const people = elders.length > 0 ? elders : fitting;
  if (people.length === 0) return NOBODY;
  const bearer = onlyOne(people) ?? (title === undefined ? undefined : onlyOne(people, (person) => roles.nounsOf.get(person)?.has(title) === true));
  if (bearer !== undefined) return { person: bearer, candidates: [] };
  // "Mrs. Reeves" where neither is known to be a woman: either may be meant.
  const isOpen = gender !== undefined && gender !== 'either';
  const calledBySurname = run.to - run.from === 1 && !isOpen ? onlyOne(people, (person) => registry.people[person]!.names.every(({ given }) => given === undefined)) : undefined;
  if (calledBySurname !== undefined) return { person: calledBySurname, candidates: [] };
  return byMemory(roles, discourse, people, reading.tokens[run.from]!.sentence);
}

/** What decides between namesakes. */
export interface NameContext {
  readonly reading: Reading;
  readonly registry: PeopleRegistry;
  readonly roles: RoleIndex;
  /** By person. */
  readonly genders: readonly NameGender[];
}

function onlyOne(people: readonly number[], fits: (person: number) => boolean = () => true): number | undefined {
  const fitting = people.filter(fits);
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** The nearer one, and the one spoken of more, weigh more; news calls the holder of an office by surname, his kin in full. */
function byMemory(roles: RoleIndex, discourse: Discourse, people: readonly number[], sentence: number): Answer {
  const nounsOf = (person: number): readonly string[] => [...(roles.nounsOf.get(person) ?? [])];
  const holdsOffice = (person: number): boolean => nounsOf(person).some((noun) => !KIN_NOUNS.has(noun));
  const someHold = people.some(holdsOffice);
  const weights = new Map<number, number>();
  for (const person of people) {
    const distance = discourse.distanceToName(person, sentence);
    if (distance === undefined) continue;
    const office = !someHold || holdsOffice(person) ? 1 : nounsOf(person).length > 0 ? KIN : WITHOUT_OFFICE;
    weights.set(person, office * 2 ** -distance * (1 + Math.log2(1 + discourse.countOf(person))));
  }
  if (weights.size === 0) for (const person of people) weights.set(person, 1);
  return decide(weights, ENOUGH);
}
