import { type MeetingFilter, MeetingsForExportDocument, type MeetingSummaryFragment } from '@onrecord/client';
import { joinNames } from '../words/meeting-words.js';
import { toAddress } from '../words/to-address.js';
import { readerClient, ROWS_MAX } from './quote-rows.js';
import type { Row } from './row.js';

/** All meetings that a filter leaves as rows, page after page, up to `ROWS_MAX`. @throws Error with the words of the server where it refuses. */
export async function meetingRows(filter: MeetingFilter): Promise<readonly Row[]> {
  const client = readerClient();
  const rows: Row[] = [];
  for (let after: string | null | undefined; after !== null && rows.length < ROWS_MAX; ) {
    const { data, errors } = await client.query(MeetingsForExportDocument, { filter, ...(after === undefined ? {} : { after }) });
    if (data === null) throw new Error(errors[0]?.message ?? 'no answer came');
    rows.push(...data.meetings.edges.map(({ node }) => toMeetingRow(node)));
    after = data.meetings.pageInfo.hasNextPage ? data.meetings.pageInfo.endCursor : null;
  }
  return rows;
}

/** A meeting as a row: who, what sort, where, when, what became of it. */
export function toMeetingRow({ participants, meetingKind, status, place, time, permalink }: MeetingSummaryFragment & { readonly permalink: string }): Row {
  return {
    participants: joinNames(participants.map(({ name }) => name)),
    kind: meetingKind,
    status,
    place: place?.name ?? null,
    timeWords: time?.words ?? null,
    earliest: time?.earliest ?? null,
    latest: time?.latest ?? null,
    precision: time?.precision ?? null,
    permalink: toAddress(permalink),
  };
}
