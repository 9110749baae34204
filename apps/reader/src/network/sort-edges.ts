import type { NetworkEdge } from './network.js';

/** What the table of a network can be sorted by. */
export type SortKey = 'from' | 'to' | 'weight' | 'firstDay' | 'lastDay';

/** By which column, and which way. */
export interface Sort {
  readonly by: SortKey;
  readonly way: 'ascending' | 'descending';
}

/** Sorted by a column; names without regard to case, undated edges last either way, what is equal in the order given. */
export function sortEdges(edges: readonly NetworkEdge[], { by, way }: Sort): readonly NetworkEdge[] {
  const sign = way === 'ascending' ? 1 : -1;
  return [...edges].sort((a, b) => {
    const [one, other] = [valueOf(a, by), valueOf(b, by)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * (typeof one === 'number' ? one - Number(other) : one.localeCompare(String(other), 'en'));
  });
}

/** The sort after a heading is clicked: another way where it is sorted by it, else numbers and names as one looks for them. */
export function nextSort(sort: Sort, by: SortKey): Sort {
  if (sort.by === by) return { by, way: sort.way === 'ascending' ? 'descending' : 'ascending' };
  return { by, way: by === 'weight' ? 'descending' : 'ascending' };
}

function valueOf(edge: NetworkEdge, by: SortKey): string | number | null {
  return by === 'from' || by === 'to' ? edge[by].name : edge[by];
}
