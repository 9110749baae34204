import type { NetworkEdge } from './network.js';
import { nextSort, type Sort, sortEdges } from './sort-edges.js';

const edge = (from: string, to: string, weight: number, day: string | null): NetworkEdge => ({ key: `${from} ${to}`, from: { id: from, name: from, kind: 'person' }, to: { id: to, name: to, kind: 'person' }, weight, firstDay: day, lastDay: day });
const EDGES = [edge('Tom Reed', 'ada Quill', 3, null), edge('Mina Holt', 'Boris Halden', 7, '2031-06-02'), edge('Joren Pell', 'Tom Reed', 3, '2031-05-01')];

test.each<readonly [Sort['by'], Sort['way'], string]>([
  ['from', 'ascending', 'Joren Pell, Mina Holt, Tom Reed'],
  ['to', 'ascending', 'Tom Reed, Mina Holt, Joren Pell'],
  ['weight', 'descending', 'Mina Holt, Tom Reed, Joren Pell'],
  // the undated stay last, whichever way
  ['firstDay', 'ascending', 'Joren Pell, Mina Holt, Tom Reed'],
  ['lastDay', 'descending', 'Mina Holt, Joren Pell, Tom Reed'],
])('by %s, %s', (by, way, names) => {
  expect(sortEdges(EDGES, { by, way }).map(({ from }) => from.name).join(', ')).toBe(names);
});

test('a heading clicked again turns the order', () => {
  expect(nextSort({ by: 'weight', way: 'descending' }, 'weight')).toEqual({ by: 'weight', way: 'ascending' });
  expect(nextSort({ by: 'weight', way: 'descending' }, 'from')).toEqual({ by: 'from', way: 'ascending' });
});
