import type { TimeExpression } from '@onrecord/domain';
import { inMind, type DraftCluster } from './join-drafts.js';
import type { MeetingDraft } from './meeting-draft.js';

const DAY = 86_400_000;
/** Longer than a month a time bounds a meeting and does not date it. */
const WIDE = 31 * DAY;

interface Window {
  readonly first: number;
  readonly last: number;
}

/** Whether a draft tells a time that its meeting has already: the same value, or in an article without a date the same words. */
export function timesAgree(draft: MeetingDraft, cluster: DraftCluster): boolean {
  const told = new Set(draft.times.map((time) => sayTime(time, draft)));
  return told.size > 0 && inMind(cluster).some((other) => other.times.some((time) => told.has(sayTime(time, other))));
}

function sayTime({ value, span }: TimeExpression, { trigger }: MeetingDraft): string {
  return value ?? trigger.sentence.tokens.filter(({ start, end }) => span.start <= start && end <= span.end).map(({ lower }) => lower).join(' ');
}

/**
 * Whether the times of two tellings cannot be of one meeting: every one lies more than a day from every other. A meeting
 * told without a time is one of the news: a year other than the other times of the article speaks against it.
 */
export function timesContradict(draft: MeetingDraft, cluster: DraftCluster, today: string | undefined): boolean {
  // One sentence does not tell of last year's and of the news in one breath, without saying so.
  const { tokens } = draft.trigger.sentence;
  const recalled = tokens.slice(Math.max(0, draft.trigger.at - 6), draft.trigger.at).some(({ lower }) => /^(?:following|after|since|before|like)$/.test(lower));
  const beside = !recalled && cluster.drafts.some(({ trigger }) => trigger.sentence === draft.trigger.sentence && trigger !== draft.trigger);
  if (isTimedApart(draft, cluster)) return true;
  const own = windowsOf(draft.times, today);
  const known = windowsOf(inMind(cluster).flatMap(({ times }) => times), today);
  if (own.length === 0) return known.length > 0 && known.every((window) => isLongAgo(window, today)) && draft.told.strength > 2;
  if (known.length === 0) return !beside && own.some((window) => isLongAgo(window, today));
  return own.every((a) => known.every((b) => Math.max(a.first - b.last, b.first - a.last) > DAY));
}

/** "After talks on Thursday and news of a meeting on Friday": two words of one sentence, each with its own time. */
function isTimedApart(draft: MeetingDraft, cluster: DraftCluster): boolean {
  // "Had met, for dinner on Monday and for talks on Tuesday": one meeting of two days.
  if (draft.times.length === 0 || draft.parties.length === 0) return false;
  const beside = inMind(cluster).filter(({ trigger, times }) => trigger.sentence === draft.trigger.sentence && trigger !== draft.trigger && times.length > 0);
  const told = new Set(draft.times.map((time) => sayTime(time, draft)));
  return beside.length > 0 && beside.every((other) => other.times.every((time) => !told.has(sayTime(time, other))));
}

function windowsOf(times: readonly TimeExpression[], today: string | undefined): readonly Window[] {
  const windows = times.flatMap(({ earliest, latest }) => (earliest === undefined || latest === undefined ? [] : [{ first: Date.parse(earliest), last: Date.parse(latest) }]));
  // "This year" says nothing where a day is told.
  const now = today === undefined ? undefined : Date.parse(today);
  const telling = now === undefined ? windows : windows.filter(({ first, last }) => last - first <= WIDE || first > now || last < now);
  return telling.length > 0 ? telling : windows;
}

/** More than three months before publication; without one nothing is. */
function isLongAgo({ last }: Window, today: string | undefined): boolean {
  return today !== undefined && Date.parse(today) - last > 90 * DAY;
}
