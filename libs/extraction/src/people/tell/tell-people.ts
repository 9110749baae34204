import type { ArticlePerson, Role } from '@onrecord/domain';
import type { Reading } from '../reading.js';
import type { NamedRun } from '../names/named-run.js';
import { isCapital, isFunctionWord } from '../names/word-shapes.js';
import { joinTokens } from '../roles/find-descriptions.js';
import { LEADER_CLASSES, roleClass } from '../lexicon/role-nouns.js';
import { nameOfRun, type KnownPerson } from '../registry/people-registry.js';
import type { RoleFact } from '../roles/role-fact.js';
import { standingOf } from './standing.js';
import type { Findings } from './tell-entities.js';
import type { EntityIds } from './tell-mention.js';

/** The people of an article by first mention, with names, honorifics, roles and standing. */
export function tellPeople(reading: Reading, findings: Findings, ids: EntityIds, mentionsOf: ReadonlyMap<string, readonly string[]>): readonly ArticlePerson[] {
  const honorifics = honorificsOf(reading, findings);
  const spellings = spellingsOf(reading, findings);
  const roles = rolesByPerson(reading, findings, ids);
  const standings = standingOf(reading, findings);
  return [...ids.people].map(([person, id]) => {
    const known = findings.registry.people[person]!;
    return {
      kind: 'article-person',
      id,
      name: fullestName(known),
      // A full name that an honorific contradicts leads to nobody, and still is a spelling.
      names: [...new Set([...(spellings.get(person) ?? []), ...known.names.map(({ full }) => full)])],
      honorifics: [...(honorifics.get(person) ?? [])],
      roles: roles.get(person) ?? [],
      standing: standings.has(person) ? 'private' : 'public',
      mentionIds: mentionsOf.get(id) ?? [],
    };
  });
}

function fullestName({ names }: KnownPerson): string {
  return names.reduce((a, b) => (b.parts.length > a.parts.length ? b : a)).full;
}

function honorificsOf({ tokens, text }: Reading, findings: Findings): WordsByPerson {
  return gatherByPerson(findings, ({ titleFrom, from }) => (titleFrom === from ? undefined : text.slice(tokens[titleFrom]!.start, tokens[from - 1]!.end)));
}

/** Names in full and in part, "Ada Reeves" and "Reeves", as the article writes them. */
function spellingsOf({ tokens }: Reading, findings: Findings): WordsByPerson {
  return gatherByPerson(findings, (run) => nameOfRun(tokens, run).full);
}

type WordsByPerson = ReadonlyMap<number, ReadonlySet<string>>;

/** What the names resolved to each person tell, each once, by first appearance. */
function gatherByPerson({ references, answers }: Findings, wordsOf: (run: NamedRun) => string | undefined): WordsByPerson {
  const found = new Map<number, Set<string>>();
  references.forEach((reference, index) => {
    const person = answers[index]!.person;
    const words = person === undefined || reference.form !== 'name' ? undefined : wordsOf(reference.run);
    if (person === undefined || words === undefined) return;
    const known = found.get(person);
    if (known === undefined) found.set(person, new Set([words]));
    else known.add(words);
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
