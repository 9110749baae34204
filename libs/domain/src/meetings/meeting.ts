import type { Evidence } from '../article/evidence.js';
import type { MemberRef } from '../links/member.js';
import type { MeetingKind, MeetingStatus } from './meeting-kind.js';

/** A step in a meeting's life, as one article told it. */
export interface StatusStep {
  readonly status: MeetingStatus;
  readonly articleId: string;
  /** Publication time of that article: a date or an instant, ISO 8601. Undated reports are no steps. */
  readonly reportedAt: string;
  readonly evidence: Evidence;
}

/** A party to the meeting, and the people of its reports whom it means. */
export interface MeetingParty {
  readonly partyKind: 'person' | 'group';
  readonly name: string;
  /** Article people behind it; empty for groups. Whom they mean across articles is looked up when read. */
  readonly people: readonly MemberRef[];
}

/** When it takes or took place, in an article's words, with the days meant where they can be told. */
export interface MeetingTime {
  readonly words: string;
  readonly value?: string;
  readonly earliest?: string;
  readonly latest?: string;
}

/** The thing itself: one meeting from many reports, formed anew from them whenever one joins. */
export interface Meeting {
  readonly kind: 'meeting';
  /** From the earliest member; survives re-extraction. */
  readonly id: string;
  readonly meetingKind: MeetingKind;
  /** The last step's; of the undated reports when there is no dated one. */
  readonly status: MeetingStatus;
  readonly parties: readonly MeetingParty[];
  readonly place?: string;
  readonly time?: MeetingTime;
  /** Ordered by publication, ties by article id. A report that repeats the status adds no step. */
  readonly history: readonly StatusStep[];
  readonly members: readonly MemberRef[];
}
