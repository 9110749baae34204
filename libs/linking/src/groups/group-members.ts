import type { LinkMember } from '@onrecord/domain';
import { makeJoiner } from './connected.js';
import { compareMembers } from './publication-order.js';

/** The groups of members that share a key or a bond, directly or through others; each ordered by publication, the groups by their first member. A member without keys is a group of its own. */
export function groupMembers(members: readonly LinkMember[]): readonly (readonly LinkMember[])[] {
  const ordered = [...members].sort(compareMembers);
  const joiner = makeJoiner(ordered.length);
  const firstWithKey = new Map<string, number>();
  ordered.forEach((member, index) => {
    for (const key of [...member.keys, ...(member.bonds ?? [])]) {
      const first = firstWithKey.get(key);
      if (first === undefined) firstWithKey.set(key, index);
      else joiner.join(first, index);
    }
  });
  return joiner.sets().map((set) => set.map((index) => ordered[index]!));
}
