import type { IdentifyCaller } from '../access/identify-caller.js';
import { KeyRefusedError } from '../access/key-refused.js';
import type { Rates } from './rates.js';

/** Finds out who asks, and lets in whoever asks no more than they may. A key that is no good is a request of the address that it comes from. */
export function admitCallers(identify: IdentifyCaller, rates: Pick<Rates, 'admit'>): IdentifyCaller {
  return async (signs) => {
    try {
      const caller = await identify(signs);
      rates.admit(caller);
      return caller;
    } catch (error) {
      if (error instanceof KeyRefusedError) rates.admit({ address: signs.address, scopes: [] });
      throw error;
    }
  };
}
