import { type MeetingReport, type MeetingReportRecord, PAGE_SIZE_MAX } from '@onrecord/domain';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type Connection, type ConnectionOf, toPageInfo } from '../connections/connection.js';
import { PageArgs, toPageRequest } from '../connections/page.args.js';
import { pageOfIds } from '../connections/page-of-ids.js';
import { Reads } from '../connections/reads.js';
import type { RecordContext } from '../record-context.js';
import { make } from '../text/make.js';
import { EventOccurrenceFields, toEventOccurrence } from './event-occurrence.type.js';
import { MeetingClaimFields, MeetingContradictionFields, toMeetingContradiction } from './meeting-contradiction.type.js';
import { MeetingReportConnection, type MeetingReportNode, toMeetingReportNode } from './meeting-report.type.js';
import { PROPOSAL_RESPONSE } from './meeting.enums.js';
import { MeetingNode, toMeetingNode } from './meeting.type.js';
import { RelatedMeetingConnection, RelatedMeetingEdge } from './related-meeting.type.js';

@Resolver(() => MeetingNode)
export class MeetingComparisonResolver {
  @FieldResolver(() => RelatedMeetingConnection, { description: 'Other meetings of the same two people, each with the reason why it is another: the invitation before the summit, the summit elsewhere a year later. Of the 50 first reported nearest to it, within two years, the nearest first. None between bodies without named people. Also called previous or follow-up meetings.' })
  @Reads(1000)
  async related(@Root() { meeting }: MeetingNode, @Args(() => PageArgs) args: PageArgs, @Ctx() { loaders, comparer }: RecordContext): Promise<ConnectionOf<RelatedMeetingEdge>> {
    const request = toPageRequest(args);
    const others = await loaders.meetingsOfSamePeople.load(meeting.id, null);
    const related = new Map(
      others.flatMap((other) => {
        const relation = comparer.relate(meeting, other);
        return relation === undefined ? [] : [[other.id, { node: toMeetingNode(other), reason: relation.reason, order: relation.order }] as const];
      }),
    );
    const page = pageOfIds([...related.keys()], request);
    const edges = page.edges.map(({ cursor, node }) => make(RelatedMeetingEdge, { cursor, ...related.get(node)! }));
    return { edges, pageInfo: toPageInfo(page), totalCount: async () => related.size };
  }

  @FieldResolver(() => [MeetingContradictionFields], { description: 'In what its reports contradict one another, by place, time, status and parties: at most one of each. Of a meeting with more than 100 reports the first 100 are compared.' })
  @Reads(500)
  async contradictions(@Root() { meeting }: MeetingNode, @Ctx() { loaders, comparer }: RecordContext): Promise<readonly MeetingContradictionFields[]> {
    return comparer.contradictionsOf(await loadReports(loaders, meeting.id)).map(toMeetingContradiction);
  }

  @FieldResolver(() => PROPOSAL_RESPONSE, { nullable: true, description: 'What came of the proposal to meet, by the last report that tells; null when none does. A refused proposal stays proposed.' })
  @Reads(100)
  async response(@Root() { meeting }: MeetingNode, @Ctx() { loaders }: RecordContext): Promise<MeetingReport['response']> {
    return lastResponse(await loadReports(loaders, meeting.id));
  }

  @FieldResolver(() => EventOccurrenceFields, { nullable: true, description: 'The IPTC occurrence status beside our `status`; null when the meeting is denied, for which IPTC has no code.' })
  @Reads(100)
  async eventOccurrence(@Root() { meeting }: MeetingNode, @Ctx() { loaders }: RecordContext): Promise<EventOccurrenceFields | undefined> {
    const response = meeting.status === 'proposed' ? lastResponse(await loadReports(loaders, meeting.id)) : undefined;
    return toEventOccurrence(meeting.status, response);
  }
}

@Resolver(() => MeetingClaimFields)
export class MeetingClaimResolver {
  @FieldResolver(() => MeetingReportConnection, { description: 'The reports that tell it, by publication, the undated last; each says whether the article or somebody quoted tells it.' })
  async reports(@Root() { reportIds }: MeetingClaimFields, @Args(() => PageArgs) args: PageArgs, @Ctx() { loaders }: RecordContext): Promise<Connection<MeetingReportNode>> {
    const page = pageOfIds(reportIds, toPageRequest(args));
    const reports = await Promise.all(page.edges.map(({ node }) => loaders.reports.load(node)));
    const edges = page.edges.flatMap(({ cursor }, place) => {
      const report = reports[place];
      return report === undefined ? [] : [{ cursor, node: toMeetingReportNode(report) }];
    });
    return { edges, pageInfo: toPageInfo(page), totalCount: async () => reportIds.length };
  }
}

/** The reports of a meeting up to a page's limit, by publication: the same query for all that compares or quotes them. */
async function loadReports({ reportPages, reports }: RecordContext['loaders'], meetingId: string): Promise<readonly MeetingReportRecord[]> {
  const { edges } = await reportPages.load(meetingId, { parent: 'meeting', page: { first: PAGE_SIZE_MAX } });
  for (const { node } of edges) reports.learn(node.id, node);
  return edges.map(({ node }) => node);
}

/** Reports come with the undated last, of which nobody knows whether they are late. */
function lastResponse(reports: readonly MeetingReportRecord[]): MeetingReport['response'] {
  const telling = reports.filter(({ report }) => report.response !== undefined);
  return (telling.findLast(({ reportedAt }) => reportedAt !== undefined) ?? telling.at(-1))?.report.response;
}
