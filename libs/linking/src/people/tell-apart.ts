import type { PersonStrand } from '@onrecord/domain';
import { compareTold } from './first-told.js';
import { isBare, namesakesContradict, namesakesSupport, toNamesake, type Namesake } from './namesakes.js';

/** Strands that are one person, ordered by their first member, and whether something beside the name says so. */
export interface SamePerson {
  readonly strands: readonly PersonStrand[];
  readonly supported: boolean;
}

/** Who is meant by the strands of one name; each member of those `alone` is a person of its own. */
export interface ToldApart {
  readonly people: readonly SamePerson[];
  readonly alone: readonly PersonStrand[];
}

/** How many times more articles one namesake needs than any other to be the one whom a bare name means. */
const DOMINANCE = 10;

/**
 * Tells apart the people of one full name. Without any contradiction they are one. With one, only those stay together
 * whom an office, a body or an initial joins; a bare name then means nobody in particular and stays alone, unless one
 * namesake stands in ten times as many articles as any other.
 */
export function tellApart(strands: readonly PersonStrand[]): ToldApart {
  const namesakes = [...strands].sort((a, b) => compareTold(a.first, b.first)).map(toNamesake);
  const contradicted = namesakes.some((a, index) => namesakes.slice(index + 1).some((b) => namesakesContradict(a, b)));
  if (!contradicted) return { people: [toSamePerson(namesakes)], alone: [] };
  const people = joinSupported(namesakes.filter((namesake) => !isBare(namesake)));
  const bare = namesakes.filter(isBare);
  const dominant = dominantOf(people);
  if (dominant === undefined) return { people: people.map(toSamePerson), alone: bare.map(({ strand }) => strand) };
  const others = people.filter((person) => person !== dominant);
  const joined = toSamePerson(dominant);
  return { people: [{ ...joined, strands: sorted([...dominant, ...bare]) }, ...others.map(toSamePerson)], alone: [] };
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

/** An article with two people of one name counts twice. */
function articlesOf(person: readonly Namesake[]): number {
  return person.reduce((sum, { strand }) => sum + strand.articles, 0);
}

function toSamePerson(namesakes: readonly Namesake[]): SamePerson {
  const supported = namesakes.some((a, index) => (!isBare(a) && a.strand.articles > 1) || namesakes.slice(index + 1).some((b) => namesakesSupport(a, b) && areOfTwoArticles(a, b)));
  return { strands: sorted(namesakes), supported };
}

function areOfTwoArticles({ strand: a }: Namesake, { strand: b }: Namesake): boolean {
  return a.articles > 1 || b.articles > 1 || a.first.ref.articleId !== b.first.ref.articleId;
}

function sorted(namesakes: readonly Namesake[]): readonly PersonStrand[] {
  return namesakes.map(({ strand }) => strand).sort((a, b) => compareTold(a.first, b.first));
}
