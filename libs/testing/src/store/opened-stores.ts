import type { ArticleStore } from '@onrecord/domain';

/** Opens the store that is kept at a place: a name that no other test uses. Opened twice, both see the same record. */
export type OpenStore = (place: string) => Promise<ArticleStore>;

/** Stores of one test after another, closed when their test is over. */
export interface OpenedStores {
  /** A store of its own, empty. */
  readonly fresh: () => Promise<ArticleStore>;
  /** Two doors to one record. */
  readonly pair: () => Promise<readonly [ArticleStore, ArticleStore]>;
  /** A store that is filled once for all tests of the block, which only read it. */
  readonly filled: (fill: (store: ArticleStore) => Promise<void>) => () => Promise<ArticleStore>;
  /** A place for stores that are opened and closed by the test. */
  readonly place: () => string;
}

/** When the suite's tests take place. */
export const NOW = '2031-06-01T12:00:00Z';

let places = 0;

/** Opens stores for the tests of the describe block that it is called in, and closes them after each. */
export function useStores(open: OpenStore): OpenedStores {
  let opened: ArticleStore[] = [];
  afterEach(async () => {
    await Promise.all(opened.map((store) => store.close()));
    opened = [];
  });
  const kept: Promise<ArticleStore>[] = [];
  afterAll(async () => {
    for (const store of kept) await (await store).close();
  });
  const openAt = async (place: string): Promise<ArticleStore> => {
    const store = await open(place);
    opened.push(store);
    return store;
  };
  const place = (): string => `place-${(places += 1)}`;
  return {
    fresh: () => openAt(place()),
    async pair() {
      const both = place();
      return [await openAt(both), await openAt(both)];
    },
    filled(fill) {
      let store: Promise<ArticleStore> | undefined;
      const make = async (): Promise<ArticleStore> => {
        const made = await open(place());
        await fill(made);
        return made;
      };
      return () => {
        if (store === undefined) kept.push((store = make()));
        return store;
      };
    },
    place,
  };
}
