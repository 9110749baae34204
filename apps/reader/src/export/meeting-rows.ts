import { type MeetingFilter, MeetingsForExportDocument, type MeetingSummaryFragment } from '@onrecord/client';
import { joinNames } from '../words/meeting-words.js';
import { toAddress } from '../words/to-address.js';
import { gatherRows } from './gather-rows.js';
import type { Row } from './row.js';

/** All meetings that a filter leaves as rows. @throws Error as `gatherRows`. */
export function meetingRows(filter: MeetingFilter): Promise<readonly Row[]> {
  return gatherRows((client, after) => client.query(MeetingsForExportDocument, { filter, ...(after !== undefined && { after }) }), ({ meetings: { edges, pageInfo } }) => ({ rows: edges.map(({ node }) => toMeetingRow(node)), pageInfo }));
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
