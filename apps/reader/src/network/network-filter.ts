import type { NetworkPageQueryVariables, TimeWindow } from '@onrecord/client';

/** Which network: who met whom, or which outlet quotes whom. */
export type NetworkKind = 'met' | 'quoted';

/** What an address asks of the network. */
export interface NetworkFilter {
  readonly show: NetworkKind;
  /** First day, and the first after the last: ISO dates. */
  readonly from: string | undefined;
  readonly before: string | undefined;
  /** How many edges at most. */
  readonly edges: number;
}

/** How many edges can be asked for; the first when nothing is asked. */
export const EDGE_COUNTS = [60, 200, 1000] as const;

/** A whole date: `2031-06-12`, not `2031-06` and not `June`. */
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Reads an address; what it asks in words that mean nothing is not asked. */
export function readNetworkFilter(address: URLSearchParams): NetworkFilter {
  const day = (name: string): string | undefined => {
    const value = address.get(name)?.trim() ?? '';
    return DATE.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined;
  };
  const edges = Number(address.get('edges'));
  return { show: address.get('show') === 'quoted' ? 'quoted' : 'met', from: day('from'), before: day('before'), edges: EDGE_COUNTS.find((count) => count === edges) ?? EDGE_COUNTS[0] };
}

/** The variables of the screen's operation. Meetings count by the days on which they may take place, quotes by their publication. */
export function toNetworkVariables({ show, from, before, edges }: NetworkFilter): NetworkPageQueryVariables {
  const window: TimeWindow | undefined = from === undefined && before === undefined ? undefined : { ...(from !== undefined && { from }), ...(before !== undefined && { before }) };
  return {
    withMeetings: show === 'met',
    withQuotes: show === 'quoted',
    first: edges,
    ...(window && (show === 'met' ? { meetings: { takesPlace: window } } : { quotes: { published: window } })),
  };
}
