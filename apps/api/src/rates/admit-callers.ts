import type { IdentifyCaller } from '../access/identify-caller.js';
import type { Rates } from './rates.js';

/** Finds out who asks, and lets in whoever asks no more than they may. */
export function admitCallers(identify: IdentifyCaller, rates: Rates): IdentifyCaller {
  return async (signs) => {
    const caller = await identify(signs);
    rates.admit(caller);
    return caller;
  };
}
