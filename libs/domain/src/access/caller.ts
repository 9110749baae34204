import type { Scope } from './scope.js';

/** Who asks: a holder of a key, or anybody. */
export interface Caller {
  /** Where the request comes from, as the network tells it: `192.0.2.7`. */
  readonly address: string;
  /** Of the key that was shown and found good; `undefined` for whoever showed none. */
  readonly keyId?: string;
  /** What the caller's key grants; none without a key. */
  readonly scopes: readonly Scope[];
  /** Whether they may read whole articles: by their key, or because whoever comes this way may. Absent: they may not. */
  readonly mayReadText?: boolean;
}
