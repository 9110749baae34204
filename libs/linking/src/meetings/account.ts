import { invariant, type LinkMember, type MeetingFact, type MeetingKind, type MeetingReport } from '@onrecord/domain';
import { MILLISECONDS_A_DAY, publishedAt } from '../groups/publication-order.js';
import { placesAgree, toPlaceKey } from './places.js';

/** Days meant by words of time, both included, counted from 1970-01-01. */
export interface DayWindow {
  readonly first: number;
  readonly last: number;
}

/** A meeting report as it is compared with others of the same two parties. */
export interface Account {
  readonly member: LinkMember;
  readonly report: MeetingReport;
  /** Day of publication, counted from 1970-01-01; `undefined` when undated. */
  readonly published?: number;
  /** When it takes or took place, where that can be told. */
  readonly windows: readonly DayWindow[];
  /** Key of its place, where one is told. */
  readonly place?: string;
}

/** Up to this many days a time is a date (`this week`, `a weekend`); longer ones (`in May`) only bound it. */
const DAYS_OF_A_DATE = 9;

/** A member of a meeting, made ready for comparison. */
export function toAccount(member: LinkMember): Account {
  const fact = factOf(member);
  const published = publishedAt(member);
  const windows = fact.times.flatMap((time) => {
    if (time.earliest === undefined || time.latest === undefined || time.timeKind === 'set' || time.timeKind === 'duration') return [];
    const window = { first: toDay(Date.parse(time.earliest)), last: toDay(Date.parse(time.latest)) };
    return Number.isFinite(window.first) && Number.isFinite(window.last) ? [window] : [];
  });
  return {
    member,
    report: fact.report,
    ...(published === undefined ? {} : { published: toDay(published) }),
    windows,
    ...(fact.report.place === undefined ? {} : { place: toPlaceKey(fact.report.place.name) }),
  };
}

/** The report behind a member of a meeting. */
export function factOf(member: LinkMember): MeetingFact {
  invariant(member.fact.kind === 'meeting-fact', `a member of a meeting is a meeting fact, found ${member.fact.kind}`);
  return member.fact;
}

/** The windows that are dates; a report that has one is an anchor for others. */
export function datesOf(account: Account): readonly DayWindow[] {
  return account.windows.filter((window) => window.last - window.first < DAYS_OF_A_DATE);
}

/** Whether two windows share a day, or come within `slack` days of it. */
export function windowsOverlap(a: DayWindow, b: DayWindow, slack = 0): boolean {
  return a.first <= b.last + slack && b.first <= a.last + slack;
}

/** A dinner and the talks of the next day are one meeting when both are told to be in one place. */
const CONSECUTIVE_DAYS = 1;

/** Whether two reports tell dates that can be one. */
export function datesMeet(a: Account, b: Account): boolean {
  const inOnePlace = a.place !== undefined && b.place !== undefined && placesAgree(a.place, b.place);
  return datesOf(a).some((date) => datesOf(b).some((other) => windowsOverlap(date, other, inOnePlace ? CONSECUTIVE_DAYS : 0)));
}

/** Whether the report is of something that came about, and not of something still to come. */
export function hasBegun(account: Account): boolean {
  return account.report.status === 'held' || account.report.status === 'underway';
}

/** Whether place or kind say that two reports are of different meetings, or the article that tells both of them apart. */
export function accountsContradict(a: Account, b: Account): boolean {
  if (a.member.ref.articleId === b.member.ref.articleId && !datesMeet(a, b)) return true;
  if (a.place !== undefined && b.place !== undefined && !placesAgree(a.place, b.place)) return true;
  return kindsContradict(a.report.meetingKind, b.report.meetingKind);
}

/** Nobody travels for a call, and a hearing is no negotiation; `meeting` is what any of them may be called but a call. */
function kindsContradict(a: MeetingKind, b: MeetingKind): boolean {
  if (a === b) return false;
  if (a === 'call' || b === 'call') return a !== 'talks' && b !== 'talks';
  return (a === 'hearing' || b === 'hearing') && a !== 'meeting' && b !== 'meeting';
}

function toDay(milliseconds: number): number {
  return Math.floor(milliseconds / MILLISECONDS_A_DAY);
}
