import type { LinkMember, Person } from '@onrecord/domain';
import { groupMembers } from '../groups/group-members.js';
import { toClusterId } from '../identity/fact-id.js';
import { joinRoles } from './join-roles.js';
import { personOf } from './namesakes.js';
import { tellApart, type SamePerson } from './tell-apart.js';

/** Forms the people whom the members mean. */
export function formPeople(members: readonly LinkMember[]): readonly Person[] {
  return groupMembers(members).flatMap(tellApart).map(toPerson);
}

function toPerson({ members, supported }: SamePerson): Person {
  const dates = members.flatMap((member) => (member.published === undefined ? [] : [member.published]));
  const [firstSeen, lastSeen] = [dates[0], dates.at(-1)];
  return {
    kind: 'person',
    id: toClusterId('person', members[0]!.stableId),
    name: commonestFirst(members.map((member) => personOf(member).name))[0]!,
    names: commonestFirst(members.flatMap((member) => personOf(member).names)),
    roles: joinRoles(members),
    basis: supported ? 'supported' : 'assumed',
    members: members.map((member) => member.ref),
    ...(firstSeen === undefined ? {} : { firstSeen }),
    ...(lastSeen === undefined ? {} : { lastSeen }),
  };
}

/** The spellings, each once, the commonest first; of equally common ones the earlier. */
function commonestFirst(spellings: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const spelling of spellings) counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  return Array.from(counts)
    .sort(([, a], [, b]) => b - a)
    .map(([spelling]) => spelling);
}
