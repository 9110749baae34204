import type { Caller } from '@onrecord/domain';
import type { RecordContext } from '@onrecord/schema';

/**
 * Fresh contexts for what is delivered. Those of one turn of the event loop, for callers who may do the same, load together:
 * a hundred subscribers to one event read its article once. In the next turn everything is read anew.
 */
export function shareWithinTurn(makeContext: (caller: Caller) => RecordContext): (caller: Caller) => RecordContext {
  const shared = new Map<string, RecordContext>();
  return (caller) => {
    const key = JSON.stringify({ ...caller, address: undefined });
    let context = shared.get(key);
    if (context === undefined) {
      if (shared.size === 0) setImmediate(() => shared.clear());
      context = makeContext(caller);
      shared.set(key, context);
    }
    return { ...context, caller };
  };
}
