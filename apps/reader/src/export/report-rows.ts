import { MeetingPageDocument, type MeetingPageQuery } from '@onrecord/client';
import { joinNames } from '../words/meeting-words.js';
import { nameSpeaker } from '../words/quote-words.js';
import { readerClient, ROWS_MAX } from './quote-rows.js';
import type { Row } from './row.js';

type Report = NonNullable<MeetingPageQuery['meeting']>['reports']['edges'][number]['node'];

/** All reports of a meeting as rows, page after page, up to `ROWS_MAX`. @throws Error with the words of the server where it refuses. */
export async function reportRows(meetingId: string): Promise<readonly Row[]> {
  const client = readerClient();
  const rows: Row[] = [];
  for (let after: string | null | undefined; after !== null && rows.length < ROWS_MAX; ) {
    const { data, errors } = await client.query(MeetingPageDocument, { id: meetingId, reportsFirst: 100, ...(after === undefined ? {} : { reportsAfter: after }) });
    const reports = data?.meeting?.reports;
    if (reports === undefined) throw new Error(errors[0]?.message ?? 'no answer came');
    rows.push(...reports.edges.map(({ node }) => toReportRow(node)));
    after = reports.pageInfo.hasNextPage ? reports.pageInfo.endCursor : null;
  }
  return rows;
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
