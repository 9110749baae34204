import type { LinkMember, PairLinking } from '@onrecord/domain';
import { makeJoiner, type Joiner } from './connected.js';
import { compareMembers, daysApart } from './publication-order.js';

/**
 * The sets of members that are joined by bonds and by pairs; each ordered by publication, the sets by their first member.
 * Whether two are joined depends on these two only, so a set never falls apart because something else comes in.
 */
export function joinPairs(members: readonly LinkMember[], pairs: PairLinking): readonly (readonly LinkMember[])[] {
  const ordered = [...members].sort(compareMembers);
  const joiner = makeJoiner(ordered.length);
  for (const bonded of indexesBy(ordered, (member) => member.bonds ?? []).values()) for (const index of bonded) joiner.join(bonded[0]!, index);
  const compared = new Set<number>();
  for (const sharing of indexesBy(ordered, (member) => member.keys).values()) comparePairs(ordered, sharing, pairs, joiner, compared);
  return joiner.sets().map((set) => set.map((index) => ordered[index]!));
}

/** Members that share a key are ordered by time: from the first that is too far off on, none is near enough. */
function comparePairs(ordered: readonly LinkMember[], sharing: readonly number[], pairs: PairLinking, joiner: Joiner, compared: Set<number>): void {
  sharing.forEach((a, place) => {
    for (let next = place + 1; next < sharing.length; next++) {
      const b = sharing[next]!;
      if (isBeyond(ordered[a]!, ordered[b]!, pairs)) break;
      const pair = a * ordered.length + b;
      if (joiner.areJoined(a, b) || compared.has(pair)) continue;
      compared.add(pair);
      if (pairs.isSame(ordered[a]!, ordered[b]!)) joiner.join(a, b);
    }
  });
}

function isBeyond(a: LinkMember, b: LinkMember, { days, comparesUndated }: PairLinking): boolean {
  if (a.ref.articleId === b.ref.articleId) return false;
  if (a.published === undefined && b.published === undefined) return !comparesUndated;
  return daysApart(a, b) > days;
}

function indexesBy(members: readonly LinkMember[], keysOf: (member: LinkMember) => readonly string[]): ReadonlyMap<string, readonly number[]> {
  const indexes = new Map<string, number[]>();
  members.forEach((member, index) => {
    for (const key of keysOf(member)) {
      const sharing = indexes.get(key);
      if (sharing === undefined) indexes.set(key, [index]);
      else sharing.push(index);
    }
  });
  return indexes;
}
