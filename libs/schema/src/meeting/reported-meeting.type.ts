import type { MeetingKind, MeetingReport, MeetingStatus, Participant } from '@onrecord/domain';
import { Field, Float, InterfaceType, ObjectType } from 'type-graphql';
import { EvidenceFields } from '../text/evidence.type.js';
import { SpanFields, TextSpan } from '../text/span.type.js';
import { MeetingTimeFields } from './meeting-time.type.js';
import { MEETING_KIND, MEETING_STATUS, PARTY_KIND, PROPOSAL_RESPONSE } from './meeting.enums.js';

@ObjectType('ReportedPlace', { simpleResolvers: true, description: 'Where a meeting takes or took place, in one article\'s words.' })
export class ReportedPlaceFields {
  @Field(() => String, { description: 'Its name: `Singapore`.' })
  name!: string;

  @Field(() => SpanFields, { description: 'Where the article names it, in UTF-16 code units of `Article.text`.' })
  span!: SpanFields;
}

@ObjectType('ReportedParticipant', { simpleResolvers: true, description: 'A party to a meeting, in one article\'s words.' })
export class ReportedParticipantFields {
  @Field(() => String, { description: 'The fullest name that the article gives, or its description of the party.' })
  name!: string;

  @Field(() => PARTY_KIND, { description: 'Whether it is a person or a group.' })
  kind!: Participant['partyKind'];

  @Field(() => SpanFields, { description: 'The words beside the meeting\'s that name it, in UTF-16 code units of `Article.text`.' })
  mention!: SpanFields;

  personId?: string;
}

@ObjectType('EarlierStatus', { simpleResolvers: true, description: 'A status that the same article tells of an earlier time: "was set for June 12".' })
export class EarlierStatusFields {
  @Field(() => MEETING_STATUS, { description: 'What had become of the meeting.' })
  status!: MeetingStatus;

  @Field(() => EvidenceFields, { description: 'The sentence and words that prove it.' })
  evidence!: EvidenceFields;
}

@InterfaceType('ReportedMeeting', { description: "One article's account of one meeting." })
export abstract class ReportedMeeting {
  @Field(() => MEETING_KIND, { description: 'What sort of meeting the article speaks of.' })
  kind!: MeetingKind;

  @Field(() => MEETING_STATUS, { description: 'What became of it, as this article knew when it was published.' })
  status!: MeetingStatus;

  @Field(() => PROPOSAL_RESPONSE, { nullable: true, description: 'What came of a proposal; null when nothing is told.' })
  response?: NonNullable<MeetingReport['response']>;

  @Field(() => [EarlierStatusFields], { description: 'Statuses that the article tells of earlier times, oldest first.' })
  earlier!: readonly EarlierStatusFields[];

  @Field(() => [ReportedParticipantFields], { description: 'Who takes or took part.' })
  participants!: readonly ReportedParticipantFields[];

  @Field(() => ReportedPlaceFields, { nullable: true, description: 'Where; null when the article does not tell.' })
  place?: ReportedPlaceFields;

  @Field(() => [MeetingTimeFields], { description: 'When, in the words of the article; empty when it does not tell.' })
  times!: readonly MeetingTimeFields[];

  @Field(() => [TextSpan], { description: 'Every place where this meeting is spoken of: its trigger words ("met", "summit").' })
  mentions!: readonly TextSpan[];

  @Field(() => Float, { description: 'How sure the record is that this is a meeting of these parties: 0 to 1.' })
  confidence!: number;

  @Field(() => EvidenceFields, { description: 'The sentence and words that tell the status.' })
  evidence!: EvidenceFields;
}
