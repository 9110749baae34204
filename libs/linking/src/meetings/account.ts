import { invariant, type LinkMember, type MeetingFact, type MeetingKind, type MeetingReport } from '@onrecord/domain';
import { publishedAt } from '../groups/publication-order.js';
import { tellDays, toDay, windowsOverlap, type ToldDays } from './day-windows.js';
import { toMonthDay } from './month-days.js';
import { placesAgree, toPlaceKey } from './places.js';
import { principalsContradict, principalsOf, type Principal } from './principals.js';

/** A meeting report as it is compared with others of the same two parties. */
export interface Account extends ToldDays {
  readonly member: LinkMember;
  readonly report: MeetingReport;
  /** Day of publication, counted from 1970-01-01; `undefined` when undated. */
  readonly published?: number;
  /** Days of any year that an undated article tells: `06-12`. */
  readonly monthDays: readonly string[];
  readonly principals: readonly Principal[];
  /** Key of its place, where one is told. */
  readonly place?: string;
}

/** A member of a meeting, made ready for comparison. */
export function toAccount(member: LinkMember): Account {
  const fact = factOf(member);
  const instant = publishedAt(member);
  const published = instant === undefined ? undefined : toDay(instant);
  return {
    member,
    report: fact.report,
    ...(published === undefined ? {} : { published }),
    ...tellDays(fact, published),
    monthDays: published === undefined ? fact.times.flatMap((time) => toMonthDay(time.words) ?? []) : [],
    principals: principalsOf(fact),
    ...(fact.report.place === undefined ? {} : { place: toPlaceKey(fact.report.place.name) }),
  };
}

/** The report behind a member of a meeting. */
export function factOf(member: LinkMember): MeetingFact {
  invariant(member.fact.kind === 'meeting-fact', `a member of a meeting is a meeting fact, found ${member.fact.kind}`);
  return member.fact;
}

/** A dinner and the talks of the next day are one meeting when both are told to be in one place. */
const CONSECUTIVE_DAYS = 1;

/** Whether two reports tell dates that can be one. */
export function datesMeet(a: Account, b: Account): boolean {
  const inOnePlace = a.place !== undefined && b.place !== undefined && placesAgree(a.place, b.place);
  return a.dates.some((date) => b.dates.some((other) => windowsOverlap(date, other, inOnePlace ? CONSECUTIVE_DAYS : 0)));
}

/** Whether the report is of something that came about, and not of something still to come. */
export function hasBegun(account: Account): boolean {
  return account.report.status === 'held' || account.report.status === 'underway';
}

/** Whether the report is that somebody denies the meeting. */
export function isDenial(account: Account): boolean {
  return account.report.status === 'denied';
}

/** Whether both principals are people with names. */
export function hasNamedPrincipals(account: Account): boolean {
  return account.principals.every((principal) => principal.partyKind === 'person');
}

/** Whether two reports stand in one article, which tells two meetings apart and does not mean one of them twice. */
export function areOfOneArticle(a: Account, b: Account): boolean {
  return a.member.ref.articleId === b.member.ref.articleId;
}

/** Whether parties, place or kind say that two reports are of different meetings. */
export function accountsContradict(a: Account, b: Account): boolean {
  if (principalsContradict(a.principals, b.principals)) return true;
  if (a.place !== undefined && b.place !== undefined && !placesAgree(a.place, b.place)) return true;
  return kindsContradict(a.report.meetingKind, b.report.meetingKind);
}

/** Nobody travels for a call, and a hearing is no negotiation; `meeting` is what any of them may be called but a call. */
function kindsContradict(a: MeetingKind, b: MeetingKind): boolean {
  if (a === b) return false;
  if (a === 'call' || b === 'call') return a !== 'talks' && b !== 'talks';
  return (a === 'hearing' || b === 'hearing') && a !== 'meeting' && b !== 'meeting';
}
