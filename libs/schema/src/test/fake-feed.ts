import type { Change, ChangeFeed, ChangeMark, Edge } from '@onrecord/domain';

/** A feed that a test moves on by hand, over changes that are `c1`, `c2`, … */
export interface FakeFeed {
  readonly feed: ChangeFeed;
  /** Tells a change, and wakes whoever waits. */
  tell(noun: Change['noun'], id: string): void;
  /** How many wait for a change. */
  waiting(): number;
}

const AT = '2031-01-05T08:00:00.000Z';

/** Makes a feed that stands behind `c0`; a page of it is two changes. */
export function createFakeFeed(): FakeFeed {
  const edges: Edge<Change>[] = [];
  const waiting = new Set<() => void>();
  const markNow = (): ChangeMark => ({ at: `${AT}#${edges.length}`, cursor: `c${edges.length}` });
  return {
    tell(noun, id) {
      edges.push({ cursor: `c${edges.length + 1}`, node: { kind: 'change', noun, id, at: AT } });
      for (const wake of [...waiting]) wake();
    },
    waiting: () => waiting.size,
    feed: {
      mark: async () => markNow(),
      async pageAfter(nouns, cursor) {
        const behind = edges.filter((edge) => nouns.includes(edge.node.noun) && Number(edge.cursor.slice(1)) > Number(cursor.slice(1)));
        return { edges: behind.slice(0, 2), hasNextPage: behind.length > 2, hasPreviousPage: false };
      },
      moved: (from, signal) =>
        new Promise((resolve) => {
          const wake = (): void => {
            waiting.delete(wake);
            resolve(signal.aborted ? undefined : markNow());
          };
          if (signal.aborted || markNow().at !== from.at) return wake();
          waiting.add(wake);
          signal.addEventListener('abort', wake, { once: true });
        }),
    },
  };
}
