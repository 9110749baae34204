import type { MeetingParent, ReportParent } from '@onrecord/domain';
import { type Connection, toConnection } from '../connections/connection.js';
import { type PageArgs, toPageRequest } from '../connections/page.args.js';
import type { RecordContext } from '../record-context.js';
import { type MeetingsArgs, toMeetingFilter } from './meeting.args.js';
import { type MeetingReportNode, toMeetingReportNode } from './meeting-report.type.js';
import { type MeetingNode, toMeetingNode } from './meeting.type.js';

/** The meetings that hang on an article or a participant; one query for all parents of an operation. */
export async function loadMeetingConnection({ loaders }: RecordContext, parent: MeetingParent, parentId: string, args: MeetingsArgs): Promise<Connection<MeetingNode>> {
  const filter = toMeetingFilter(args.filter);
  const page = await loaders.meetingPages.load(parentId, { parent, filter, order: args.orderBy, page: toPageRequest(args) });
  for (const { node } of page.edges) loaders.meetings.learn(node.id, node);
  return toConnection(page, toMeetingNode, () => loaders.meetingCounts.load(parentId, { parent, filter }));
}

/** The reports that a meeting has or an article makes; one query for all parents of an operation. */
export async function loadReportConnection({ loaders }: RecordContext, parent: ReportParent, parentId: string, args: PageArgs): Promise<Connection<MeetingReportNode>> {
  const page = await loaders.reportPages.load(parentId, { parent, page: toPageRequest(args) });
  for (const { node } of page.edges) loaders.reports.learn(node.id, node);
  return toConnection(page, toMeetingReportNode, () => loaders.reportCounts.load(parentId, parent));
}
