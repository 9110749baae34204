import { NETWORK_EDGES_MAX, type Network, type NetworkEdge } from '@onrecord/domain';
import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { readSize } from '../connections/read-size.js';
import { GivesUpTo, Reads } from '../connections/reads.js';
import type { Loaded } from '../loaders/record-loader.js';
import { whenLoaded } from '../loaders/when-loaded.js';
import { toOutletNode } from '../outlet/outlet.type.js';
import { toMetFilter } from '../person/met-person.type.js';
import { type PersonNode, toPersonNode } from '../person/person.type.js';
import { toQuoteFilter } from '../quote/quote.args.js';
import type { RecordContext } from '../record-context.js';
import { make } from '../text/make.js';
import { MeetingNetworkArgs, QuoteNetworkArgs } from './network.args.js';
import { MeetingNetwork, MeetingNetworkEdge, QuoteNetwork, QuoteNetworkEdge } from './network.type.js';

@Resolver()
export class NetworkResolver {
  @Query(() => MeetingNetwork, { description: 'Who meets whom: people and how often they met, as nodes and weighted edges. Groups and people without a name are none of them. Over the 5,000 meetings last reported that the filter finds.' })
  @Reads(5000)
  @GivesUpTo(NETWORK_EDGES_MAX)
  async meetingNetwork(@Args(() => MeetingNetworkArgs) { filter, first }: MeetingNetworkArgs, @Ctx() { reader, loaders }: RecordContext): Promise<MeetingNetwork> {
    const network = await reader.networkOfMeetings(toMetFilter(filter), readSize('first', first, NETWORK_EDGES_MAX));
    const loadPerson = (id: string) => whenLoaded(loaders.people.load(id), toPersonNode);
    const { nodes, edges } = await joinNodes(network, loadPerson, loadPerson);
    return make(MeetingNetwork, { nodes, edges: edges.map(({ from, to, edge }) => make(MeetingNetworkEdge, { from, to, meetingCount: edge.weight, ...toDays(edge) })), meetingCount: network.counted, countsAll: network.countsAll, isCut: network.isCut });
  }

  @Query(() => QuoteNetwork, { description: 'Who quotes whom (outlets and the people in them), or who speaks of whom, as nodes and weighted edges. Sources without a name are none of them, and quotes inside quotes do not count. Over the 20,000 quotes last published that the filter finds.' })
  @Reads(10_000)
  @GivesUpTo(NETWORK_EDGES_MAX)
  async quoteNetwork(@Args(() => QuoteNetworkArgs) { from, filter, first }: QuoteNetworkArgs, @Ctx() { reader, loaders }: RecordContext): Promise<QuoteNetwork> {
    const network = await reader.networkOfQuotes(from, toQuoteFilter(filter), readSize('first', first, NETWORK_EDGES_MAX));
    const loadPerson = (id: string) => whenLoaded(loaders.people.load(id), toPersonNode);
    const loadOutlet = (id: string) => whenLoaded(loaders.outlets.load(id), toOutletNode);
    const { nodes, edges } = await joinNodes(network, from === 'outlet' ? loadOutlet : loadPerson, loadPerson);
    const told = edges.map(({ from: quoting, to, edge }) => make(QuoteNetworkEdge, { from: quoting, to, statementCount: edge.weight, quoteCount: edge.quotes ?? 0, ...toDays(edge) }));
    return make(QuoteNetwork, { nodes, edges: told, quoteCount: network.counted, countsAll: network.countsAll, isCut: network.isCut });
  }
}

interface JoinedNetwork<From> {
  readonly nodes: readonly (From | PersonNode)[];
  readonly edges: readonly { readonly from: From; readonly to: PersonNode; readonly edge: NetworkEdge }[];
}

/** The edges with what stands at their ends, and all ends once, in the order of the edges. What left the record meanwhile is left out. */
async function joinNodes<From>({ edges }: Network, loadFrom: (id: string) => Loaded<From>, loadTo: (id: string) => Loaded<PersonNode>): Promise<JoinedNetwork<From>> {
  const joined = await Promise.all(edges.map(async (edge) => ({ edge, ends: await Promise.all([loadFrom(edge.fromId), loadTo(edge.toId)]) })));
  const nodes = new Map<string, From | PersonNode>();
  const told = joined.flatMap(({ edge, ends: [from, to] }) => {
    if (from === undefined || to === undefined) return [];
    nodes.set(edge.fromId, nodes.get(edge.fromId) ?? from);
    nodes.set(edge.toId, nodes.get(edge.toId) ?? to);
    return [{ from, to, edge }];
  });
  return { nodes: [...nodes.values()], edges: told };
}

function toDays({ firstDay, lastDay }: NetworkEdge): Pick<NetworkEdge, 'firstDay' | 'lastDay'> {
  return { ...(firstDay === undefined ? {} : { firstDay }), ...(lastDay === undefined ? {} : { lastDay }) };
}
