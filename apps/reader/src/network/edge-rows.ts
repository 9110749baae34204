import type { Row } from '../export/row.js';
import type { Network } from './network.js';

/** The edges of a network as rows, as its table has them. */
export function edgeRows({ edges }: Pick<Network, 'edges'>): readonly Row[] {
  return edges.map(({ from, to, weight, firstDay, lastDay }) => ({ from: from.name, to: to.name, count: weight, firstDay, lastDay, fromId: from.id, toId: to.id }));
}
