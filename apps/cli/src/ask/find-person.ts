import { InputError, NotFoundError } from '@onrecord/domain';
import type { AskRecord } from './ask-record.js';

/** A person of the record, as the commands name them. */
export interface AskedPerson {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly { readonly words: string; readonly of: string | null; readonly tense: string }[];
}

interface PeopleAnswer {
  readonly people: { readonly totalCount: number; readonly edges: readonly { readonly node: AskedPerson }[] };
}

const MOST_TOLD = 20;

const PEOPLE = `query People($name: String!) {
  people(filter: { name: $name }, first: ${MOST_TOLD}) { totalCount edges { node { id name roles { words of tense } } } }
}`;

const PERSON = 'query Person($id: ID!) { person(id: $id) { id name roles { words of tense } } }';

/** Whom a name means: one person, or several among whom it does not tell. */
export type WhoIsMeant = { readonly kind: 'one'; readonly person: AskedPerson } | { readonly kind: 'several'; readonly people: readonly AskedPerson[]; readonly count: number };

/**
 * Whom a name means: the only person with all its words, or the only one who is called exactly so. An id that the record
 * gave names its person too.
 * @throws NotFoundError when nobody is called so.
 */
export async function findPerson(ask: AskRecord, name: string): Promise<WhoIsMeant> {
  if (name.trim() === '') throw new InputError('NAME', 'expected the name of a person, found an empty one');
  const { people } = await ask<PeopleAnswer>(PEOPLE, { name });
  const found = people.edges.map(({ node }) => node);
  const [only, ...more] = exactly(name, found);
  if (only !== undefined) return more.length === 0 && people.totalCount <= MOST_TOLD ? { kind: 'one', person: only } : { kind: 'several', people: found, count: people.totalCount };
  const person = await personOfId(ask, name);
  if (person === undefined) throw new NotFoundError(`nobody called ${JSON.stringify(name)} is in the record; «onrecord export --kind people» lists who is`, { name });
  return { kind: 'one', person };
}

/** Those called exactly so; all when nobody is. */
function exactly(name: string, people: readonly AskedPerson[]): readonly AskedPerson[] {
  const called = people.filter((person) => person.name.toLowerCase() === name.trim().toLowerCase());
  return called.length > 0 ? called : people;
}

async function personOfId(ask: AskRecord, id: string): Promise<AskedPerson | undefined> {
  try {
    return (await ask<{ readonly person: AskedPerson | null }>(PERSON, { id })).person ?? undefined;
  } catch (error) {
    // A name that is nobody's is no id either.
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

/** `Ada Lindqvist (foreign minister of Norvania)`, with the first role that is told. */
export function describePerson({ name, roles: [role] }: AskedPerson): string {
  if (role === undefined) return name;
  return `${name} (${role.tense === 'CURRENT' ? '' : `${role.tense.toLowerCase()} `}${role.words}${role.of === null ? '' : ` of ${role.of}`})`;
}
