import type { LinkMember, PairLinking, Statement } from '@onrecord/domain';
import { joinPairs } from '../groups/join-pairs.js';
import { toClusterId } from '../identity/fact-id.js';
import { isSameStatement, NEWS_DAYS, toComparedQuote, type ComparedQuote } from './same-statement.js';

const compared = new WeakMap<LinkMember, ComparedQuote>();

/** How quotes are joined two by two. */
export const STATEMENT_PAIRS: PairLinking = {
  days: NEWS_DAYS,
  comparesUndated: false,
  sharedKeys: 1,
  isSame: (a, b) => isSameStatement(madeReady(a), madeReady(b)),
};

/** Forms the statements that the quotes report. */
export function formStatements(members: readonly LinkMember[]): readonly Statement[] {
  return joinPairs(members, STATEMENT_PAIRS).map(toStatement);
}

/** A quote is compared with many others: its words are split once. */
function madeReady(member: LinkMember): ComparedQuote {
  const ready = compared.get(member) ?? toComparedQuote(member);
  compared.set(member, ready);
  return ready;
}

function toStatement(members: readonly LinkMember[]): Statement {
  return { kind: 'statement', id: toClusterId('statement', members[0]!.stableId), members: members.map((member) => member.ref) };
}
