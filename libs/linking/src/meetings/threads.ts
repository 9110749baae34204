import { accountsContradict, hasBegun, type Account } from './account.js';
import { windowsOverlap } from './day-windows.js';

/** Days between reports of one meeting without a date: a plan is news for weeks, a meeting held for days. */
const PLANS_APART_DAYS = 45;
const PLAN_TO_MEETING_DAYS = 30;
const HELD_APART_DAYS = 3;

/**
 * Joins reports that no date ties to an occasion, in the order of publication: plans go on until something is told to
 * have taken place; what is planned after that is another meeting. Undated ones stay alone.
 */
export function toThreads(accounts: readonly Account[]): readonly (readonly Account[])[] {
  const threads: Account[][] = [];
  for (const account of accounts) {
    const thread = account.published === undefined ? undefined : threads.findLast((known) => goesOn(known, account));
    if (thread === undefined) threads.push([account]);
    else thread.push(account);
  }
  return threads;
}

function goesOn(thread: readonly Account[], account: Account): boolean {
  const last = thread.at(-1)!;
  if (last.published === undefined || account.published === undefined) return false;
  if (thread.some((known) => accountsContradict(known, account) || boundsApart(known, account))) return false;
  const gap = account.published - last.published;
  if (hasBegun(last)) return hasBegun(account) && gap <= HELD_APART_DAYS;
  return gap <= (hasBegun(account) ? PLAN_TO_MEETING_DAYS : PLANS_APART_DAYS);
}

function boundsApart(a: Account, b: Account): boolean {
  return a.bounds.length > 0 && b.bounds.length > 0 && !a.bounds.some((window) => b.bounds.some((other) => windowsOverlap(window, other)));
}
