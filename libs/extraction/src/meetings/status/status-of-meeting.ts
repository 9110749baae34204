import type { EarlierStatus, MeetingStatus } from '@onrecord/domain';
import type { MeetingDraft } from '../meeting-draft.js';
import type { ToldStatus } from './told-status.js';

/** What the mentions of a meeting tell together: the status when the article was published, and the earlier ones. */
export interface StatusOfMeeting {
  readonly told: ToldStatus;
  readonly draft: MeetingDraft;
  readonly earlier: readonly { readonly told: ToldStatus; readonly draft: MeetingDraft; readonly status: EarlierStatus['status'] }[];
}

/**
 * Settles the status: a cancelling or postponing told outright stands unless the words put the meeting on again; otherwise
 * the status with most weight, where a plan outweighs the wish it came from. What was told of earlier times follows.
 */
export function statusOfMeeting(drafts: readonly MeetingDraft[]): StatusOfMeeting {
  const weight = new Map<MeetingStatus, number>();
  for (const { told } of drafts) weight.set(told.status, (weight.get(told.status) ?? 0) + told.strength);
  const of = (status: MeetingStatus): number => weight.get(status) ?? 0;
  const again = drafts.filter(isAgain);
  const status = settle(of, again.length > 0, drafts);
  const telling = tellersOf(status, again, drafts);
  const draft = telling.reduce((best, other) => (other.told.strength > best.told.strength ? other : best), telling[0] ?? drafts[0]!);
  const told: ToldStatus = draft.told.status === status ? draft.told : { ...draft.told, status };
  return { told, draft, earlier: earlierOf(status, drafts) };
}

function isAgain({ told }: MeetingDraft): boolean {
  return told.rule.endsWith('/again') || told.rule.endsWith('/back-on');
}

/** The mentions that tell a status. That a meeting is on again is told by those that say so, and not by the plan that was called off before. */
function tellersOf(status: MeetingStatus, again: readonly MeetingDraft[], drafts: readonly MeetingDraft[]): readonly MeetingDraft[] {
  const tells = ({ told }: MeetingDraft): boolean => told.status === status;
  return again.some(tells) ? again.filter(tells) : drafts.filter(tells);
}

function settle(of: (status: MeetingStatus) => number, again: boolean, drafts: readonly MeetingDraft[]): MeetingStatus {
  // What was called off, put on again and then took place has taken place.
  if (again && drafts.some(({ told }) => told.status === 'held' && told.strength > 2)) return 'held';
  if (!again && of('cancelled') > 0 && of('held') < 4) return 'cancelled';
  if (!again && of('postponed') > 0 && of('held') < 4) return 'postponed';
  if (of('denied') > 2 && of('held') < 3) return 'denied';
  if (of('denied') > 0 && drafts.every(({ told }) => told.status === 'denied')) return 'denied';
  const done = of('held') + of('underway');
  const ahead = of('planned') + of('proposed');
  if (again && ahead > 0) return of('planned') > of('proposed') ? 'planned' : 'proposed';
  if (done === 0 && ahead === 0) return 'held';
  if (done >= ahead) return of('underway') > of('held') || (of('underway') > 1 && ahead > 1) ? 'underway' : 'held';
  return drafts.some(({ told }) => told.status === 'planned' && told.strength > 2) || of('planned') > of('proposed') ? 'planned' : 'proposed';
}

const EARLIER_ORDER: readonly MeetingStatus[] = ['proposed', 'planned', 'postponed', 'cancelled'];

function earlierOf(status: MeetingStatus, drafts: readonly MeetingDraft[]): StatusOfMeeting['earlier'] {
  const found = EARLIER_ORDER.flatMap((step) => {
    if (step === status || (status === 'proposed' && step === 'planned' && !drafts.some(({ told }) => [told, ...(told.before ?? [])].some((step) => step.status === 'cancelled')))) return [];
    const all = drafts.flatMap((draft) => [draft.told, ...(draft.told.before ?? [])].map((told) => ({ told, draft, status: step })));
    return all.filter(({ told }) => told.status === step && told.strength > (step === 'proposed' ? 1 : 2) && isOutright(told, status)).slice(0, 1);
  });
  return found;
}

/** Whether words tell of an earlier time and not of another's doubt: an invitation before a plan, a date before a cancelling. */
function isOutright(told: ToldStatus, status: MeetingStatus): boolean {
  if (told.status === 'proposed') return /\/(?:wish|for-to|refused|refused-request|invitation)$/.test(told.rule);
  if (told.status === 'planned') return status === 'cancelled' || status === 'postponed' || status === 'proposed';
  return true;
}
