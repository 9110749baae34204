import type { MeetingStatus, TimelineEntry, TimelineFilter, TimelineNoun, TimelineOrder, TimePrecision } from '@onrecord/domain';
import { ArgsType, createUnionType, Field, Float, InputType, ObjectType } from 'type-graphql';
import { connectionOfEdges } from '../connections/connection.js';
import { PageArgs } from '../connections/page.args.js';
import { TIME_PRECISION } from '../dates/time-precision.enum.js';
import { readWindow, TimeWindow } from '../dates/window.input.js';
import { describeEnum } from '../enums/describe-enum.js';
import { readConfidence } from '../filters/read-confidence.js';
import { givenFields, readAlternatives, whenGiven } from '../filters/read-filter.js';
import { MEETING_STATUS } from '../meeting/meeting.enums.js';
import { MeetingNode } from '../meeting/meeting.type.js';
import { QuoteNode } from '../quote/quote.type.js';

export const TIMELINE_KIND = describeEnum<TimelineNoun>('TimelineKind', 'What a timeline is made of.', {
  quote: 'What the person said.',
  meeting: 'A meeting in which the person takes or took part.',
});

export const TIMELINE_BASIS = describeEnum<TimelineEntry['basis']>('TimelineBasis', 'What time places something in a timeline.', {
  told: 'The first day that an article tells for the meeting.',
  published: 'The publication of the article that quotes, or of the first report of a meeting whose day nobody tells.',
});

export const TIMELINE_ORDER = describeEnum<TimelineOrder>('TimelineOrder', 'In which order a timeline comes. At one time meetings and quotes go by kind.', {
  newest: 'The latest time first, the undated last.',
  oldest: 'The earliest time first, the undated last.',
});

export const TimelineItem = createUnionType({
  name: 'TimelineItem',
  description: 'What stands in a timeline.',
  types: () => [QuoteNode, MeetingNode] as const,
});

@ObjectType('TimelineEdge', { simpleResolvers: true, description: "Something in a person's timeline, and when." })
export class TimelineEdge {
  @Field(() => String, { description: 'Opaque mark of this place; good for the same timeline in the same order only.' })
  cursor!: string;

  @Field(() => TimelineItem, { description: 'What was said, or the meeting.' })
  node!: QuoteNode | MeetingNode;

  @Field(() => String, { nullable: true, description: 'Its place in time: a day, or an instant in UTC, ISO 8601; null when undated.' })
  at?: string;

  @Field(() => TIME_PRECISION, { nullable: true, description: 'How exactly `at` is known: of a meeting told for a month `at` is the first day; null when undated.' })
  precision?: TimePrecision;

  @Field(() => TIMELINE_BASIS, { description: 'What `at` is: the time told, or a publication.' })
  basis!: TimelineEntry['basis'];
}

/** Pages of a timeline. */
export const TimelineConnection = connectionOfEdges('Timeline', 'things said and meetings', () => TimelineEdge);

@InputType('TimelineFilter', { description: 'What of a timeline. Fields are joined by AND, values of one field by OR; a field left out does not filter.' })
export class TimelineFilterInput {
  @Field(() => [TIMELINE_KIND], { nullable: true, description: 'Of these kinds.' })
  kinds?: readonly TimelineNoun[] | null;

  @Field(() => TimeWindow, { nullable: true, description: 'Its place in time, `at`, lies in this window; the undated lie in none.' })
  at?: TimeWindow | null;

  @Field(() => [MEETING_STATUS], { nullable: true, description: 'Meetings with one of these as their status now; quotes are left as they are.' })
  statuses?: readonly MeetingStatus[] | null;

  @Field(() => Float, { nullable: true, description: 'Quotes at least this sure: 0 to 1. 0.5 when left out, also without a filter; 0 gives every quote. Meetings are left as they are.' })
  minConfidence?: number | null;
}

@ArgsType()
export class TimelineArgs extends PageArgs {
  @Field(() => TimelineFilterInput, { nullable: true, description: 'What of it; all meetings, and quotes with a confidence of at least 0.5, when left out.' })
  filter?: TimelineFilterInput | null;

  @Field(() => TIMELINE_ORDER, { defaultValue: 'newest', description: 'In which order.' })
  orderBy!: TimelineOrder;
}

/** The store's filter. @throws InputError naming the argument that cannot be. */
export function toTimelineFilter(filter: TimelineFilterInput | null | undefined): TimelineFilter {
  return givenFields({
    nouns: readAlternatives('filter.kinds', filter?.kinds),
    at: whenGiven(filter?.at, (window) => readWindow('filter.at', window)),
    statuses: readAlternatives('filter.statuses', filter?.statuses),
    minConfidence: readConfidence('filter.minConfidence', filter?.minConfidence),
  });
}
