import { MeetingPageDocument, type MeetingPageQuery } from '@onrecord/client';
import { joinNames } from '../words/meeting-words.js';
import { nameSpeaker } from '../words/quote-words.js';
import { gatherRows } from './gather-rows.js';
import type { Row } from './row.js';

type Report = NonNullable<MeetingPageQuery['meeting']>['reports']['edges'][number]['node'];

/** All reports of a meeting as rows. @throws Error as `gatherRows`. */
export function reportRows(meetingId: string): Promise<readonly Row[]> {
  return gatherRows((client, after) => client.query(MeetingPageDocument, { id: meetingId, reportsFirst: 100, ...(after !== undefined && { reportsAfter: after }) }), ({ meeting }) => (meeting === null ? undefined : { rows: meeting.reports.edges.map(({ node }) => toReportRow(node)), pageInfo: meeting.reports.pageInfo }));
}

/** A report of a meeting as a row: what the article tells, by which sentence, how sure, and where it stands. */
export function toReportRow({ status, reportedAt, confidence, participants, place, times, claimedIn, evidence, article }: Report): Row {
  return {
    participants: joinNames(participants.map(({ name }) => name)),
    status,
    place: place?.name ?? null,
    timeWords: [...new Set(times.map(({ words }) => words))].join('; ') || null,
    claimedBy: claimedIn === null ? null : nameSpeaker(claimedIn),
    confidence,
    rule: evidence.rule,
    sentence: evidence.sentence.text,
    reportedAt,
    headline: article?.headline ?? null,
    outlet: article?.outlet?.name ?? null,
    url: article?.url ?? null,
  };
}
