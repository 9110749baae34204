import { type AnalysedArticle, type MeetingKind, type MeetingReport, type MeetingStatus, sliceSpan } from '@onrecord/domain';
import { ObjectType } from 'type-graphql';
import { type MeetingTimeFields, toAnalysedTime } from '../meeting/meeting-time.type.js';
import { type EarlierStatusFields, ReportedMeeting, type ReportedParticipantFields, type ReportedPlaceFields } from '../meeting/reported-meeting.type.js';
import { toReportedMeeting } from '../meeting/to-reported-meeting.js';
import type { EvidenceFields } from '../text/evidence.type.js';
import { make } from '../text/make.js';
import type { TextSpan } from '../text/span.type.js';

@ObjectType('AnalysedMeeting', { implements: ReportedMeeting, simpleResolvers: true, description: 'The account of a meeting in an article that was analysed and not saved.' })
export class AnalysedMeeting implements ReportedMeeting {
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
}

/** A meeting report of an analysis as GraphQL shows it. */
export function toAnalysedMeeting(analysed: AnalysedArticle, report: MeetingReport): AnalysedMeeting {
  const { text } = analysed.article;
  const words = {
    mentions: report.mentions.map((span) => sliceSpan(text, span)),
    sentence: sliceSpan(text, report.evidence.sentence),
    earlierSentences: report.earlier.map(({ evidence }) => sliceSpan(text, evidence.sentence)),
  };
  const times = analysed.times.filter(({ id }) => report.timeIds.includes(id)).map((time) => toAnalysedTime(time, sliceSpan(text, time.span)));
  return make(AnalysedMeeting, toReportedMeeting(report, words, times, [], { analysed }));
}
