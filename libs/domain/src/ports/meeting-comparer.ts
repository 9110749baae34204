import type { MeetingContradiction } from '../meetings/meeting-contradiction.js';
import type { MeetingRelation } from '../meetings/meeting-relation.js';
import type { Meeting } from '../meetings/meeting.js';
import type { MeetingReportRecord } from './records.js';

/** Compares meetings, and the reports of one, by pure functions. */
export interface MeetingComparer {
  /** What another meeting is to this one; `undefined` when their principals differ or nothing tells them apart. */
  relate(meeting: Meeting, other: Meeting): MeetingRelation | undefined;
  /** In what the reports of one meeting contradict one another, in the order place, time, status, parties; their own order does not matter. */
  contradictionsOf(reports: readonly MeetingReportRecord[]): readonly MeetingContradiction[];
}
