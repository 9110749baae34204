import { memo, useCallback, useMemo } from 'react';
import { Link } from 'react-router';
import { nearestInDirection } from '../picture/nearest-in-direction.js';
import { type Move, useTravel } from '../picture/use-travel.js';
import { useWidth } from '../picture/use-width.js';
import type { PlacedNode } from './lay-out-network.js';
import type { Network, NetworkEdge } from './network.js';
import type { NetworkKind } from './network-filter.js';
import { wordEdge, wordNode } from './network-words.js';
import { type Layout, useLayout } from './use-layout.js';

/** People as circles, outlets as squares, edges as wide as they are heavy. The table under the picture tells the same. */
export function NetworkPicture({ network, show }: { readonly network: Network; readonly show: NetworkKind }) {
  const [place, width] = useWidth<HTMLElement>();
  const layout = useLayout(network, width);
  return (
    <figure ref={place} className="network-figure" aria-labelledby="network-caption">
      {layout === undefined ? <div className="network-awaited" /> : <Drawing layout={layout} show={show} />}
      <figcaption id="network-caption" className="small">
        {show === 'met' ? 'People are joined who met; the wider the line, the more often.' : 'Squares are outlets, circles the people whom they quote; the wider the line, the more statements.'} The table below tells the same.
      </figcaption>
    </figure>
  );
}

function Drawing({ layout: { network, places, width, height }, show }: { readonly layout: Layout; readonly show: NetworkKind }) {
  const next = useCallback((from: string, move: Move) => nextNode(places, from, move), [places]);
  const { looked, listeners } = useTravel(next);
  const words = useMemo(() => (looked === undefined ? undefined : wordLooked(network, looked, show)), [network, looked, show]);
  const byId = useMemo(() => new Map(places.map((each) => [each.node.id, each])), [places]);
  const most = Math.max(...network.edges.map(({ weight }) => weight));
  return (
    <>
      <svg {...listeners} className={looked === undefined ? 'network-picture' : 'network-picture network-looked-at'} viewBox={`0 0 ${width} ${height}`} role="group" aria-labelledby="network-caption">
        <g>
          {network.edges.map((edge) => (
            <Edge key={edge.key} edge={edge} from={byId.get(edge.from.id)!} to={byId.get(edge.to.id)!} width={1 + 8 * (edge.weight / most) ** 0.8} isLooked={looked === edge.key || looked === edge.from.id || looked === edge.to.id} />
          ))}
        </g>
        <g role="list" aria-label={show === 'met' ? 'People' : 'Outlets and people'}>
          {places.map((placed, index) => (
            <Node key={placed.node.id} placed={placed} words={wordNode(placed.node.id, placed.node.name, network.edges, show)} isFirst={index === 0} />
          ))}
        </g>
      </svg>
      <p className="network-looked not-printed" aria-hidden="true">
        {words ?? <span className="small">Point at a name or a line, or press Tab and the arrow keys; Enter opens a person.</span>}
      </p>
    </>
  );
}

interface EdgeProps {
  readonly edge: NetworkEdge;
  readonly from: PlacedNode;
  readonly to: PlacedNode;
  readonly width: number;
  readonly isLooked: boolean;
}

/** An edge under the pointer is looked at, but takes no focus: its ends tell the same, and the table. */
const Edge = memo(function Edge({ edge, from, to, width, isLooked }: EdgeProps) {
  const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  return (
    <g className={isLooked ? 'edge edge-looked' : 'edge'} data-mark={edge.key} aria-hidden="true">
      <line className="reach" {...ends} />
      <line className="shape" {...ends} strokeWidth={width} />
      {isLooked && (
        <text x={(from.x + to.x) / 2} y={(from.y + to.y) / 2 + 4} textAnchor="middle">
          {edge.weight}
        </text>
      )}
    </g>
  );
});

const Node = memo(function Node({ placed: { node, x, y, label }, words, isFirst }: { readonly placed: PlacedNode; readonly words: string; readonly isFirst: boolean }) {
  const drawn = (
    <>
      <rect className="reach" x={x - label.length * 3.3 - 6} y={y - 14} width={label.length * 6.6 + 12} height={36} rx={3} />
      {node.kind === 'outlet' ? <rect className="shape" x={x - 6} y={y - 6} width={12} height={12} /> : <circle className="shape" cx={x} cy={y} r={6} />}
      <text x={x} y={y + 19} textAnchor="middle">
        {label}
      </text>
    </>
  );
  const common = { 'data-mark': node.id, tabIndex: isFirst ? 0 : -1, 'aria-label': words, className: `node node-${node.kind}` };
  return <g role="listitem">{node.kind === 'person' ? <Link to={`/people/${node.id}`} {...common}>{drawn}</Link> : <g role="img" {...common}>{drawn}</g>}</g>;
});

function nextNode(places: readonly PlacedNode[], from: string, move: Move): string | undefined {
  if (move === 'first' || move === 'last') return places.at(move === 'first' ? 0 : -1)?.node.id;
  const marks = places.map(({ node, x, y }) => ({ key: node.id, x, y }));
  const here = marks.find(({ key }) => key === from);
  return here === undefined ? undefined : nearestInDirection(here, marks, move)?.key;
}

function wordLooked({ edges, nodes }: Network, looked: string, show: NetworkKind): string | undefined {
  const edge = edges.find(({ key }) => key === looked);
  if (edge !== undefined) return wordEdge(edge, show);
  const node = nodes.find(({ id }) => id === looked);
  return node === undefined ? undefined : wordNode(node.id, node.name, edges, show);
}
