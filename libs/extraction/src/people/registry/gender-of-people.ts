import type { Token } from '../../segment/token.js';
import type { NameGender } from '../lexicon/first-names.js';
import { HONORIFICS } from '../lexicon/titles.js';
import type { NamedRun } from '../names/named-run.js';
import type { RoleFact } from '../roles/role-fact.js';
import { genderOfLoneName, genderOfNames, type PeopleRegistry } from './people-registry.js';

const FEMALE_NOUNS = /(?:woman|queen|princess|actress|mother|wife|sister|daughter|girl|aunt|niece|widow|nun|duchess|empress|mayoress|grandmother|granddaughter|girlfriend|fiancee|businesswoman|mum|mom)$/;
const MALE_NOUNS = /(?:[a-z]man|king|prince|father|husband|brother|son|boy|uncle|nephew|monk|duke|emperor|grandfather|grandson|boyfriend|dad|imam|ayatollah|sheikh|pope|priest|emir|sultan)$/;

/** The gender that a role noun tells, if any: "spokeswoman", "king". */
export function genderOfNoun(noun: string): NameGender {
  if (FEMALE_NOUNS.test(noun)) return 'female';
  return MALE_NOUNS.test(noun) && noun !== 'woman' ? 'male' : 'either';
}

/** What honorifics, roles and first names suggest, by person; for pronouns only, and forgotten after. */
export function guessGenders(tokens: readonly Token[], registry: PeopleRegistry, runs: readonly NamedRun[], roles: readonly RoleFact[], personOf: (run: NamedRun) => number | undefined): readonly NameGender[] {
  const told = new Map<number, NameGender>();
  const tell = (person: number | undefined, gender: NameGender | undefined): void => {
    if (person !== undefined && gender !== undefined && gender !== 'either' && !told.has(person)) told.set(person, gender);
  };
  const titled = new Set<number | undefined>();
  for (const run of runs) {
    if (run.kind !== 'person') continue;
    if (run.titleFrom < run.from) titled.add(personOf(run));
    for (let at = run.titleFrom; at < run.from; at++) tell(personOf(run), HONORIFICS.get(tokens[at]!.lower));
  }
  for (const { person, noun } of roles) tell(person, genderOfNoun(noun));
  return registry.people.map(({ index, names }) => told.get(index) ?? (titled.has(index) ? genderOfNames(names) : genderOfLoneName(names)));
}
