import type { NetworkPageQuery } from '@onrecord/client';

/** Somebody who meets or is quoted, or an outlet that quotes. */
export interface NetworkNode {
  readonly id: string;
  readonly kind: 'person' | 'outlet';
  readonly name: string;
}

/** How often two meet, or one quotes the other. */
export interface NetworkEdge {
  readonly key: string;
  readonly from: NetworkNode;
  readonly to: NetworkNode;
  readonly weight: number;
  /** First and last day, ISO dates; null when all are undated. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
}

/** A network of either kind, and what of it is not shown. */
export interface Network {
  readonly edges: readonly NetworkEdge[];
  readonly nodes: readonly NetworkNode[];
  /** Meetings or quotes that were counted. */
  readonly count: number;
  readonly isCut: boolean;
  readonly countsAll: boolean;
}

/** The network of an answer, whichever of the two it has; `undefined` when it has none. */
export function toNetwork({ meetingNetwork, quoteNetwork }: NetworkPageQuery): Network | undefined {
  if (meetingNetwork) {
    const edges = meetingNetwork.edges.map(({ from, to, meetingCount, firstDay, lastDay }) => toEdge(toPerson(from), toPerson(to), meetingCount, firstDay, lastDay));
    return { edges, nodes: nodesOf(edges), count: meetingNetwork.meetingCount, isCut: meetingNetwork.isCut, countsAll: meetingNetwork.countsAll };
  }
  if (!quoteNetwork) return undefined;
  const edges = quoteNetwork.edges.map(({ from, to, statementCount, firstDay, lastDay }) => toEdge({ id: from.id, name: from.name, kind: from.__typename === 'Outlet' ? 'outlet' : 'person' }, toPerson(to), statementCount, firstDay, lastDay));
  return { edges, nodes: nodesOf(edges), count: quoteNetwork.quoteCount, isCut: quoteNetwork.isCut, countsAll: quoteNetwork.countsAll };
}

function toPerson({ id, name }: { readonly id: string; readonly name: string }): NetworkNode {
  return { id, name, kind: 'person' };
}

function toEdge(from: NetworkNode, to: NetworkNode, weight: number, firstDay: string | null, lastDay: string | null): NetworkEdge {
  return { key: `${from.id} ${to.id}`, from, to, weight, firstDay, lastDay };
}

/** The ends of the edges, each once, those of heavier edges first. */
function nodesOf(edges: readonly NetworkEdge[]): readonly NetworkNode[] {
  return [...new Map(edges.flatMap(({ from, to }) => [[from.id, from] as const, [to.id, to] as const])).values()];
}
