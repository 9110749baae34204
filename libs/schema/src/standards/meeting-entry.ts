import type { ArticleRecord, Meeting, MeetingKind } from '@onrecord/domain';
import { precisionOfValue } from '../meeting/precision-of-value.js';

/** A meeting with what a calendar tells of it. */
export interface MeetingEntry {
  /** The `id` that this API gives it. */
  readonly globalId: string;
  readonly permalink: string;
  readonly meeting: Meeting;
  /** The sentence that tells its status, and the article; `undefined` where none may be seen. */
  readonly sentence?: string;
  readonly article?: ArticleRecord;
}

/** First and last day of a meeting, ISO dates, both included. */
export interface MeetingDays {
  readonly first: string;
  readonly last: string;
}

const KIND_NAMES: Readonly<Record<MeetingKind, string>> = { summit: 'Summit', talks: 'Talks', visit: 'Visit', call: 'Call', hearing: 'Hearing', meeting: 'Meeting' };

/** Precisions that fix the days: all others leave open on which of several a meeting is. */
const FIXES_DAYS: ReadonlySet<string> = new Set(['instant', 'hour', 'part-of-day', 'day']);

/** The days of a meeting; `undefined` where articles tell no more than a week, a month or less. */
export function toMeetingDays({ time }: Meeting): MeetingDays | undefined {
  if (time?.earliest === undefined || time.latest === undefined || !FIXES_DAYS.has(precisionOfValue(time.value))) return undefined;
  return { first: time.earliest, last: time.latest };
}

/** A meeting in a few words: `Talks: Ada Lindqvist, a delegation from Sudmark`. */
export function toMeetingTitle({ meetingKind, parties }: Meeting): string {
  const names = parties.map(({ name }) => name).join(', ');
  return names === '' ? KIND_NAMES[meetingKind] : `${KIND_NAMES[meetingKind]}: ${names}`;
}
