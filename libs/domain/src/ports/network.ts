/** From whom the edges of a network of quotes lead: from outlets to those they quote, or from speakers to those they speak of. */
export type QuoteNetworkFrom = 'outlet' | 'speaker';

/** Two who are joined by what was counted. */
export interface NetworkEdge {
  readonly kind: 'network-edge';
  /** Of a person; of an outlet where edges lead from outlets. */
  readonly fromId: string;
  /** Of a person. Who meets whom has no direction: there `fromId` is the smaller id. */
  readonly toId: string;
  /** Meetings, or statements: what several articles report counts once. */
  readonly weight: number;
  /** Quotes; `undefined` for meetings. */
  readonly quotes?: number;
  /** First and last day of what was counted, ISO dates: of a meeting the first day meant, else its first report; of a quote its publication. `undefined` when all are undated. */
  readonly firstDay?: string;
  readonly lastDay?: string;
}

/** Who is joined with whom, and how often. */
export interface Network {
  readonly kind: 'network';
  /** The heaviest first, ties by ids. */
  readonly edges: readonly NetworkEdge[];
  /** How many meetings or quotes were counted. */
  readonly counted: number;
  /** Whether all that the filter leaves was counted: weights are lower bounds where it was not. */
  readonly countsAll: boolean;
  /** Whether edges were left out: there are more than asked for, or they would lead to more than `NETWORK_NODES_MAX` nodes. */
  readonly isCut: boolean;
}

/** The most edges of a network. */
export const NETWORK_EDGES_MAX = 1000;
/** The most people and outlets of a network. */
export const NETWORK_NODES_MAX = 200;
