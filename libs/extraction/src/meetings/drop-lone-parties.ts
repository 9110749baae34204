import type { DraftCluster } from './join-drafts.js';

/** A group that can meet by itself. Matches "another team of diplomats", "envoys"; must not match "Norvania". */
const MANY = /^group:.*(?:s|(?:set|team|group|pair) of .*|delegations?|team)$/;

/**
 * Keeps a meeting with two parties or more, a hearing, and one that a described group held: "another team of diplomats has
 * held talks". A trip without a host party is none.
 */
export function dropLoneParties({ drafts, parties }: DraftCluster): boolean {
  if (parties.length > 1) return true;
  const [party] = parties;
  if (party === undefined) return false;
  if (drafts.some(({ kind }) => kind === 'hearing')) return party.partyKind === 'person' && drafts.some(({ told, trigger }) => told.strength > 0 && !trigger.verb);
  return party.partyKind === 'group' && MANY.test(party.key) && drafts.some(({ told, kind, trigger }) => told.strength > 1 && (kind === 'talks' || (kind === 'meeting' && !trigger.verb)));
}
