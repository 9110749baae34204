import { compareText } from './groups/publication-order.js';
import type { Cluster, LinkedNoun, Linker, LinkMember } from '@onrecord/domain';
import { identify } from './identity/identify.js';
import { formMeetings } from './meetings/form-meetings.js';
import { membersOf } from './members-of.js';
import { formPeople } from './people/form-people.js';
import { formStatements } from './statements/form-statements.js';

const FORMERS: Readonly<Record<LinkedNoun, (members: readonly LinkMember[]) => readonly Cluster[]>> = {
  person: formPeople,
  statement: formStatements,
  meeting: formMeetings,
};

/**
 * Joins the facts of many articles: one person, one statement, one meeting from many reports. Pure functions; what comes
 * out depends on the articles only, never on the order in which they were taken in. Clusters are ordered by id.
 */
export const linker: Linker = {
  identify,
  membersOf,
  form: (noun, members) => [...FORMERS[noun](members)].sort((a, b) => compareText(a.id, b.id)),
};
