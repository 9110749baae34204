import type { LinkMember } from '@onrecord/domain';
import { compareMembers } from '../groups/publication-order.js';
import { areOfOneArticle, hasNamedPrincipals, toAccount, type Account } from './account.js';
import { occasionOf } from './attach.js';
import { toOccasions, type Occasion } from './occasions.js';
import { toThreads } from './threads.js';

/**
 * Tells which reports of the same two principals are of one meeting. Dates come first: reports whose dates overlap are
 * one occasion. Reports without a date then find their occasion, and those that find none go on from each other. Between
 * delegations without names a date is needed, or the same day's news: officials of two countries meet every week.
 */
export function tellMeetings(group: readonly LinkMember[]): readonly (readonly LinkMember[])[] {
  const accounts = group.map(toAccount);
  const occasions = toOccasions(accounts.filter((account) => account.dates.length > 0));
  const meetings = new Map<Occasion, Account[]>(occasions.map((occasion) => [occasion, [...occasion.accounts]]));
  const loose: Account[] = [];
  for (const account of accounts.filter(({ dates }) => dates.length === 0)) {
    const occasion = hasNamedPrincipals(account) ? occasionOf(account, occasions) : undefined;
    const meeting = occasion === undefined ? undefined : meetings.get(occasion);
    if (meeting === undefined || meeting.some((known) => areOfOneArticle(known, account))) loose.push(account);
    else meeting.push(account);
  }
  return [...meetings.values(), ...toThreads(loose)].map((together) => together.map((account) => account.member).sort(compareMembers));
}
