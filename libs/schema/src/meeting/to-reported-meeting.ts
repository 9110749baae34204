import type { MeetingReport, Participant, Span } from '@onrecord/domain';
import { type EvidencePlace, toEvidence } from '../text/evidence.type.js';
import { make } from '../text/make.js';
import { SpanFields, toTextSpan } from '../text/span.type.js';
import type { MeetingTimeFields } from './meeting-time.type.js';
import { EarlierStatusFields, type ReportedMeeting, ReportedParticipantFields, ReportedPlaceFields } from './reported-meeting.type.js';

/** The words of a report that its spans stand for. */
export interface ReportedMeetingWords {
  readonly mentions: readonly string[];
  readonly sentence: string;
  readonly earlierSentences: readonly string[];
}

/** What a report of the record and a report of an analysis both show. */
export function toReportedMeeting(
  report: MeetingReport,
  words: ReportedMeetingWords,
  times: readonly MeetingTimeFields[],
  personIds: readonly (string | null)[],
  place: EvidencePlace,
): ReportedMeeting {
  return {
    kind: report.meetingKind,
    status: report.status,
    earlier: report.earlier.map(({ status, evidence }, index) => make(EarlierStatusFields, { status, evidence: toEvidence(evidence, words.earlierSentences[index] ?? '', place) })),
    participants: report.participants.map((participant, index) => toParticipant(participant, personIds[index] ?? null)),
    times,
    mentions: report.mentions.map((span, index) => toTextSpan(span, words.mentions[index] ?? '')),
    confidence: report.confidence,
    evidence: toEvidence(report.evidence, words.sentence, place),
    ...(report.response === undefined ? {} : { response: report.response }),
    ...(report.place === undefined ? {} : { place: make(ReportedPlaceFields, { name: report.place.name, span: toSpan(report.place.span) }) }),
  };
}

function toParticipant({ name, partyKind, mention }: Participant, personId: string | null): ReportedParticipantFields {
  return make(ReportedParticipantFields, { name, kind: partyKind, mention: toSpan(mention), ...(personId === null ? {} : { personId }) });
}

function toSpan({ start, end }: Span): SpanFields {
  return make(SpanFields, { start, end });
}
