import type { Meeting, MeetingKind, MeetingParty, MeetingStatus, MemberRef, Participant, StatusStep } from '@onrecord/domain';
import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../connections/connection.js';
import { toGlobalId } from '../node/global-id.js';
import { Node } from '../node/node.type.js';
import { make } from '../text/make.js';
import { MeetingTimeFields, toMeetingTime } from './meeting-time.type.js';
import { MEETING_KIND, MEETING_STATUS, PARTY_KIND } from './meeting.enums.js';

@ObjectType('MeetingPlace', { simpleResolvers: true, description: 'Where a meeting takes or took place. Also called venue or location.' })
export class MeetingPlaceFields {
  @Field(() => String, { description: 'Its name in an article\'s words: `Singapore`.' })
  name!: string;
}

@ObjectType('MeetingParticipant', { simpleResolvers: true, description: 'A party to a meeting, over all its reports. Also called attendee.' })
export class MeetingParticipantFields {
  @Field(() => String, { description: 'The fullest name, or a description: "a delegation from Norvania".' })
  name!: string;

  @Field(() => PARTY_KIND, { description: 'Whether it is a person or a group.' })
  kind!: Participant['partyKind'];

  members!: readonly MemberRef[];
}

@ObjectType('MeetingStatusStep', { simpleResolvers: true, description: 'A step in a meeting\'s life, as one article told it.' })
export class MeetingStatusStepFields {
  @Field(() => MEETING_STATUS, { description: 'What became of the meeting then.' })
  status!: MeetingStatus;

  @Field(() => String, { description: 'Publication of the article that told it: a day or an instant in UTC, ISO 8601.' })
  reportedAt!: string;

  step!: StatusStep;
  meetingId!: string;
}

@ObjectType('Meeting', { implements: Node, simpleResolvers: true, description: 'Two or more parties who came together to talk, or are said to be going to: one meeting from many reports. Also called event.' })
export class MeetingNode implements Node {
  id!: string;

  @Field(() => MEETING_KIND, { description: 'What sort of meeting it is.' })
  kind!: MeetingKind;

  @Field(() => MEETING_STATUS, { description: 'The last step of `history`; of the undated reports where there is no dated one.' })
  status!: MeetingStatus;

  @Field(() => [MeetingParticipantFields], { description: 'Who takes or took part.' })
  participants!: readonly MeetingParticipantFields[];

  @Field(() => MeetingPlaceFields, { nullable: true, description: 'Where; null when no report tells.' })
  place?: MeetingPlaceFields;

  @Field(() => MeetingTimeFields, { nullable: true, description: 'When; null when no report tells.' })
  time?: MeetingTimeFields;

  @Field(() => [MeetingStatusStepFields], { description: 'How the status went, ordered by publication. A report that repeats the status adds no step; undated reports are none.' })
  history!: readonly MeetingStatusStepFields[];

  meeting!: Meeting;
}

/** Pages of meetings. */
export const MeetingConnection = connectionOf<MeetingNode>('Meeting', 'meetings', () => MeetingNode);

/** A meeting as GraphQL shows it. */
export function toMeetingNode(meeting: Meeting): MeetingNode {
  return make(MeetingNode, {
    id: toGlobalId('Meeting', meeting.id),
    kind: meeting.meetingKind,
    status: meeting.status,
    participants: meeting.parties.map(toMeetingParticipant),
    history: meeting.history.map((step) => make(MeetingStatusStepFields, { status: step.status, reportedAt: step.reportedAt, step, meetingId: meeting.id })),
    meeting,
    ...(meeting.place === undefined ? {} : { place: make(MeetingPlaceFields, { name: meeting.place }) }),
    ...(meeting.time === undefined ? {} : { time: toMeetingTime(meeting.time) }),
  });
}

function toMeetingParticipant({ name, partyKind, people }: MeetingParty): MeetingParticipantFields {
  return make(MeetingParticipantFields, { name, kind: partyKind, members: people });
}
