import type { Token } from '../../segment/token.js';
import type { Reading } from '../reading.js';
import type { PeopleRegistry } from '../registry/people-registry.js';
import type { RoleFact } from '../roles/role-fact.js';
import type { Reference } from './reference.js';
import { namesakes } from './resolve-name.js';

/** The ages that the article tells of its people, in years as written. */
export interface Ages {
  readonly ofPerson: ReadonlyMap<number, string>;
  /** Below zero are people whom nobody has named. */
  readonly bearers: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Matches `58-year-old`; must not match `58-year`. */
const AGE_WORD = /^(\d{1,3})-year-old$/;

/** Reads "Ilan Voss, 58," and "Ilan Voss, a 58-year-old driver". */
export function readAges(reading: Reading, registry: PeopleRegistry, references: readonly Reference[], facts: readonly RoleFact[]): Ages {
  const ages = new Map<number, string>();
  const bearers = new Map<string, Set<number>>();
  const tell = (person: number, age: string): void => {
    ages.set(person, age);
    const known = bearers.get(age);
    if (known === undefined) bearers.set(age, new Set([person]));
    else known.add(person);
  };
  for (const reference of references) {
    if (reference.form === 'description') {
      const { from, beside, determiner, noun, modifiers } = reference.description;
      const age = ageOf([noun, ...modifiers]);
      // "A 58-year-old man" is somebody, who may not be the one of that age who has a name.
      if (age !== undefined && beside === undefined && determiner === 'indefinite') tell(-1 - from, age);
    }
    if (reference.form !== 'name') continue;
    const age = ageBehind(reading.tokens, reference.to);
    const people = age === undefined ? [] : namesakes(reading, registry, reference.run);
    if (people.length === 1) tell(people[0]!, age!);
  }
  for (const { person, modifiers } of facts) {
    const age = ageOf(modifiers);
    if (age !== undefined) tell(person, age);
  }
  return { ofPerson: ages, bearers };
}

function ageOf(words: readonly string[]): string | undefined {
  return words.map((word) => AGE_WORD.exec(word)?.[1]).find((age) => age !== undefined);
}

function ageBehind(tokens: readonly Token[], to: number): string | undefined {
  if (!/^[,(]$/.test(tokens[to]?.text ?? '') || !/^[,.;)]$/.test(tokens[to + 2]?.text ?? '')) return undefined;
  return /^(?:\d{1,2}|1[01]\d)$/.exec(tokens[to + 1]?.text ?? '')?.[0];
}

/** The one person of the age that a description tells; undefined where nobody is, or several are. */
export function personOfAge(ages: Ages, noun: string): number | undefined {
  const asked = AGE_WORD.exec(noun)?.[1];
  if (asked === undefined) return undefined;
  const bearers = ages.bearers.get(asked);
  const [person, ...others] = bearers ?? [];
  return person === undefined || person < 0 || others.length > 0 ? undefined : person;
}

/** Whether somebody is known to be of another age than a description tells, or somebody else to be of that age. */
export function contradictsAge(ages: Ages, person: number, noun: string): boolean {
  const asked = AGE_WORD.exec(noun)?.[1];
  const age = ages.ofPerson.get(person);
  return asked !== undefined && ((age !== undefined && age !== asked) || [...(ages.bearers.get(asked) ?? [])].some((bearer) => bearer !== person));
}
