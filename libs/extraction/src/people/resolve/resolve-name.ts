import type { NameGender } from '../lexicon/first-names.js';
import { HONORIFICS } from '../lexicon/titles.js';
import type { NamedRun } from '../names/named-run.js';
import { nameOfRun, type PeopleRegistry } from '../registry/people-registry.js';
import type { Reading } from '../reading.js';
import type { Discourse } from './discourse.js';
import { decide, NOBODY, type Answer } from './reference.js';

/** Share of the weight that a reading of a bare surname needs. */
const ENOUGH = 0.6;
const MOST = 50;

/** The people whom a run may name: one for a full name; for a bare word those with that surname, else with that first name. */
export function namesakes(reading: Reading, registry: PeopleRegistry, run: NamedRun): readonly number[] {
  const known = registry.ofRun.get(run);
  if (known !== undefined && run.to - run.from > 1) return [known];
  const name = nameOfRun(reading.tokens, run);
  for (const form of name.surnameForms) {
    const people = registry.bySurname.get(form);
    if (people !== undefined) return people;
  }
  return registry.byGiven.get(name.surname) ?? [];
}

/**
 * Whom a name means. A surname that several people share goes to the one whom the article spoke of last and most; an
 * honorific that tells a gender shuts the others out; a doubt is reported with its candidates.
 */
export function resolveName(reading: Reading, registry: PeopleRegistry, genders: readonly NameGender[], discourse: Discourse, run: NamedRun): Answer {
  const all = namesakes(reading, registry, run).slice(-MOST);
  const gender = run.titleFrom < run.from ? HONORIFICS.get(reading.tokens[run.from - 1]!.lower) : undefined;
  const people = gender === undefined || gender === 'either' ? all : all.filter((person) => genders[person] === 'either' || genders[person] === gender);
  if (people.length === 0) return NOBODY;
  if (people.length === 1) return { person: people[0]!, candidates: [] };
  const sentence = reading.tokens[run.from]!.sentence;
  const weights = new Map<number, number>();
  for (const person of people) {
    const distance = discourse.distanceToName(person, sentence);
    if (distance !== undefined) weights.set(person, 2 ** -distance * (1 + Math.log2(1 + discourse.countOf(person))));
  }
  if (weights.size === 0) for (const person of people) weights.set(person, 1);
  return decide(weights, ENOUGH);
}
