import { Downloads } from '../export/downloads.js';
import { edgeRows } from './edge-rows.js';
import type { Network } from './network.js';
import type { NetworkFilter } from './network-filter.js';
import { NetworkPicture } from './network-picture.js';
import { NetworkTable } from './network-table.js';
import { adviseOnNothing, wordBounds } from './network-words.js';

/** A network as a picture, and beneath it the same as a table. */
export function NetworkView({ network, filter }: { readonly network: Network | undefined; readonly filter: NetworkFilter }) {
  if (network === undefined || network.edges.length === 0) {
    return (
      <p className="network-nothing" role="status">
        {adviseOnNothing(filter)}
      </p>
    );
  }
  return (
    <>
      <p className="network-summary">{wordBounds(network, filter.show)}</p>
      <NetworkPicture network={network} show={filter.show} />
      <NetworkTable network={network} filter={filter} />
      <Downloads name={filter.show === 'met' ? 'who met whom' : 'who quotes whom'} rows={() => Promise.resolve(edgeRows(network))} />
    </>
  );
}
