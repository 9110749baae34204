import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { type Connection, toConnection } from '../connections/connection.js';
import { PageArgs, toPageRequest } from '../connections/page.args.js';
import { whenLoaded } from '../loaders/when-loaded.js';
import { fromGlobalId } from '../node/global-id.js';
import type { RecordContext } from '../record-context.js';
import { MeetingsArgs, toMeetingFilter } from './meeting.args.js';
import { loadReportConnection } from './meeting-pages.js';
import { MeetingReportConnection, type MeetingReportNode } from './meeting-report.type.js';
import { MeetingConnection, MeetingNode, toMeetingNode } from './meeting.type.js';

@Resolver(() => MeetingNode)
export class MeetingResolver {
  @Query(() => MeetingNode, { nullable: true, description: 'One meeting; null when the record has none with this id or you may not see it. The id of a meeting that was joined to another keeps answering.' })
  meeting(@Arg('id', () => ID, { description: 'The `id` of a meeting.' }) id: string, @Ctx() { loaders }: RecordContext) {
    return whenLoaded(loaders.meetings.load(fromGlobalId('id', 'Meeting', id)), toMeetingNode);
  }

  @Query(() => MeetingConnection, { description: 'Who met whom, or is said to be going to: the meetings of the record, latest report first unless asked otherwise.' })
  async meetings(@Args(() => MeetingsArgs) args: MeetingsArgs, @Ctx() { reader, loaders }: RecordContext): Promise<Connection<MeetingNode>> {
    const filter = toMeetingFilter(args.filter);
    const page = await reader.pageOfMeetings(filter, args.orderBy, toPageRequest(args));
    for (const { node } of page.edges) loaders.meetings.learn(node.id, node);
    return toConnection(page, toMeetingNode, () => reader.countMeetings(filter));
  }

  @FieldResolver(() => MeetingReportConnection, { description: 'What each article says of it, side by side; reports may contradict one another.' })
  reports(@Root() { meeting }: MeetingNode, @Args(() => PageArgs) args: PageArgs, @Ctx() context: RecordContext): Promise<Connection<MeetingReportNode>> {
    return loadReportConnection(context, 'meeting', meeting.id, args);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the last day meant has passed while no article says what became of the meeting. It is not thereby held.' })
  timePassed(@Root() { meeting }: MeetingNode, @Ctx() { viewer }: RecordContext): boolean {
    const isOpen = meeting.status === 'proposed' || meeting.status === 'planned' || meeting.status === 'underway';
    return isOpen && meeting.time?.latest !== undefined && meeting.time.latest < viewer.now.slice(0, 10);
  }
}
