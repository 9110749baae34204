import type { LinkMember, Statement } from '@onrecord/domain';
import { makeJoiner } from '../groups/connected.js';
import { groupMembers } from '../groups/group-members.js';
import { toClusterId } from '../identity/fact-id.js';
import { isSameStatement, toComparedQuote } from './same-statement.js';

/** Forms the statements that the quotes report. */
export function formStatements(members: readonly LinkMember[]): readonly Statement[] {
  return groupMembers(members).flatMap(joinQuotes).map(toStatement);
}

/** Quotes that share a key are compared with so many that follow them in publication: a phrase of everybody's costs no more. */
const COMPARED_WITH = 60;

/** Within a group only quotes that share a key are compared. */
function joinQuotes(group: readonly LinkMember[]): readonly (readonly LinkMember[])[] {
  const quotes = group.map(toComparedQuote);
  const joiner = makeJoiner(group.length);
  const compared = new Set<number>();
  for (const sharing of indexesByKey(group).values()) {
    sharing.forEach((a, place) => {
      for (const b of sharing.slice(place + 1, place + 1 + COMPARED_WITH)) {
        if (joiner.areJoined(a, b) || compared.has(a * group.length + b)) continue;
        compared.add(a * group.length + b);
        if (isSameStatement(quotes[a]!, quotes[b]!)) joiner.join(a, b);
      }
    });
  }
  return joiner.sets().map((set) => set.map((index) => group[index]!));
}

function indexesByKey(group: readonly LinkMember[]): ReadonlyMap<string, readonly number[]> {
  const indexes = new Map<string, number[]>();
  group.forEach((member, index) => {
    for (const key of member.keys) {
      const sharing = indexes.get(key);
      if (sharing === undefined) indexes.set(key, [index]);
      else sharing.push(index);
    }
  });
  return indexes;
}

function toStatement(members: readonly LinkMember[]): Statement {
  return { kind: 'statement', id: toClusterId('statement', members[0]!.stableId), members: members.map((member) => member.ref) };
}
