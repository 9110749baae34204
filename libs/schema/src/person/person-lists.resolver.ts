import type { TimelineEntry, TimePrecision } from '@onrecord/domain';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type ConnectionOf, toPageInfo } from '../connections/connection.js';
import { toPageRequest } from '../connections/page.args.js';
import { Reads } from '../connections/reads.js';
import { MeetingNode } from '../meeting/meeting.type.js';
import { precisionOfValue } from '../meeting/precision-of-value.js';
import type { NodeTypeName } from '../node/global-id.js';
import { loadNode } from '../node/load-node.js';
import { toOutletNode } from '../outlet/outlet.type.js';
import { toQuoteFilter } from '../quote/quote.args.js';
import { QuoteNode } from '../quote/quote.type.js';
import type { RecordContext } from '../record-context.js';
import { make } from '../text/make.js';
import { MetPersonConnection, MetPersonEdge, MetWithArgs, toMetFilter } from './met-person.type.js';
import { PersonNode, toPersonNode } from './person.type.js';
import { QuotedByArgs, QuotingOutletConnection, QuotingOutletEdge } from './quoting-outlet.type.js';
import { TimelineArgs, TimelineConnection, TimelineEdge, toTimelineFilter } from './timeline.type.js';

const NODE_TYPE: Readonly<Record<TimelineEntry['noun'], NodeTypeName>> = { quote: 'Quote', meeting: 'Meeting' };

@Resolver(() => PersonNode)
export class PersonListsResolver {
  @FieldResolver(() => TimelineConnection, { description: 'What this person said and the meetings that they take or took part in, in the order of time, latest first unless asked otherwise. Also called history or chronology.' })
  async timeline(@Root() { personId }: PersonNode, @Args(() => TimelineArgs) args: TimelineArgs, @Ctx() { loaders }: RecordContext): Promise<ConnectionOf<TimelineEdge>> {
    const filter = toTimelineFilter(args.filter);
    const page = await loaders.timelinePages.load(personId, { filter, order: args.orderBy, page: toPageRequest(args) });
    const nodes = await Promise.all(page.edges.map(({ node: { noun, id } }) => loadNode(loaders, { type: NODE_TYPE[noun], id })));
    const edges = page.edges.flatMap(({ cursor, node: entry }, place) => {
      const node = nodes[place];
      return node instanceof QuoteNode || node instanceof MeetingNode ? [make(TimelineEdge, { cursor, node, basis: entry.basis, ...toTime(entry, node) })] : [];
    });
    return { edges, pageInfo: toPageInfo(page), totalCount: () => loaders.timelineCounts.load(personId, filter) };
  }

  @FieldResolver(() => MetPersonConnection, { description: 'Whom this person met, the most often met first, over the 500 of their meetings last reported. Meetings held or under way count unless the filter says otherwise. Also called contacts or associates.' })
  @Reads(500)
  async metWith(@Root() { personId }: PersonNode, @Args(() => MetWithArgs) args: MetWithArgs, @Ctx() { loaders }: RecordContext): Promise<ConnectionOf<MetPersonEdge>> {
    const filter = toMetFilter(args.filter);
    const page = await loaders.metPages.load(personId, { filter, page: toPageRequest(args) });
    const edges = page.edges.map(({ cursor, node: { person, meetings, firstDay, lastDay } }) => {
      loaders.people.learn(person.id, person);
      return make(MetPersonEdge, { cursor, node: toPersonNode(person), meetingCount: meetings, ...toDays(firstDay, lastDay) });
    });
    return { edges, pageInfo: toPageInfo(page), totalCount: () => loaders.metCounts.load(personId, filter) };
  }

  @FieldResolver(() => QuotingOutletConnection, { description: 'The outlets that quote this person, those that report the most statements first, over the 2,000 of their quotes last published. Also called coverage.' })
  @Reads(1000)
  async quotedBy(@Root() { personId }: PersonNode, @Args(() => QuotedByArgs) args: QuotedByArgs, @Ctx() { loaders }: RecordContext): Promise<ConnectionOf<QuotingOutletEdge>> {
    const filter = toQuoteFilter(args.filter);
    const page = await loaders.quotingOutletPages.load(personId, { filter, page: toPageRequest(args) });
    const edges = page.edges.map(({ cursor, node: { outlet, statements, quotes, firstDay, lastDay } }) => {
      loaders.outlets.learn(outlet.id, outlet);
      return make(QuotingOutletEdge, { cursor, node: toOutletNode(outlet), statementCount: statements, quoteCount: quotes, ...toDays(firstDay, lastDay) });
    });
    return { edges, pageInfo: toPageInfo(page), totalCount: () => loaders.quotingOutletCounts.load(personId, filter) };
  }
}

/** Where an entry stands in time, and how exactly: a publication by its form, the time of a meeting by its value. */
function toTime({ at, basis }: TimelineEntry, node: QuoteNode | MeetingNode): { readonly at?: string; readonly precision?: TimePrecision } {
  if (at === undefined) return {};
  if (basis === 'told' && node instanceof MeetingNode) return { at, precision: precisionOfValue(node.meeting.time?.value) };
  return { at, precision: at.includes('T') ? 'instant' : 'day' };
}

function toDays(firstDay: string | undefined, lastDay: string | undefined): { readonly firstDay?: string; readonly lastDay?: string } {
  return { ...(firstDay === undefined ? {} : { firstDay }), ...(lastDay === undefined ? {} : { lastDay }) };
}
