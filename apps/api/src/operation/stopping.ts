/** The stop of a server, which everything that runs long can ask about and end with. */
export interface Stopping {
  /** Whether the stop has begun: what is new is refused, what is under way may finish. */
  readonly hasBegun: boolean;
  /** Adds what is to be ended as soon as the stop begins, such as subscriptions, which never finish by themselves. */
  onBegin(end: () => void | Promise<void>): void;
  /** Begins it, once; resolves when everything that was added has ended. */
  begin(): Promise<void>;
}

/** A stop that has not begun. */
export function createStopping(): Stopping {
  const endings: (() => void | Promise<void>)[] = [];
  let begun: Promise<void> | undefined;
  return {
    get hasBegun() {
      return begun !== undefined;
    },
    onBegin: (end) => void endings.push(end),
    begin: () => (begun ??= endAll(endings)),
  };
}

/** One that fails keeps none of the others from ending; the first failure is told when all have. */
async function endAll(endings: readonly (() => void | Promise<void>)[]): Promise<void> {
  const ended = await Promise.allSettled(endings.map(async (end) => end()));
  const failure = ended.find(({ status }) => status === 'rejected');
  if (failure?.status === 'rejected') throw failure.reason;
}
