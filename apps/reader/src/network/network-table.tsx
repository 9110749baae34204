import '../lists/lists.css';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { wordTime } from '../words/time-words.js';
import type { Network, NetworkEdge, NetworkNode } from './network.js';
import type { NetworkFilter } from './network-filter.js';
import { nextSort, type Sort, sortEdges, type SortKey } from './sort-edges.js';

const COLUMNS: Readonly<Record<NetworkFilter['show'], readonly (readonly [SortKey, string])[]>> = {
  met: [['from', 'Who'], ['to', 'Whom'], ['weight', 'Meetings'], ['firstDay', 'First'], ['lastDay', 'Last']],
  quoted: [['from', 'Outlet'], ['to', 'Quotes whom'], ['weight', 'Statements'], ['firstDay', 'First'], ['lastDay', 'Last']],
};

/** Every edge of a network as a row, sorted by the heading that was clicked last. */
export function NetworkTable({ network: { edges }, filter }: { readonly network: Network; readonly filter: NetworkFilter }) {
  const [sort, setSort] = useState<Sort>({ by: 'weight', way: 'descending' });
  const rows = useMemo(() => sortEdges(edges, sort), [edges, sort]);
  return (
    <div className="table-scroll">
      <table className="plain network-table">
        <caption className="label">The same as a table</caption>
        <thead>
          <tr>
            {COLUMNS[filter.show].map(([by, words]) => (
              <th key={by} scope="col" className={by === 'weight' ? 'number' : undefined} aria-sort={sort.by === by ? sort.way : 'none'}>
                <button type="button" className="sort" onClick={() => setSort(nextSort(sort, by))}>
                  {words} <span aria-hidden="true">{sort.by !== by ? '↕' : sort.way === 'ascending' ? '↑' : '↓'}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((edge) => (
            <tr key={edge.key}>
              <td>
                <NodeName node={edge.from} />
              </td>
              <td>
                <NodeName node={edge.to} />
              </td>
              <td className="number">
                <Link to={addressOf(edge, filter)} aria-label={`${edge.weight}: show them`}>
                  {edge.weight}
                </Link>
              </td>
              <td>{edge.firstDay === null ? 'undated' : wordTime(edge.firstDay)}</td>
              <td>{edge.lastDay === null ? 'undated' : wordTime(edge.lastDay)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function NodeName({ node: { id, kind, name } }: { readonly node: NetworkNode }) {
  return kind === 'person' ? <Link to={`/people/${id}`}>{name}</Link> : <>{name}</>;
}

/** Where the meetings or quotes of an edge are listed. */
function addressOf({ from, to }: NetworkEdge, { show, ...window }: NetworkFilter): string {
  if (show === 'quoted') return `/people/${to.id}?${new URLSearchParams({ outlet: from.id })}`;
  const address = new URLSearchParams([['kinds', 'meeting'], ['statuses', 'held'], ['statuses', 'underway'], ['people', from.id], ['people', to.id]]);
  if (window.from !== undefined) address.set('from', window.from);
  if (window.before !== undefined) address.set('before', window.before);
  return `/timeline?${address}`;
}
