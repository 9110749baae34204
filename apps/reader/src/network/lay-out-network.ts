import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import type { Network, NetworkNode } from './network.js';
import { type Box, spreadLabels } from './spread-labels.js';

/** A node at its place, in pixels, with the name that is drawn beneath it. */
export interface PlacedNode {
  readonly node: NetworkNode;
  readonly x: number;
  readonly y: number;
  readonly label: string;
}

interface Body extends SimulationNodeDatum {
  readonly node: NetworkNode;
}

const TICKS = 300;
const LETTER = 6.6;
const LONGEST_LABEL = 26;

/** Names are wide and low: the forces work where breadth counts half. */
const FLAT = 2;

/** How high a picture of so many nodes must be for all of their names. */
export function heightFor(nodeCount: number, width: number): number {
  return Math.round(Math.min(1800, Math.max(360, (nodeCount * 20_000) / width)));
}

/** Places the nodes of a network by forces, run to their end at once. The same network gives the same picture. */
export function layOutNetwork({ nodes, edges }: Pick<Network, 'nodes' | 'edges'>, width: number, height: number): readonly PlacedNode[] {
  const bodies = nodes.map((node): Body => ({ node }));
  const places = new Map(bodies.map((body) => [body.node.id, body]));
  const links = edges.map(({ from, to }) => ({ source: places.get(from.id)!, target: places.get(to.id)! }));
  forceSimulation(bodies)
    .force('link', forceLink(links).distance(70).strength(0.5))
    .force('charge', forceManyBody().strength(-260))
    .force('collide', forceCollide(36))
    .force('x', forceX(0).strength(0.06))
    .force('y', forceY(0).strength(0.09))
    .stop()
    .tick(TICKS);
  const boxes = spreadLabels(fit(bodies, width, height), width, height);
  return bodies.map(({ node }, index) => ({ node, x: Math.round(boxes[index]!.x), y: Math.round(boxes[index]!.y), label: toLabel(node.name) }));
}

/** Stretches what the forces made over the whole picture, but not beyond twice its size. */
function fit(bodies: readonly Body[], width: number, height: number): readonly Box[] {
  const flat = bodies.map(({ node, x = 0, y = 0 }) => ({ x: x * FLAT, y, halfWidth: (toLabel(node.name).length * LETTER) / 2 + 6, halfHeight: 20 }));
  const stretch = (values: readonly number[], room: number): ((value: number) => number) => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const by = Math.min(2, room / Math.max(most - least, 1));
    return (value) => (value - (least + most) / 2) * by;
  };
  const [toX, toY] = [stretch(flat.map(({ x }) => x), width - 140), stretch(flat.map(({ y }) => y), height - 60)];
  return flat.map((box) => ({ ...box, x: toX(box.x) + width / 2, y: toY(box.y) + height / 2 }));
}

function toLabel(name: string): string {
  return name.length > LONGEST_LABEL ? `${name.slice(0, LONGEST_LABEL - 1)}…` : name;
}
