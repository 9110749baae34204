import type { MeetingKind, MeetingReport, MeetingReportRecord, MeetingStatus } from '@onrecord/domain';
import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../connections/connection.js';
import { toGlobalId } from '../node/global-id.js';
import { Node } from '../node/node.type.js';
import type { EvidenceFields } from '../text/evidence.type.js';
import { make } from '../text/make.js';
import type { TextSpan } from '../text/span.type.js';
import { type MeetingTimeFields, toReportedTime } from './meeting-time.type.js';
import { type EarlierStatusFields, ReportedMeeting, type ReportedParticipantFields, type ReportedPlaceFields } from './reported-meeting.type.js';
import { toReportedMeeting } from './to-reported-meeting.js';

@ObjectType('MeetingReport', { implements: [Node, ReportedMeeting], simpleResolvers: true, description: "One article's account of one meeting of the record. The meeting itself is formed from its reports." })
export class MeetingReportNode implements Node, ReportedMeeting {
  id!: string;
  kind!: MeetingKind;
  status!: MeetingStatus;
  response?: NonNullable<MeetingReport['response']>;
  earlier!: readonly EarlierStatusFields[];
  participants!: readonly ReportedParticipantFields[];
  place?: ReportedPlaceFields;
  times!: readonly MeetingTimeFields[];
  mentions!: readonly TextSpan[];
  confidence!: number;
  evidence!: EvidenceFields;

  @Field(() => String, { nullable: true, description: 'Publication of the article that reports it: a day or an instant in UTC, ISO 8601; null when undated.' })
  reportedAt?: string;

  reportId!: string;
  articleId!: string;
  meetingId!: string;
}

/** Pages of meeting reports. */
export const MeetingReportConnection = connectionOf<MeetingReportNode>('MeetingReport', 'meeting reports', () => MeetingReportNode);

/** A meeting report of the record as GraphQL shows it. */
export function toMeetingReportNode(record: MeetingReportRecord): MeetingReportNode {
  const { id, articleId, meetingId, reportedAt, report, words, participantPersonIds } = record;
  const reported = toReportedMeeting(report, words, words.times.map(toReportedTime), participantPersonIds, { articleId });
  return make(MeetingReportNode, { ...reported, id: toGlobalId('MeetingReport', id), reportId: id, articleId, meetingId, ...(reportedAt === undefined ? {} : { reportedAt }) });
}
