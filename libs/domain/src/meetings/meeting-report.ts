import type { Evidence } from '../article/evidence.js';
import type { Span } from '../text/span.js';
import type { MeetingKind, MeetingStatus } from './meeting-kind.js';

/** A party to a meeting, in the article's words. */
export interface Participant {
  readonly kind: 'participant';
  /** `person`: a named person; `group`: a delegation, a government, unnamed officials. */
  readonly partyKind: 'person' | 'group';
  /** The fullest name the article gives, or its description. */
  readonly name: string;
  /** Local id of a person, organisation or place of this article. */
  readonly entityId?: string;
  /** Its words beside the meeting's. */
  readonly mention: Span;
}

/** A status that the same article tells of an earlier time: "was set for June 12". */
export interface EarlierStatus {
  readonly status: MeetingStatus;
  readonly evidence: Evidence;
}

/** One article's account of one meeting. The meeting itself, with its history, is formed from the reports. */
export interface MeetingReport {
  readonly kind: 'meeting-report';
  /** Local: `r1`. */
  readonly id: string;
  readonly meetingKind: MeetingKind;
  /** As this article knows it when published. */
  readonly status: MeetingStatus;
  /** A proposal that was turned down stays proposed. */
  readonly response?: 'accepted' | 'refused';
  /** Oldest first. */
  readonly earlier: readonly EarlierStatus[];
  readonly participants: readonly Participant[];
  readonly place?: { readonly name: string; readonly span: Span };
  /** Local ids of the time expressions that say when it takes or took place. */
  readonly timeIds: readonly string[];
  /** Every place where this meeting is spoken of: its trigger words ("met", "summit"). At least one. */
  readonly mentions: readonly Span[];
  readonly confidence: number;
  /** Where the status is told. */
  readonly evidence: Evidence;
}
