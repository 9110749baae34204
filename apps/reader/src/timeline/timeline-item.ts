import type { TimelinePageQuery } from '@onrecord/client';
import { type Moment, momentOfMeeting, momentOfPublication } from './moment.js';

/** A meeting and a quote as the timeline asks for them. */
export type MeetingOfTimeline = NonNullable<TimelinePageQuery['meetings']>['edges'][number]['node'];
export type QuoteOfTimeline = NonNullable<TimelinePageQuery['quotes']>['edges'][number]['node'];

interface Placed {
  readonly id: string;
  readonly moment: Moment;
}

/** A meeting at its place in time. */
export interface MeetingItem extends Placed {
  readonly kind: 'meeting';
  readonly meeting: MeetingOfTimeline;
}

/** A quote at its place in time. */
export interface QuoteItem extends Placed {
  readonly kind: 'quote';
  readonly quote: QuoteOfTimeline;
}

/** What stands in a timeline. */
export type TimelineItem = MeetingItem | QuoteItem;

/** Places a meeting by the days told, else by its first report. */
export function toMeetingItem(meeting: MeetingOfTimeline): MeetingItem {
  return { kind: 'meeting', id: meeting.id, moment: momentOfMeeting(meeting.time, meeting.history[0]?.reportedAt), meeting };
}

/** Places a quote by the publication of its article. */
export function toQuoteItem(quote: QuoteOfTimeline): QuoteItem {
  return { kind: 'quote', id: quote.id, moment: momentOfPublication(quote.article?.published?.value), quote };
}
