import type { LinkMember, Person, PersonStrand, StrandedPerson } from '@onrecord/domain';
import { groupMembers } from '../groups/group-members.js';
import { compareMembers } from '../groups/publication-order.js';
import { PERSON_STRANDS } from './strands.js';

/** Forms the people whom the members mean. */
export function formPeople(members: readonly LinkMember[]): readonly Person[] {
  return groupMembers(members).flatMap(tellPeople);
}

/** The people of one name, from their strands. */
function tellPeople(group: readonly LinkMember[]): readonly Person[] {
  const strands = new Map<string, { strand: PersonStrand; readonly members: LinkMember[] }>();
  for (const member of group) {
    const signature = PERSON_STRANDS.signatureOf(member);
    const known = strands.get(signature);
    // Members of one article follow each other in the order of publication.
    if (known === undefined) strands.set(signature, { strand: PERSON_STRANDS.add(undefined, member, true), members: [member] });
    else {
      known.strand = PERSON_STRANDS.add(known.strand, member, known.members.at(-1)!.ref.articleId !== member.ref.articleId);
      known.members.push(member);
    }
  }
  const membersOf = (signature: string): readonly LinkMember[] => strands.get(signature)!.members;
  const { people, alone } = PERSON_STRANDS.tellApart([...strands.values()].map(({ strand }) => strand));
  return [...people.map((person) => withMembers(person, membersOf)), ...alone.flatMap(membersOf).map((member) => withMembers(PERSON_STRANDS.alone(member), () => [member]))];
}

function withMembers({ person, signatures, tellers }: StrandedPerson, membersOf: (signature: string) => readonly LinkMember[]): Person {
  const inOrder = (strands: readonly string[]): readonly LinkMember[] => strands.flatMap(membersOf).sort(compareMembers);
  return {
    ...person,
    roles: person.roles.map((role, index) => ({ ...role, articleIds: [...new Set(inOrder(tellers[index]!).map((member) => member.ref.articleId))] })),
    members: inOrder(signatures).map((member) => member.ref),
  };
}
