import DataLoader from 'dataloader';

const BATCH_SIZE_MAX = 1000;

/** Loads what hangs on many parents under the same arguments, such as the first five quotes of each of twenty articles: one query. */
export interface PageLoader<Args, Value> {
  load(parentId: string, args: Args): Promise<Value>;
  /** Forgets everything, after a change of the record. */
  forget(): void;
}

/** Makes a page loader over a batched read of the store, for one request. Arguments are told apart by their JSON. */
export function createPageLoader<Args, Value>(loadMany: (parentIds: readonly string[], args: Args) => Promise<readonly Value[]>): PageLoader<Args, Value> {
  const loaders = new Map<string, DataLoader<string, Value>>();
  return {
    load(parentId, args) {
      const key = JSON.stringify(args);
      let loader = loaders.get(key);
      if (loader === undefined) {
        loader = new DataLoader<string, Value>((ids) => loadMany(ids, args), { maxBatchSize: BATCH_SIZE_MAX });
        loaders.set(key, loader);
      }
      return loader.load(parentId);
    },
    forget: () => loaders.clear(),
  };
}
