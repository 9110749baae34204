import type { Caller } from '@onrecord/domain';
import { toClientKey } from '../rates/client-key.js';
import { tooManyConnections } from './subscription-refusals.js';

/** The connections that carry subscriptions: so many of a client, so many in all. */
export interface Seats {
  /**
   * Takes one. @returns what gives it back, once.
   * @throws GraphQLError `TOO_MANY_CONNECTIONS`
   */
  take(caller: Pick<Caller, 'address' | 'keyId'>): () => void;
  /** How many are taken. */
  taken(): number;
}

/** So many empty seats. */
export function createSeats({ connections, connectionsOfClient }: { readonly connections: number; readonly connectionsOfClient: number }): Seats {
  const byClient = new Map<string, number>();
  let taken = 0;
  return {
    take(caller) {
      const client = toClientKey(caller);
      const ofClient = byClient.get(client) ?? 0;
      if (ofClient >= connectionsOfClient) throw tooManyConnections(connectionsOfClient, 'client');
      if (taken >= connections) throw tooManyConnections(connections, 'all');
      taken += 1;
      byClient.set(client, ofClient + 1);
      let isGiven = false;
      return () => {
        if (isGiven) return;
        isGiven = true;
        taken -= 1;
        const left = byClient.get(client)! - 1;
        if (left === 0) byClient.delete(client);
        else byClient.set(client, left);
      };
    },
    taken: () => taken,
  };
}
