import { COUNTRY_WORDS } from '../people/lexicon/countries.js';
import type { DraftCluster } from './join-drafts.js';
import type { Party } from './party.js';

/** A group that can meet by itself. Matches "another team of diplomats", "envoys"; must not match "Norvania". */
const MANY = /^group:.*(?:s|(?:set|team|group|pair) of .*|delegations?|team)$/;

/**
 * Keeps a meeting of two parties or more, of which one is known or the occasion is told, a hearing, and one that a described group held: "another team of diplomats has
 * held talks". A trip without a host party is none.
 */
export function dropLoneParties({ drafts, parties }: DraftCluster): boolean {
  if (parties.length > 1) return !areOfOneHouse(parties) && (parties.some(isKnown) || drafts.some(({ place, times }) => place !== undefined || times.length > 0));
  const [party] = parties;
  if (party === undefined) return false;
  if (drafts.some(({ kind }) => kind === 'hearing')) return party.partyKind === 'person' && drafts.some(({ told, trigger }) => told.strength > 0 && !trigger.verb);
  return party.partyKind === 'group' && MANY.test(party.key) && drafts.some(({ told, kind, trigger }) => told.strength > 1 && (kind === 'talks' || (kind === 'meeting' && !trigger.verb)));
}

/** Whether anybody could tell who a party is: a name, a country, or an office that the article resolves. */
function isKnown({ partyKind, country, entityId, form }: Party): boolean {
  return partyKind === 'person' || country !== undefined || entityId !== undefined || form === 'name';
}

/** "Norvania" and "Norvanian officials" are one side. */
function areOfOneHouse(parties: readonly Party[]): boolean {
  const [first, ...others] = parties;
  return first?.country !== undefined && parties.some(({ key }) => key === `country:${first.country}`) && others.every(({ country, partyKind, name }) => partyKind === 'group' && (country ?? COUNTRY_WORDS.get(name.split(' ')[0]!)?.country) === first.country);
}
