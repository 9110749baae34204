import type { ContradictedAspect, MeetingClaim, MeetingContradiction, MeetingReportRecord, MeetingStatus } from '@onrecord/domain';
import { compareText } from '../groups/publication-order.js';
import { toDay, windowsOverlap, type DayWindow } from '../meetings/day-windows.js';
import { placesAgree, toPlaceKey } from '../meetings/places.js';
import { toNameKey } from '../names/name-key.js';
import { namesAgree } from '../names/names-agree.js';

interface Aspect {
  readonly aspect: ContradictedAspect;
  /** What a report tells: one form for equal claims, and its words; `undefined` when it tells nothing. */
  readonly tell: (report: MeetingReportRecord) => { readonly key: string; readonly words: string } | undefined;
  readonly contradict: (a: MeetingReportRecord, b: MeetingReportRecord, reports: readonly MeetingReportRecord[]) => boolean;
}

/** A dinner and the talks of the next day are one meeting, and an evening in Washington is the next morning in Seoul. */
const CONSECUTIVE_DAYS = 1;

const ASPECTS: readonly Aspect[] = [
  { aspect: 'place', tell: tellPlace, contradict: (a, b, reports) => !placesAgree(toPlaceKey(placeOf(a)), toPlaceKey(placeOf(b))) && !wasMovedBetween(a, b, reports) },
  { aspect: 'time', tell: tellTime, contradict: (a, b, reports) => !windowsOf(a).some((window) => windowsOf(b).some((other) => windowsOverlap(window, other, CONSECUTIVE_DAYS))) && !wasMovedBetween(a, b, reports) },
  { aspect: 'status', tell: ({ report: { status } }) => ({ key: status, words: status }), contradict: statusesContradict },
  { aspect: 'parties', tell: tellParties, contradict: (a, b) => namesBeside(a, b) && namesBeside(b, a) },
];

/**
 * In what the reports of one meeting contradict one another, place, time, status and parties apart. A claim less exact than
 * another (`June`, `June 12`), a report that names fewer parties, and a change that a report tells of are no contradictions.
 */
export function contradictionsOf(reports: readonly MeetingReportRecord[]): readonly MeetingContradiction[] {
  const ordered = [...reports].sort(compareReports);
  return ASPECTS.flatMap(({ aspect, tell, contradict }): readonly MeetingContradiction[] => {
    const telling = ordered.filter((report) => tell(report) !== undefined);
    const contradicted = telling.filter((report) => telling.some((other) => other !== report && contradict(report, other, ordered)));
    const claims = new Map<string, { readonly value: string; readonly reportIds: string[] }>();
    for (const report of contradicted) {
      const { key, words } = tell(report)!;
      const claim = claims.get(key);
      if (claim === undefined) claims.set(key, { value: words, reportIds: [report.id] });
      else claim.reportIds.push(report.id);
    }
    return claims.size === 0 ? [] : [{ kind: 'meeting-contradiction', aspect, claims: [...claims.values()].map((claim): MeetingClaim => ({ kind: 'meeting-claim', ...claim })) }];
  });
}

/** By publication, the undated last, ties by id. */
function compareReports(a: MeetingReportRecord, b: MeetingReportRecord): number {
  return publishedMs(a) - publishedMs(b) || compareText(a.id, b.id);
}

const UNDATED = Number.MAX_SAFE_INTEGER;

function publishedMs({ reportedAt }: MeetingReportRecord): number {
  return reportedAt === undefined ? UNDATED : Date.parse(reportedAt);
}

function tellPlace(report: MeetingReportRecord): ReturnType<Aspect['tell']> {
  const words = report.report.place?.name;
  return words === undefined ? undefined : { key: toPlaceKey(words), words };
}

function placeOf({ report }: MeetingReportRecord): string {
  return report.place?.name ?? '';
}

function tellTime(report: MeetingReportRecord): ReturnType<Aspect['tell']> {
  const windows = windowsOf(report).map(({ first, last }) => `${first}/${last}`);
  return windows.length === 0 ? undefined : { key: [...new Set(windows)].sort().join(' '), words: report.words.times.map(({ words }) => words).join(', ') };
}

function windowsOf({ words: { times } }: MeetingReportRecord): readonly DayWindow[] {
  return times.flatMap(({ earliest, latest }) => (earliest === undefined || latest === undefined ? [] : [{ first: toDay(Date.parse(earliest)), last: toDay(Date.parse(latest)) }]));
}

/** Whether a report that came after the first and not after the second tells that the meeting was put off or called off: then the second tells news. Of an undated one nobody can say. */
function wasMovedBetween(a: MeetingReportRecord, b: MeetingReportRecord, reports: readonly MeetingReportRecord[]): boolean {
  const [from, until] = [Math.min(publishedMs(a), publishedMs(b)), Math.max(publishedMs(a), publishedMs(b))];
  return from < until && until !== UNDATED && reports.some((report) => publishedMs(report) > from && publishedMs(report) <= until && [report.report, ...report.report.earlier].some(({ status }) => status === 'postponed' || status === 'cancelled'));
}

/** Statuses that one day's papers may tell without contradiction, by wording or by the hour. */
const IN_ONE_DAY: readonly (readonly [MeetingStatus, MeetingStatus])[] = [['proposed', 'planned'], ['planned', 'underway'], ['planned', 'held'], ['underway', 'held']];
/** What a denial is against: somebody's word that it took place or is to. */
const DENIED: readonly MeetingStatus[] = ['planned', 'underway', 'held'];

function statusesContradict(a: MeetingReportRecord, b: MeetingReportRecord): boolean {
  const [status, other] = [a.report.status, b.report.status];
  if (status === other) return false;
  if (status === 'denied' || other === 'denied') return DENIED.includes(status === 'denied' ? other : status);
  const isOneDay = a.reportedAt !== undefined && a.reportedAt.slice(0, 10) === b.reportedAt?.slice(0, 10);
  return isOneDay && !IN_ONE_DAY.some((pair) => pair.includes(status) && pair.includes(other));
}

function tellParties(report: MeetingReportRecord): ReturnType<Aspect['tell']> {
  const people = peopleOf(report);
  return people.length === 0 ? undefined : { key: people.map(toNameKey).sort().join(' | '), words: people.join(', ') };
}

function peopleOf({ report }: MeetingReportRecord): readonly string[] {
  return report.participants.filter(({ partyKind }) => partyKind === 'person').map(({ name }) => name);
}

/** Whether a report names somebody whom the other does not. */
function namesBeside(report: MeetingReportRecord, other: MeetingReportRecord): boolean {
  return peopleOf(report).some((name) => !peopleOf(other).some((known) => namesAgree(known, name)));
}
