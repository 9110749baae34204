import { accountsContradict, areOfOneArticle, hasBegun, hasNamedPrincipals, isDenial, type Account } from './account.js';
import { windowsOverlap } from './day-windows.js';

/** Days between reports of one meeting without a date: a plan is news for weeks, a meeting held for days, and officials of two countries meet again within the week. */
const PLANS_APART_DAYS = 45;
const PLAN_TO_MEETING_DAYS = 30;
const HELD_APART_DAYS = 3;
const DELEGATIONS_APART_DAYS = 1;
/** What ended so many days before publication is recalled, and is no news. */
const RECALLED_DAYS = 30;

/**
 * Joins reports that no date ties to an occasion, in the order of publication: plans go on until something is told to
 * have taken place; what is planned after that is another meeting. A denial joins those who tell that it took place, and
 * other denials. Undated ones stay alone.
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
  if (thread.some((known) => areOfOneArticle(known, account) || accountsContradict(known, account) || boundsApart(known, account) || isRecalled(known) !== isRecalled(account))) return false;
  return account.published - last.published <= daysUntil(thread, account);
}

/** How many days after the last report of a thread this one may still go on from it; negative when it never does. */
function daysUntil(thread: readonly Account[], account: Account): number {
  const told = thread.filter((known) => !isDenial(known)).at(-1);
  if (told === undefined) return isDenial(account) ? HELD_APART_DAYS : NEVER;
  if (!hasNamedPrincipals(account) && isCalledOff(told) && isCalledOff(account)) return told.report.meetingKind === account.report.meetingKind ? DELEGATIONS_APART_DAYS : NEVER;
  if (!hasNamedPrincipals(account)) return hasBegun(told) && hasBegun(account) && told.report.meetingKind === account.report.meetingKind ? DELEGATIONS_APART_DAYS : NEVER;
  if (hasBegun(told)) return hasBegun(account) || isDenial(account) ? HELD_APART_DAYS : NEVER;
  if (isDenial(account)) return NEVER;
  return hasBegun(account) ? PLAN_TO_MEETING_DAYS : PLANS_APART_DAYS;
}

const NEVER = -1;

function isCalledOff({ report: { status } }: Account): boolean {
  return status === 'cancelled' || status === 'postponed';
}

function boundsApart(a: Account, b: Account): boolean {
  return a.bounds.length > 0 && b.bounds.length > 0 && !a.bounds.some((window) => b.bounds.some((other) => windowsOverlap(window, other)));
}

function isRecalled({ published, bounds }: Account): boolean {
  return published !== undefined && bounds.length > 0 && bounds.every((window) => published - window.last > RECALLED_DAYS);
}
