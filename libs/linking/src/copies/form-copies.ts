import type { Copies, LinkMember, PairLinking } from '@onrecord/domain';
import { joinPairs } from '../groups/join-pairs.js';
import { toClusterId } from '../identity/fact-id.js';
import { COPIED_WITHIN_DAYS, isCopy } from './is-copy.js';

/** How bodies of articles are joined two by two. One shingle in common is a phrase of the trade; copies share dozens. */
export const COPY_PAIRS: PairLinking = { days: COPIED_WITHIN_DAYS, comparesUndated: true, sharedKeys: 2, isSame: (a, b) => sharesKeys(a, b) && isCopy(a, b) };

/** Forms the sets of articles that are copies of one another; an article without copies is a set of its own. */
export function formCopies(members: readonly LinkMember[]): readonly Copies[] {
  return joinPairs(members, COPY_PAIRS).map((set) => ({ kind: 'copies', id: toClusterId('copies', set[0]!.stableId), members: set.map((member) => member.ref) }));
}

function sharesKeys(a: LinkMember, b: LinkMember): boolean {
  const keys = new Set(a.keys);
  return b.keys.filter((key) => keys.has(key)).length >= COPY_PAIRS.sharedKeys;
}
