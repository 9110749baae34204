import type { Cluster, LinkedNoun, Linker, LinkMember } from '@onrecord/domain';
import { COPY_PAIRS, formCopies } from './copies/form-copies.js';
import { compareText } from './groups/publication-order.js';
import { identify } from './identity/identify.js';
import { formMeetings } from './meetings/form-meetings.js';
import { membersOf } from './members-of.js';
import { formPeople } from './people/form-people.js';
import { PERSON_STRANDS } from './people/strands.js';
import { formStatements, STATEMENT_PAIRS } from './statements/form-statements.js';

const FORMERS: Readonly<Record<LinkedNoun, (members: readonly LinkMember[]) => readonly Cluster[]>> = {
  person: formPeople,
  statement: formStatements,
  meeting: formMeetings,
  copies: formCopies,
};

/**
 * Joins the facts of many articles: one person, one statement, one meeting from many reports. Pure functions; what comes
 * out depends on the articles only, never on the order in which they were taken in. Clusters are ordered by id.
 */
export const linker: Linker = {
  identify,
  membersOf,
  form: (noun, members) => [...FORMERS[noun](members)].sort((a, b) => compareText(a.id, b.id)),
  pairs: { statement: STATEMENT_PAIRS, copies: COPY_PAIRS },
  strands: PERSON_STRANDS,
};
