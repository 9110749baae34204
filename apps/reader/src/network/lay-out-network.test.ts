import { heightFor, layOutNetwork } from './lay-out-network.js';
import type { NetworkEdge, NetworkNode } from './network.js';

const node = (name: string): NetworkNode => ({ id: name, name, kind: 'person' });
const edge = (from: string, to: string): NetworkEdge => ({ key: `${from} ${to}`, from: node(from), to: node(to), weight: 1, firstDay: null, lastDay: null });

const NAMES = ['Ada Quill', 'Tom Reed', 'Mina Holt', 'Joren Pell', 'Nadia Verrin', 'Boris Halden'];
const NETWORK = { nodes: NAMES.map(node), edges: [edge('Ada Quill', 'Tom Reed'), edge('Ada Quill', 'Mina Holt'), edge('Joren Pell', 'Nadia Verrin')] };

test('the same network gives the same picture', () => {
  expect(layOutNetwork(NETWORK, 900)).toEqual(layOutNetwork(NETWORK, 900));
});

test('all nodes are in the picture, and who met is nearer than who did not', () => {
  const { places, height } = layOutNetwork(NETWORK, 900);
  const placed = new Map(places.map((each) => [each.node.name, each]));
  for (const { x, y } of placed.values()) expect(x > 0 && x < 900 && y > 0 && y < height).toBe(true);
  const distance = (one: string, other: string): number => Math.hypot(placed.get(one)!.x - placed.get(other)!.x, placed.get(one)!.y - placed.get(other)!.y);
  expect(distance('Ada Quill', 'Tom Reed')).toBeLessThan(distance('Ada Quill', 'Nadia Verrin'));
});

test('more nodes and less breadth need more height', () => {
  expect(heightFor(60, 390)).toBeGreaterThan(heightFor(60, 1200));
  expect(heightFor(60, 1200)).toBeGreaterThan(heightFor(10, 1200));
});

test('a network of nobody has no places', () => {
  expect(layOutNetwork({ nodes: [], edges: [] }, 900)).toEqual({ places: [], height: 0 });
});
