import type { Mention } from '@onrecord/domain';
import type { NamedRun } from '../names/named-run.js';
import type { PeopleOfArticle } from '../people-of-article.js';
import type { Reading } from '../reading.js';
import type { PeopleRegistry } from '../registry/people-registry.js';
import { resolveBodies } from '../resolve/resolve-bodies.js';
import type { Answer, Reference } from '../resolve/reference.js';
import type { Description } from '../roles/description.js';
import type { RoleFact } from '../roles/role-fact.js';
import { findBodiesAndPlaces, type NamedEntity } from './bodies-and-places.js';
import { findPhraseStarts } from './phrase-starts.js';
import { tellMention, type EntityIds } from './tell-mention.js';
import { tellPeople } from './tell-people.js';

/** All that the stages found. */
export interface Findings {
  readonly runs: readonly NamedRun[];
  readonly registry: PeopleRegistry;
  readonly descriptions: readonly Description[];
  readonly roles: readonly RoleFact[];
  readonly references: readonly Reference[];
  /** By index of reference. */
  readonly answers: readonly Answer[];
  /** By index of reference: who of the unnamed is one. */
  readonly chains: ReadonlyMap<number, string>;
}

/** Gives what was found its ids and its form in the record: mentions by start, entities by first mention. */
export function tellEntities(reading: Reading, findings: Findings): PeopleOfArticle {
  const bodies = findBodiesAndPlaces(reading, findings.runs, findings.references);
  const entities = [...bodies, ...resolveBodies(reading, findings.runs, bodies)];
  const items = [
    // A plural pronoun without a group of people may mean bodies or things: it is no mention.
    ...findings.references.flatMap((reference, index) =>
      reference.form === 'plural' && !findings.chains.has(index) ? [] : [{ from: reference.from, reference, answer: findings.answers[index]!, chain: findings.chains.get(index), entity: undefined as NamedEntity | undefined }],
    ),
    ...entities.map((entity) => ({ from: entity.from, reference: undefined, answer: undefined, chain: undefined, entity })),
  ].sort((a, b) => a.from - b.from);
  const ids = idsByFirstMention(items);
  const phrases = findPhraseStarts(reading, findings.runs, findings.descriptions);
  const mentions: readonly Mention[] = items.map((item, index) => tellMention(reading, `m${index + 1}`, item, ids, phrases));
  const mentionsOf = new Map<string, string[]>();
  for (const { entityId, id } of mentions) {
    if (entityId === undefined) continue;
    const list = mentionsOf.get(entityId);
    if (list === undefined) mentionsOf.set(entityId, [id]);
    else list.push(id);
  }
  return {
    mentions,
    people: tellPeople(reading, findings, ids, mentionsOf),
    organisations: namesOf(ids.organisations, bodies).map(({ id, name, names }) => ({ kind: 'article-organisation', id, name, names, mentionIds: mentionsOf.get(id) ?? [] })),
    places: namesOf(ids.places, bodies).map(({ id, name }) => ({ kind: 'article-place', id, name, mentionIds: mentionsOf.get(id) ?? [] })),
  };
}

function idsByFirstMention(items: readonly { readonly answer: Answer | undefined; readonly entity: NamedEntity | undefined }[]): EntityIds {
  const people = new Map<number, string>();
  const organisations = new Map<string, string>();
  const places = new Map<string, string>();
  for (const { answer, entity } of items) {
    if (answer?.person !== undefined && !people.has(answer.person)) people.set(answer.person, `p${people.size + 1}`);
    if (entity?.kind === 'organisation' && !organisations.has(entity.key)) organisations.set(entity.key, `o${organisations.size + 1}`);
    if (entity?.kind === 'place' && !places.has(entity.key)) places.set(entity.key, `l${places.size + 1}`);
  }
  return { people, organisations, places };
}

function namesOf(ids: ReadonlyMap<string, string>, bodies: readonly NamedEntity[]): readonly { readonly id: string; readonly name: string; readonly names: readonly string[] }[] {
  const names = new Map<string, string[]>([...ids.values()].map((id) => [id, []]));
  for (const { key, name } of bodies) {
    const id = ids.get(key);
    if (id !== undefined && !names.get(id)!.includes(name)) names.get(id)!.push(name);
  }
  return [...names].filter(([, list]) => list.length > 0).map(([id, list]) => ({ id, name: list.reduce((a, b) => (b.length > a.length ? b : a)), names: list }));
}
