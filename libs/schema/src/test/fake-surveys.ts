import type { Change, GroupedCounts, Network, Page } from '@onrecord/domain';

/** A network of one edge, and one to somebody whom the record lost meanwhile; there are more of both. */
export function fakeNetwork(fromId: string, toId: string, quotes?: number): Network {
  const edge = { kind: 'network-edge' as const, fromId, toId, weight: 3, ...(quotes === undefined ? {} : { quotes }), firstDay: '2031-01-05', lastDay: '2031-01-20' };
  return { kind: 'network', edges: [edge, { kind: 'network-edge', fromId, toId: 'gone', weight: 1 }], counted: 7, countsAll: false, isCut: true };
}

/** Counts of more than was counted. */
export const COUNTED: Omit<GroupedCounts, 'groups'> = { counted: 9, countsAll: false, isCut: true };

/** A page of changes: an article, a meeting, and an article that the record lost meanwhile. */
export function fakeChanges(): Page<Change> {
  const changes: readonly Change[] = [
    { kind: 'change', noun: 'article', id: 'a1', at: '2031-01-05T08:00:00.000Z' },
    { kind: 'change', noun: 'meeting', id: 'm1', at: '2031-01-05T08:00:00.000Z' },
    { kind: 'change', noun: 'article', id: 'gone', at: '2031-01-06T08:00:00.000Z' },
  ];
  return { edges: changes.map((node, place) => ({ cursor: `place:${place}`, node })), hasNextPage: true, hasPreviousPage: false };
}
