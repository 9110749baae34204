import type { ArticlePerson, Role } from '@onrecord/domain';
import type { Reading } from '../reading.js';
import { isCapital, isFunctionWord } from '../names/word-shapes.js';
import { joinTokens } from '../roles/find-descriptions.js';
import { LEADER_CLASSES, roleClass } from '../lexicon/role-nouns.js';
import type { KnownPerson } from '../registry/people-registry.js';
import type { RoleFact } from '../roles/role-fact.js';
import { standingOf } from './standing.js';
import type { Findings } from './tell-entities.js';
import type { EntityIds } from './tell-mention.js';

/** The people of an article by first mention, with names, honorifics, roles and standing. */
export function tellPeople(reading: Reading, findings: Findings, ids: EntityIds, mentionsOf: ReadonlyMap<string, readonly string[]>): readonly ArticlePerson[] {
  const honorifics = honorificsByPerson(reading, findings);
  const roles = rolesByPerson(reading, findings, ids);
  const standings = standingOf(reading, findings);
  return [...ids.people].map(([person, id]) => {
    const known = findings.registry.people[person]!;
    return {
      kind: 'article-person',
      id,
      name: fullestName(known),
      names: known.names.map(({ full }) => full),
      honorifics: honorifics.get(person) ?? [],
      roles: roles.get(person) ?? [],
      standing: standings.has(person) ? 'private' : 'public',
      mentionIds: mentionsOf.get(id) ?? [],
    };
  });
}

function fullestName({ names }: KnownPerson): string {
  return names.reduce((a, b) => (b.parts.length > a.parts.length ? b : a)).full;
}

function honorificsByPerson(reading: Reading, { references, answers }: Findings): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  references.forEach((reference, index) => {
    const person = answers[index]!.person;
    if (person === undefined || reference.form !== 'name' || reference.run.titleFrom === reference.run.from) return;
    const { tokens, text } = reading;
    const honorific = text.slice(tokens[reference.run.titleFrom]!.start, tokens[reference.run.from - 1]!.end);
    const list = found.get(person);
    if (list === undefined) found.set(person, [honorific]);
    else if (!list.includes(honorific)) list.push(honorific);
  });
  return found;
}

function rolesByPerson(reading: Reading, { roles, references, answers, registry }: Findings, ids: EntityIds): ReadonlyMap<number, readonly Role[]> {
  const found = new Map<number, Role[]>();
  const at = new Map(references.map((reference, index) => [reference.to - 1, answers[index]!.person] as const));
  for (const fact of roles) {
    if (!ids.people.has(fact.person)) continue;
    const owner = fact.possessor === undefined ? undefined : at.get(fact.possessor);
    const of = owner === undefined || owner === fact.person || OFFICES.has(roleClass(fact.noun)) ? (fact.of ?? possessorWords(reading, fact.possessor)) : fullestName(registry.people[owner]!);
    const list = found.get(fact.person);
    const role = toRole(reading, fact, of);
    if (list === undefined) found.set(fact.person, [role]);
    else if (!list.some((other) => other.words.toLowerCase() === role.words.toLowerCase() && other.of === role.of && other.tense === role.tense)) list.push(role);
  }
  return found;
}

/** Offices of a country, a body or a court, never of a person: in "her president" the country is hers. */
const OFFICES: ReadonlySet<string> = new Set([...LEADER_CLASSES].filter((noun) => noun !== 'minister').concat('chairman', 'mayor', 'governor', 'lawmaker', 'judge', 'ceo', 'cleric', 'pope', 'ambassador'));

/** "Tarnow Bank" of "Tarnow Bank’s chairman": the capitalised words that own the role. */
function possessorWords({ tokens }: Reading, possessor: number | undefined): string | undefined {
  if (possessor === undefined || !isCapital(tokens[possessor]!)) return undefined;
  let from = possessor;
  while (from > 0 && tokens[from - 1]!.sentence === tokens[possessor]!.sentence && isCapital(tokens[from - 1]!) && !isFunctionWord(tokens[from - 1]!)) from -= 1;
  return isFunctionWord(tokens[possessor]!) ? undefined : joinTokens(tokens, from, possessor + 1);
}

function toRole({ tokens, sentences }: Reading, { words, tense, from, to, rule }: RoleFact, of: string | undefined): Role {
  return {
    kind: 'role',
    words,
    tense,
    ...(of === undefined ? {} : { of }),
    evidence: { kind: 'evidence', sentence: sentences[tokens[from]!.sentence]!.span, spans: [{ start: tokens[from]!.start, end: tokens[to - 1]!.end }], rule },
  };
}
