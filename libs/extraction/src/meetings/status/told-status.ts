import type { MeetingStatus, Span } from '@onrecord/domain';

/** A status as one mention of a meeting tells it. */
export interface ToldStatus {
  readonly status: MeetingStatus;
  /** 3: said outright ("canceled"), 2: by tense or a plain word, 1: a hint, 0: nothing tells it. */
  readonly strength: 0 | 1 | 2 | 3;
  /** The words that tell it, offsets in the article's text. */
  readonly span: Span;
  /** Stable name of the rule. */
  readonly rule: string;
  readonly response?: 'accepted' | 'refused';
  /** What the same words tell of earlier times: "rescheduling a summit that was set for June 3, before she canceled it". */
  readonly before?: readonly ToldStatus[];
}
