import type { DraftCluster } from './join-drafts.js';

/** Takes out the countries and governments of a meeting whose named people are two or more. */
export function namedBeforeGoverned(cluster: DraftCluster): DraftCluster {
  const named = cluster.parties.filter(({ partyKind }) => partyKind === 'person');
  return named.length > 1 ? { ...cluster, parties: cluster.parties.filter(({ partyKind, place }) => partyKind === 'person' || place !== true) } : cluster;
}
