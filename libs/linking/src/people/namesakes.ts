import { invariant, type ArticlePerson, type LinkMember, type PersonStrand } from '@onrecord/domain';
import { middleInitials } from '../names/name-key.js';
import { MILLISECONDS_A_DAY } from '../groups/publication-order.js';
import { officesContradict, officesOf, officesSupport, type Office } from './office.js';

/** A strand as it is compared with others of its name. */
export interface Namesake {
  readonly initials: string;
  readonly offices: readonly Office[];
  readonly strand: PersonStrand;
}

/** Offices of one kind in two countries are no contradiction when told a year apart: people change office. */
const SAME_TIME_DAYS = 365;

/** What members of one name must tell alike to be of one strand: initials and offices. */
export function signatureOf(member: LinkMember): string {
  const person = personOf(member);
  return JSON.stringify([middleInitials(person.name), officesOf(person).map((office) => JSON.stringify(office)).sort()]);
}

/** A strand, made ready for comparison. */
export function toNamesake(strand: PersonStrand): Namesake {
  return { initials: middleInitials(strand.person.name), offices: officesOf(strand.person), strand };
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

function publishedBetween({ strand }: Namesake): { readonly start: number; readonly end: number } | undefined {
  const { first, lastPublished, hasUndated } = strand;
  if (hasUndated || first.published === undefined || lastPublished === undefined) return undefined;
  return { start: Date.parse(first.published), end: Date.parse(lastPublished) };
}
