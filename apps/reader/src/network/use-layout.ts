import { useEffect, useState } from 'react';
import type { NetworkLayout } from './lay-out-network.js';
import type { Network } from './network.js';

/** A network laid out, and the room that it takes. */
export interface Layout extends NetworkLayout {
  readonly network: Network;
  readonly width: number;
}

/** Lays a network out after the page is first painted; the code for it is fetched then. `undefined` until it is done. */
export function useLayout(network: Network, width: number | undefined): Layout | undefined {
  const [layout, setLayout] = useState<Layout>();
  useEffect(() => {
    if (width === undefined) return undefined;
    let isWanted = true;
    void import('./lay-out-network.js').then(({ layOutNetwork }) => {
      if (isWanted) setLayout({ network, width, ...layOutNetwork(network, width) });
    });
    return () => {
      isWanted = false;
    };
  }, [network, width]);
  return layout?.network === network ? layout : undefined;
}
