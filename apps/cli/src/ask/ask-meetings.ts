import type { AskRecord } from './ask-record.js';
import { MEETING_FIELDS, type AskedMeeting } from './asked-meeting.js';
import { allEdges, type Page } from './pages.js';

const MEETINGS = `query Meetings($filter: MeetingFilter!, $after: String) {
  meetings(filter: $filter, orderBy: OLDEST, first: 100, after: $after) { edges { node { ...MeetingFields } } pageInfo { hasNextPage endCursor } }
}
${MEETING_FIELDS}`;

/** The meetings that a filter of the schema asks for, those reported first coming first. */
export async function* askMeetings(ask: AskRecord, filter: object): AsyncGenerator<AskedMeeting, void, undefined> {
  const edges = allEdges(async (after) => (await ask<{ readonly meetings: Page<{ readonly node: AskedMeeting }> }>(MEETINGS, { filter, after })).meetings);
  for await (const { node } of edges) yield node;
}
