import { accountsContradict, areOfOneArticle, datesMeet, hasBegun, type Account } from './account.js';
import { MOVED_WITHIN_DAYS, type DayWindow } from './day-windows.js';

/** A meeting whose date is told: reports of the same two parties whose dates overlap. */
export interface Occasion {
  readonly accounts: readonly Account[];
  readonly dates: readonly DayWindow[];
  readonly start: number;
  readonly end: number;
}

/** The occasions of reports that tell a date, ordered by it. The reports come ordered by publication. */
export function toOccasions(accounts: readonly Account[]): readonly Occasion[] {
  const joined: Account[][] = [];
  for (const alike of groupAlike(accounts)) {
    const [first = [], ...others] = joined.filter((known) => areOneOccasion(known, alike));
    const apart = alike.filter((account) => shareArticle(first, [account]));
    if (first.length === 0) joined.push([...alike]);
    else first.push(...alike.filter((account) => !apart.includes(account)));
    if (apart.length > 0) joined.push(apart);
    // Reports that tell two dates (“moved from Monday to Friday”) join the occasions of both.
    for (const other of others) if (!contradict(first, other) && !shareArticle(first, other)) first.push(...joined.splice(joined.indexOf(other), 1)[0]!);
  }
  return followMoves(joined.map(toOccasion).sort((a, b) => a.start - b.start || a.end - b.end));
}

/** Whether a report may be of this occasion, by place and kind. */
export function fits(occasion: Occasion, account: Account): boolean {
  return !contradict(occasion.accounts, [account]) && !shareArticle(occasion.accounts, [account]);
}

function toOccasion(accounts: readonly Account[]): Occasion {
  const dates = accounts.flatMap((account) => account.dates);
  return { accounts, dates, start: Math.min(...dates.map((date) => date.first)), end: Math.max(...dates.map((date) => date.last)) };
}

/** Reports that tell the same of parties, date, place and kind are compared as one: most reports of a summit do. Two of one article are not put together. */
function groupAlike(accounts: readonly Account[]): readonly (readonly Account[])[] {
  const alike = new Map<string, Account[]>();
  const turns = new Map<string, number>();
  for (const account of accounts) {
    const traits = JSON.stringify([account.principals, account.place ?? null, account.report.meetingKind, account.dates]);
    const inArticle = `${account.member.ref.articleId} ${traits}`;
    const turn = (turns.get(inArticle) ?? 0) + 1;
    turns.set(inArticle, turn);
    const key = `${turn} ${traits}`;
    const known = alike.get(key);
    if (known === undefined) alike.set(key, [account]);
    else known.push(account);
  }
  return [...alike.values()];
}

function areOneOccasion(known: readonly Account[], alike: readonly Account[]): boolean {
  const [account] = alike;
  return account !== undefined && known.some((other) => datesMeet(other, account)) && !contradict(known, [account]);
}

function shareArticle(some: readonly Account[], others: readonly Account[]): boolean {
  return some.some((a) => others.some((b) => areOfOneArticle(a, b)));
}

function contradict(some: readonly Account[], others: readonly Account[]): boolean {
  return some.some((a) => others.some((b) => accountsContradict(a, b)));
}

/**
 * A meeting that was called off or put off and has a new date is one, unless its place changed too: the occasion that
 * never came about is joined with the next one.
 */
function followMoves(occasions: readonly Occasion[]): readonly Occasion[] {
  const moved: Occasion[] = [];
  for (const occasion of occasions) {
    const before = moved.at(-1);
    if (before !== undefined && wasMoved(before, occasion)) moved[moved.length - 1] = toOccasion([...before.accounts, ...occasion.accounts]);
    else moved.push(occasion);
  }
  return moved;
}

function wasMoved(before: Occasion, next: Occasion): boolean {
  if (next.start - before.end > MOVED_WITHIN_DAYS || before.accounts.some(hasBegun)) return false;
  if (contradict(before.accounts, next.accounts) || shareArticle(before.accounts, next.accounts)) return false;
  const isPutOff = before.accounts.some((account) => account.report.status === 'postponed') || next.accounts.some((account) => account.report.earlier.some(({ status }) => status === 'postponed' || status === 'cancelled'));
  if (isPutOff) return true;
  const isCalledOff = before.accounts.some((account) => account.report.status === 'cancelled');
  return isCalledOff && before.accounts.some((a) => next.accounts.some((b) => a.place !== undefined && b.place !== undefined));
}
