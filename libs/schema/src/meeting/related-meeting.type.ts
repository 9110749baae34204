import type { RelationReason, RelativeOrder } from '@onrecord/domain';
import { Field, ObjectType } from 'type-graphql';
import { connectionOfEdges } from '../connections/connection.js';
import { describeEnum } from '../enums/describe-enum.js';
import { MeetingNode } from './meeting.type.js';

export const RELATION_REASON = describeEnum<RelationReason>('RelationReason', 'Why two meetings of the same two principals are two. Seen from the other one the reason is the same.', {
  proposal: 'One of them is no more than a proposal without a date: an invitation is not the meeting that it may lead to.',
  'called-off': 'The earlier one was called off or put off, and not merely moved to the time of the other.',
  'another-time-and-place': 'Both time and place differ.',
  'another-time': 'The time differs; the place is the same, or not told of both.',
  'another-place': 'The place differs; the time is the same, or not told of both.',
  'another-kind': 'Time and place do not differ, but the kind: a call and a visit.',
  'reported-apart': 'Nothing but when they were first reported tells them apart.',
});

export const RELATIVE_ORDER = describeEnum<RelativeOrder>('RelativeOrder', 'Where another meeting stands in time, seen from this one: by the days meant, else by the first report.', {
  earlier: 'Before this one.',
  later: 'After this one.',
  'same-time': 'Days told for both may be the same.',
  unknown: 'Nobody can tell.',
});

@ObjectType('RelatedMeetingEdge', { simpleResolvers: true, description: 'Another meeting, and what it is to this one.' })
export class RelatedMeetingEdge {
  @Field(() => String, { description: 'Opaque mark of this place; good for the related meetings of the same meeting only.' })
  cursor!: string;

  @Field(() => MeetingNode, { description: 'The other meeting.' })
  node!: MeetingNode;

  @Field(() => RELATION_REASON, { description: 'Why it is another meeting and not this one.' })
  reason!: RelationReason;

  @Field(() => RELATIVE_ORDER, { description: 'Whether it comes before or after this one.' })
  order!: RelativeOrder;
}

/** Pages of related meetings. */
export const RelatedMeetingConnection = connectionOfEdges('RelatedMeeting', 'related meetings', () => RelatedMeetingEdge);
