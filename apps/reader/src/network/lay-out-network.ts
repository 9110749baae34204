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

/** So many nodes moved so often, one by one; larger networks come to rest in fewer rounds. */
const MOVES = 24_000;
const LETTER = 6.6;
const LONGEST_LABEL = 26;
const HALF_HEIGHT = 20;

/** A picture of a network. */
export interface NetworkLayout {
  readonly places: readonly PlacedNode[];
  readonly height: number;
}

/** How much room there is for so many nodes and their names. */
export function heightFor(nodeCount: number, width: number): number {
  return Math.round(Math.min(1800, Math.max(340, (nodeCount * 14_000) / width)));
}

/** Places the nodes of a network by forces, run to their end at once, on so many pixels and as high as they need. The same network gives the same picture. */
export function layOutNetwork({ nodes, edges }: Pick<Network, 'nodes' | 'edges'>, width: number): NetworkLayout {
  const room = heightFor(nodes.length, width);
  const bodies = nodes.map((node): Body => ({ node }));
  const byId = new Map(bodies.map((body) => [body.node.id, body]));
  const links = edges.map(({ from, to }) => ({ source: byId.get(from.id)!, target: byId.get(to.id)! }));
  const ticks = Math.round(Math.min(300, Math.max(100, MOVES / Math.max(nodes.length, 1))));
  forceSimulation(bodies)
    .alphaDecay(1 - 0.001 ** (1 / ticks))
    .force('link', forceLink(links).distance(70).strength(0.5))
    .force('charge', forceManyBody().strength(-260))
    .force('collide', forceCollide(36))
    .force('x', forceX(0).strength(0.06))
    .force('y', forceY(0).strength(0.09))
    .stop()
    .tick(ticks);
  const boxes = spreadLabels(fit(bodies, width, room), width, room);
  const top = Math.min(...boxes.map(({ y, halfHeight }) => y - halfHeight));
  const places = bodies.map(({ node }, index) => ({ node, x: Math.round(boxes[index]!.x), y: Math.round(boxes[index]!.y - top), label: toLabel(node.name) }));
  return { places, height: Math.max(0, ...places.map(({ y }) => y + HALF_HEIGHT + 4)) };
}

/** Stretches what the forces made over the whole picture, but not beyond twice its size. */
function fit(bodies: readonly Body[], width: number, height: number): readonly Box[] {
  // Names are wide and low: where there is room for it, breadth is stretched.
  const flat = Math.min(2, Math.max(1, width / height));
  const boxes = bodies.map(({ node, x = 0, y = 0 }) => ({ x: x * flat, y, halfWidth: (toLabel(node.name).length * LETTER) / 2 + 6, halfHeight: HALF_HEIGHT }));
  const stretch = (values: readonly number[], room: number): ((value: number) => number) => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const by = Math.min(2, room / Math.max(most - least, 1));
    return (value) => (value - (least + most) / 2) * by;
  };
  const [toX, toY] = [stretch(boxes.map(({ x }) => x), width - 140), stretch(boxes.map(({ y }) => y), height - 60)];
  return boxes.map((box) => ({ ...box, x: toX(box.x) + width / 2, y: toY(box.y) + height / 2 }));
}

function toLabel(name: string): string {
  return name.length > LONGEST_LABEL ? `${name.slice(0, LONGEST_LABEL - 1)}…` : name;
}
