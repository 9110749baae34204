import { useEffect, useState } from 'react';
import type { PlacedNode } from './lay-out-network.js';
import type { Network } from './network.js';

/** A network laid out, and the room that it takes. */
export interface Layout {
  readonly network: Network;
  readonly places: readonly PlacedNode[];
  readonly width: number;
  readonly height: number;
}

/** Lays a network out after the page is first painted; the code for it is fetched then. `undefined` until it is done. */
export function useLayout(network: Network, width: number | undefined): Layout | undefined {
  const [layout, setLayout] = useState<Layout>();
  useEffect(() => {
    if (width === undefined) return undefined;
    let isWanted = true;
    void import('./lay-out-network.js').then(({ heightFor, layOutNetwork }) => {
      const height = heightFor(network.nodes.length, width);
      if (isWanted) setLayout({ network, places: layOutNetwork(network, width, height), width, height });
    });
    return () => {
      isWanted = false;
    };
  }, [network, width]);
  return layout?.network === network ? layout : undefined;
}
