import type { LinkMember } from '@onrecord/domain';
import { isBare, namesakesContradict, namesakesSupport, toNamesakes, type Namesake } from './namesakes.js';
import { compareMembers } from '../groups/publication-order.js';

/** Members that are one person, and whether something beside the name says so. */
export interface SamePerson {
  readonly members: readonly LinkMember[];
  readonly supported: boolean;
}

/** How many times more articles one namesake needs than any other to be the one whom a bare name means. */
const DOMINANCE = 10;

/**
 * Tells apart the people of one full name. Without any contradiction they are one. With one, only those stay together
 * whom an office, a body or an initial joins; a bare name then means nobody in particular and stays alone, unless one
 * namesake stands in ten times as many articles as any other.
 */
export function tellApart(group: readonly LinkMember[]): readonly SamePerson[] {
  const namesakes = toNamesakes(group);
  const contradicted = namesakes.some((a, index) => namesakes.slice(index + 1).some((b) => namesakesContradict(a, b)));
  if (!contradicted) return [toSamePerson(namesakes)];
  const people = joinSupported(namesakes.filter((namesake) => !isBare(namesake)));
  const bare = namesakes.filter(isBare).flatMap((namesake) => namesake.members);
  const dominant = dominantOf(people);
  if (dominant === undefined) return [...people.map(toSamePerson), ...bare.map((member) => ({ members: [member], supported: false }))];
  const others = people.filter((person) => person !== dominant);
  const joined = toSamePerson(dominant);
  return [{ ...joined, members: [...joined.members, ...bare].sort(compareMembers) }, ...others.map(toSamePerson)];
}

/** In order of publication each namesake joins the first person whom something supports and nothing contradicts. */
function joinSupported(namesakes: readonly Namesake[]): readonly (readonly Namesake[])[] {
  const people: Namesake[][] = [];
  for (const namesake of namesakes) {
    const match = people.find((person) => person.some((known) => namesakesSupport(known, namesake)) && !person.some((known) => namesakesContradict(known, namesake)));
    if (match === undefined) people.push([namesake]);
    else match.push(namesake);
  }
  return people;
}

function dominantOf(people: readonly (readonly Namesake[])[]): readonly Namesake[] | undefined {
  const sized = people.map((person) => ({ person, articles: articlesOf(person) })).sort((a, b) => b.articles - a.articles);
  const [first, second] = sized;
  return first !== undefined && second !== undefined && first.articles >= DOMINANCE * second.articles ? first.person : undefined;
}

function articlesOf(person: readonly Namesake[]): number {
  return new Set(person.flatMap((namesake) => namesake.members.map((member) => member.ref.articleId))).size;
}

function toSamePerson(namesakes: readonly Namesake[]): SamePerson {
  const members = namesakes.flatMap((namesake) => namesake.members).sort(compareMembers);
  const supported = namesakes.some(
    (a, index) => (!isBare(a) && articlesOf([a]) > 1) || namesakes.slice(index + 1).some((b) => namesakesSupport(a, b) && articlesOf([a, b]) > 1),
  );
  return { members, supported };
}
