import { type ChangeFeed, invariant } from '@onrecord/domain';
import type { RecordContext } from '../record-context.js';

/** What a subscription needs beyond one request: what wakes it, and a fresh context for whatever it delivers. */
export interface Following {
  readonly feed: ChangeFeed;
  /** The same caller's context as of now: visibility is decided when something is delivered, not when it was asked for. */
  readonly freshContext: () => RecordContext;
}

/** What a subscription delivers: the value of its field, and the context in which its selection is answered. */
export interface Delivery<Payload> {
  readonly payload: Payload;
  readonly context: RecordContext;
}

/** How a subscription follows the record. Servers refuse subscriptions where they cannot be followed, before anything runs. */
export function followingOf({ following }: RecordContext): Following {
  invariant(following !== undefined, 'a subscription needs a context that says how the record is followed');
  return following;
}
