import type { MeetingKind, MeetingReport, MeetingReportRecord, MeetingStatus } from '@onrecord/domain';
import { ObjectType } from 'type-graphql';
import { connectionOf } from '../connections/connection.js';
import { type MeetingTimeFields, toReportedTime } from '../meeting/meeting-time.type.js';
import { type EarlierStatusFields, ReportedMeeting, type ReportedParticipantFields, type ReportedPlaceFields } from '../meeting/reported-meeting.type.js';
import { toReportedMeeting } from '../meeting/to-reported-meeting.js';
import type { EvidenceFields } from '../text/evidence.type.js';
import { make } from '../text/make.js';
import type { TextSpan } from '../text/span.type.js';

@ObjectType('VersionMeeting', { implements: ReportedMeeting, simpleResolvers: true, description: 'The account of a meeting as one version of an article gave it. Its spans count in the text of that version.' })
export class VersionMeeting implements ReportedMeeting {
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
  reportId!: string;
}

/** Pages of meetings of a version. */
export const VersionMeetingConnection = connectionOf<VersionMeeting>('VersionMeeting', 'meetings of a version', () => VersionMeeting);

/** A meeting report of a version as GraphQL shows it. */
export function toVersionMeeting({ id, articleId, report, words }: MeetingReportRecord): VersionMeeting {
  return make(VersionMeeting, { ...toReportedMeeting(report, words, words.times.map(toReportedTime), [], { articleId, isOfVersion: true }), reportId: id });
}
