import { invariant, type Evidence, type LinkMember, type MeetingStatus, type StatusStep } from '@onrecord/domain';
import { factOf } from './account.js';

interface ToldStatus {
  readonly status: MeetingStatus;
  readonly evidence: Evidence;
}

/**
 * The steps of a meeting's life, from its dated reports in order of publication. A report adds the statuses it tells, its
 * earlier ones first, as far as the history does not know them: a recap adds nothing, a repeated status neither. What was
 * held stays held, and a plan does not fall back to a proposal because a later article words it more weakly. A denial
 * belongs to its report and is no step, unless nothing but denials is told.
 */
export function toHistory(members: readonly LinkMember[]): readonly StatusStep[] {
  const dated = members.filter((member) => member.published !== undefined);
  const steps: StatusStep[] = [];
  for (const member of dated) addNews(steps, member, false);
  if (steps.length === 0) for (const member of dated) addNews(steps, member, true);
  return steps;
}

/** The status now: the last step's; of the undated reports, in their order, when there is no dated one. */
export function currentStatus(history: readonly StatusStep[], members: readonly LinkMember[]): MeetingStatus {
  const status = history.at(-1)?.status ?? factOf(members.at(-1)!).report.status;
  return status;
}

function addNews(steps: StatusStep[], member: LinkMember, withDenials: boolean): void {
  const { report } = factOf(member);
  invariant(member.published !== undefined, 'a step of a history is told by a dated report');
  const told: readonly ToldStatus[] = [...report.earlier, report].filter(({ status }) => withDenials || status !== 'denied');
  const now = report.status === 'denied' ? told.length : told.length - 1;
  for (const { status, evidence } of [...unknownEarlier(steps, told.slice(0, now)), ...told.slice(now)]) {
    if (isStep(steps.at(-1)?.status, status)) steps.push({ status, articleId: member.ref.articleId, reportedAt: member.published, evidence });
  }
}

/** What remains of the earlier statuses after those that the history knows, in its order. */
function unknownEarlier(steps: readonly StatusStep[], earlier: readonly ToldStatus[]): readonly ToldStatus[] {
  let known = 0;
  for (const step of steps) if (known < earlier.length && step.status === earlier[known]!.status) known += 1;
  return earlier.slice(known);
}

function isStep(last: MeetingStatus | undefined, next: MeetingStatus): boolean {
  if (last === next || last === 'held') return false;
  return !(next === 'proposed' && (last === 'planned' || last === 'underway'));
}
