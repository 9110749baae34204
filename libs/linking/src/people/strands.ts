import type { LinkMember, PersonStrand, StrandLinking, StrandedPerson } from '@onrecord/domain';
import { toClusterId } from '../identity/fact-id.js';
import { addRoles, addSpellings, commonestFirst, compareTold, toldBy, toRoleKey } from './first-told.js';
import { joinRoles } from './join-roles.js';
import { personOf, signatureOf } from './namesakes.js';
import { tellApart } from './tell-apart.js';

/** How people grow: by strands, so that a person in every other newspaper costs no more than one seen twice. */
export const PERSON_STRANDS: StrandLinking = {
  signatureOf,
  add,
  tellApart(strands) {
    const { people, alone } = tellApart(strands);
    return { people: people.map(({ strands: joined, supported }) => toPerson(joined, supported)), alone: alone.map((strand) => strand.signature) };
  },
  alone: (member) => toPerson([add(undefined, member, true)], false),
};

/** A strand with one more member. The members may come in any order. */
function add(strand: PersonStrand | undefined, member: LinkMember, isNewArticle: boolean): PersonStrand {
  const person = personOf(member);
  const own: PersonStrand = {
    kind: 'person-strand',
    signature: signatureOf(member),
    person,
    stableId: member.stableId,
    first: toldBy(member),
    ...(member.published === undefined ? {} : { lastPublished: member.published }),
    hasUndated: member.published === undefined,
    articles: 1,
    names: [{ spelling: person.name, count: 1, first: toldBy(member) }],
    spellings: person.names.map((spelling, index) => ({ spelling, count: 1, first: toldBy(member, index) })),
    roles: person.roles.map(({ words, of, tense }, index) => ({ words, ...(of === undefined ? {} : { of }), tense, first: toldBy(member, index) })),
  };
  if (strand === undefined) return { ...own, spellings: addSpellings([own.spellings]), roles: addRoles([own.roles]) };
  const [first, second] = compareTold(strand.first, own.first) <= 0 ? [strand, own] : [own, strand];
  const lastPublished = later(first.lastPublished, second.lastPublished);
  return {
    ...first,
    ...(lastPublished === undefined ? {} : { lastPublished }),
    hasUndated: first.hasUndated || second.hasUndated,
    articles: strand.articles + (isNewArticle ? 1 : 0),
    names: addSpellings([strand.names, own.names]),
    spellings: addSpellings([strand.spellings, own.spellings]),
    roles: addRoles([strand.roles, own.roles]),
  };
}

/** The strands of one person as that person; ordered by their first member. */
function toPerson(strands: readonly PersonStrand[], supported: boolean): StrandedPerson {
  const firstSeen = strands[0]!.first.published;
  const lastSeen = strands.map((strand) => strand.lastPublished).reduce(later, undefined);
  const roles = joinRoles(addRoles(strands.map((strand) => strand.roles)));
  return {
    person: {
      kind: 'person',
      id: toClusterId('person', strands[0]!.stableId),
      name: commonestFirst(addSpellings(strands.map((strand) => strand.names)))[0]!,
      names: commonestFirst(addSpellings(strands.map((strand) => strand.spellings))),
      roles: roles.map(({ words, of, tense }) => ({ words, ...(of === undefined ? {} : { of }), tense, articleIds: [] })),
      basis: supported ? 'supported' : 'assumed',
      members: [],
      ...(firstSeen === undefined ? {} : { firstSeen }),
      ...(lastSeen === undefined ? {} : { lastSeen }),
    },
    signatures: strands.map((strand) => strand.signature),
    tellers: roles.map(({ told }) => strands.filter((strand) => strand.roles.some((role) => told.has(toRoleKey(role)))).map((strand) => strand.signature)),
  };
}

/** Of two times the later; of one instant told in two ways the first in the alphabet, whichever came first. */
function later(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const apart = Date.parse(a) - Date.parse(b);
  if (apart === 0) return a < b ? a : b;
  return apart > 0 ? a : b;
}
