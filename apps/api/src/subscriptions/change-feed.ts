import type { ArticleStore, Change, ChangeFeed, ChangeMark, Clock, Page } from '@onrecord/domain';

/** Changes that a follower finds at once; it holds no more of them than their ids. */
const PAGE_SIZE = 20;
/** Pages that are kept for others who stand at the same place: those of one place each noun, and a few of those who catch up. */
const PAGES_KEPT = 32;

/** How a feed looks at the record. */
export interface ChangeFeedOptions {
  readonly pollMilliseconds: number;
  /** Called when the record cannot be looked at; the next look may succeed. */
  readonly onFault: (error: unknown) => void;
}

/** A feed with its switch. */
export interface RunningChangeFeed extends ChangeFeed {
  /** Looks at once instead of at the next poll: something was saved here. */
  nudge(): void;
  /** Wakes everybody for the last time. */
  end(): void;
  /** How many wait. While nobody does, nobody looks. */
  waiting(): number;
}

/**
 * A feed over a store. It looks at the record's clock, one row, after each nudge and once a second, since other processes
 * write to the same file; and only while somebody waits. A page is read once for all who stand at one place at one state
 * of the clock.
 */
export function createChangeFeed(store: Pick<ArticleStore, 'lastChange' | 'readAs'>, clock: Clock, { pollMilliseconds, onFault }: ChangeFeedOptions): RunningChangeFeed {
  const waiting = new Set<() => void>();
  const pages = new Map<string, Promise<Page<Change>>>();
  let latest: ChangeMark | undefined;
  let hasEnded = false;
  let polling: NodeJS.Timeout | undefined;

  async function look(): Promise<ChangeMark> {
    const mark = await store.lastChange();
    if (mark.at === latest?.at) return mark;
    latest = mark;
    pages.clear();
    wakeAll();
    return mark;
  }

  function wakeAll(): void {
    for (const wake of [...waiting]) wake();
  }

  function lookForAll(): void {
    if (waiting.size > 0) look().catch(onFault);
  }

  function leave(wake: () => void): void {
    waiting.delete(wake);
    if (waiting.size > 0) return;
    clearInterval(polling);
    polling = undefined;
  }

  function readPage(nouns: readonly Change['noun'][], cursor: string): Promise<Page<Change>> {
    return store.readAs({ now: clock.now() }).pageOfChanges({ nouns }, { first: PAGE_SIZE, after: cursor });
  }

  return {
    mark: look,
    pageAfter(nouns, cursor) {
      const key = JSON.stringify([nouns, cursor]);
      const known = pages.get(key);
      if (known !== undefined) return known;
      if (pages.size >= PAGES_KEPT) pages.clear();
      const page = readPage(nouns, cursor);
      pages.set(key, page);
      page.then(({ edges }) => edges.length > 0 || pages.delete(key), () => pages.delete(key));
      return page;
    },
    moved: (from, signal) =>
      new Promise((resolve) => {
        const isOver = (): boolean => hasEnded || signal.aborted;
        if (isOver() || latest?.at !== from.at) return resolve(isOver() ? undefined : latest);
        const wake = (): void => {
          leave(wake);
          signal.removeEventListener('abort', wake);
          resolve(isOver() ? undefined : latest);
        };
        waiting.add(wake);
        signal.addEventListener('abort', wake);
        polling ??= setInterval(lookForAll, pollMilliseconds).unref();
      }),
    nudge: lookForAll,
    end() {
      hasEnded = true;
      wakeAll();
    },
    waiting: () => waiting.size,
  };
}
