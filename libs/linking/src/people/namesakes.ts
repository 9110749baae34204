import { invariant, type ArticlePerson, type LinkMember } from '@onrecord/domain';
import { middleInitials } from '../names/name-key.js';
import { MILLISECONDS_A_DAY, publishedAt } from '../groups/publication-order.js';
import { officesContradict, officesOf, officesSupport, type Office } from './office.js';

/** Members of one name whose articles tell the same offices: they stand or fall together. */
export interface Namesake {
  readonly initials: string;
  readonly offices: readonly Office[];
  /** Ordered by publication. */
  readonly members: readonly LinkMember[];
}

/** Offices of one kind in two countries are no contradiction when told a year apart: people change office. */
const SAME_TIME_DAYS = 365;

/** Sorts the members of one name by what their articles tell of them; ordered by the first member. */
export function toNamesakes(members: readonly LinkMember[]): readonly Namesake[] {
  const namesakes = new Map<string, { initials: string; offices: readonly Office[]; members: LinkMember[] }>();
  for (const member of members) {
    const person = personOf(member);
    const initials = middleInitials(person.name);
    const offices = officesOf(person);
    const signature = JSON.stringify([initials, offices.map((office) => JSON.stringify(office)).sort()]);
    const known = namesakes.get(signature);
    if (known === undefined) namesakes.set(signature, { initials, offices, members: [member] });
    else known.members.push(member);
  }
  return [...namesakes.values()];
}

/** Whether nothing but the name is told. */
export function isBare(namesake: Namesake): boolean {
  return namesake.offices.length === 0 && namesake.initials === '';
}

/** Whether the two cannot be one person. */
export function namesakesContradict(a: Namesake, b: Namesake): boolean {
  if (a.initials !== '' && b.initials !== '' && a.initials !== b.initials) return true;
  return a.offices.some((office) => b.offices.some((other) => officesContradict(office, other))) && areOfOneTime(a, b);
}

/** Whether something beside the name says that the two are one person. */
export function namesakesSupport(a: Namesake, b: Namesake): boolean {
  return (a.initials !== '' && a.initials === b.initials) || a.offices.some((office) => b.offices.some((other) => officesSupport(office, other)));
}

/** The article's person behind a member of a person. */
export function personOf(member: LinkMember): ArticlePerson {
  invariant(member.fact.kind === 'person-fact', `a member of a person is a person fact, found ${member.fact.kind}`);
  return member.fact.person;
}

/** Undated members are of any time. */
function areOfOneTime(a: Namesake, b: Namesake): boolean {
  const [first, second] = [publishedBetween(a), publishedBetween(b)];
  if (first === undefined || second === undefined) return true;
  return Math.max(first.start - second.end, second.start - first.end) <= SAME_TIME_DAYS * MILLISECONDS_A_DAY;
}

function publishedBetween({ members }: Namesake): { readonly start: number; readonly end: number } | undefined {
  // Undated members come last.
  const [start, end] = [publishedAt(members[0]!), publishedAt(members.at(-1)!)];
  return start === undefined || end === undefined ? undefined : { start, end };
}
