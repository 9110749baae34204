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
  /** Whether two claims cannot both be right, whoever makes them. */
  readonly differ: (a: MeetingReportRecord, b: MeetingReportRecord) => boolean;
  /** Whether two reports may tell them all the same; `changes` are the instants at which reports told of a change, in milliseconds. */
  readonly excuse: (a: MeetingReportRecord, b: MeetingReportRecord, changes: readonly number[]) => boolean;
}

/** A dinner and the talks of the next day are one meeting, and an evening in Washington is the next morning in Seoul. */
const CONSECUTIVE_DAYS = 1;

const ASPECTS: readonly Aspect[] = [
  { aspect: 'place', tell: tellPlace, differ: (a, b) => !placesAgree(toPlaceKey(placeOf(a)), toPlaceKey(placeOf(b))), excuse: wasMovedBetween },
  { aspect: 'time', tell: tellTime, differ: (a, b) => !windowsOf(a).some((window) => windowsOf(b).some((other) => windowsOverlap(window, other, CONSECUTIVE_DAYS))), excuse: wasMovedBetween },
  { aspect: 'status', tell: ({ report: { status } }) => ({ key: status, words: status }), differ: (a, b) => a.report.status !== b.report.status, excuse: (a, b) => !statusesContradict(a, b) },
  { aspect: 'parties', tell: tellParties, differ: (a, b) => namesBeside(a, b) && namesBeside(b, a), excuse: () => false },
];

/**
 * In what the reports of one meeting contradict one another, place, time, status and parties apart. A claim less exact than
 * another (`June`, `June 12`), a report that names fewer parties, and a change that a report tells of are no contradictions.
 */
export function contradictionsOf(reports: readonly MeetingReportRecord[]): readonly MeetingContradiction[] {
  const ordered = [...reports].sort(compareReports);
  const changes = [...new Set(ordered.filter(tellsOfChange).map(publishedMs))];
  return ASPECTS.flatMap(({ aspect, tell, differ, excuse }): readonly MeetingContradiction[] => {
    const claims = toClaims(ordered, tell);
    const contradicted = new Set<MeetingReportRecord>();
    // Equal claims agree, and what many reports tell is mostly one of a few: claims are compared, and reports only of those that differ.
    for (const [place, claim] of claims.entries()) {
      for (const other of claims.slice(place + 1).filter((later) => differ(claim.reports[0]!, later.reports[0]!))) {
        for (const a of claim.reports) for (const b of other.reports) if (!(contradicted.has(a) && contradicted.has(b)) && !excuse(a, b, changes)) contradicted.add(a).add(b);
      }
    }
    if (contradicted.size === 0) return [];
    return [{ kind: 'meeting-contradiction', aspect, claims: toClaims(ordered.filter((report) => contradicted.has(report)), tell).map(({ words, reports: telling }): MeetingClaim => ({ kind: 'meeting-claim', value: words, reportIds: telling.map(({ id }) => id) })) }];
  });
}

/** What some reports tell alike, in the words of the first of them. */
interface Claim {
  readonly words: string;
  readonly reports: readonly MeetingReportRecord[];
}

/** The claims, in the order of the first report of each. */
function toClaims(reports: readonly MeetingReportRecord[], tell: Aspect['tell']): readonly Claim[] {
  const claims = new Map<string, { readonly words: string; readonly reports: MeetingReportRecord[] }>();
  for (const report of reports) {
    const told = tell(report);
    if (told === undefined) continue;
    const claim = claims.get(told.key);
    if (claim === undefined) claims.set(told.key, { words: told.words, reports: [report] });
    else claim.reports.push(report);
  }
  return [...claims.values()];
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
  const windows = times.flatMap(({ earliest, latest }) => (earliest === undefined || latest === undefined ? [] : [{ first: toDay(Date.parse(earliest)), last: toDay(Date.parse(latest)) }]));
  return windows.filter((window) => windowsOverlap(window, window));
}

function tellsOfChange({ report }: MeetingReportRecord): boolean {
  return [report, ...report.earlier].some(({ status }) => status === 'postponed' || status === 'cancelled');
}

/** Whether a report that came after the first and not after the second tells that the meeting was put off or called off: then the second tells news. Of an undated one nobody can say. */
function wasMovedBetween(a: MeetingReportRecord, b: MeetingReportRecord, changes: readonly number[]): boolean {
  const [from, until] = [Math.min(publishedMs(a), publishedMs(b)), Math.max(publishedMs(a), publishedMs(b))];
  return until !== UNDATED && changes.some((change) => change > from && change <= until);
}

/** Statuses that one day's papers may tell without contradiction, by wording or by the hour. */
const IN_ONE_DAY: readonly (readonly [MeetingStatus, MeetingStatus])[] = [['proposed', 'planned'], ['planned', 'underway'], ['planned', 'held'], ['underway', 'held']];
/** What a denial is against: somebody's word that it took place or is to. */
const DENIED: readonly MeetingStatus[] = ['planned', 'underway', 'held'];

function statusesContradict(a: MeetingReportRecord, b: MeetingReportRecord): boolean {
  const [status, other] = [a.report.status, b.report.status];
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
