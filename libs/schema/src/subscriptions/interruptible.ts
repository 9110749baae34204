/**
 * An async generator that can be ended while it waits: `return()` aborts the signal, at which whatever the generator waits for
 * must end. By itself, a generator that waits for a change would end at the next change only, and be kept until then.
 */
export function interruptible<Value>(start: (signal: AbortSignal) => AsyncGenerator<Value, void, undefined>): AsyncGenerator<Value, void, undefined> {
  const controller = new AbortController();
  const inner = start(controller.signal);
  const outer: AsyncGenerator<Value, void, undefined> = {
    next: () => inner.next(),
    return(value) {
      controller.abort();
      return inner.return(value);
    },
    throw(error) {
      controller.abort();
      return inner.throw(error);
    },
    [Symbol.asyncIterator]: () => outer,
  };
  return outer;
}
