import DataLoader from 'dataloader';

const BATCH_SIZE_MAX = 1000;

/** What a resolver may return: a value at hand costs no promise. */
export type Loaded<Value> = Value | undefined | Promise<Value | undefined>;

/** Loads things of one noun by id: one query for all that a step of the operation needs, none for what is known. */
export interface RecordLoader<Value> {
  /** The value where it is known, else a promise of it; `undefined` where the viewer sees no such thing. */
  load(id: string): Loaded<Value>;
  /** Remembers something that came with a page. */
  learn(id: string, value: Value): void;
  /** Forgets everything, after a change of the record. */
  forget(): void;
}

/** Makes a loader over a batched read of the store, for one request. One that is not used costs next to nothing, and what was loaded once is at hand from then on. */
export function createRecordLoader<Value>(loadMany: (ids: readonly string[]) => Promise<readonly (Value | undefined)[]>): RecordLoader<Value> {
  let known = new Map<string, Value>();
  let loader: DataLoader<string, Value | undefined> | undefined;

  function makeLoader(): DataLoader<string, Value | undefined> {
    const remembered = known;
    return new DataLoader<string, Value | undefined>(
      async (ids) => {
        const values = await loadMany(ids);
        for (const [index, value] of values.entries()) if (value !== undefined) remembered.set(ids[index]!, value);
        return values;
      },
      { maxBatchSize: BATCH_SIZE_MAX },
    );
  }

  return {
    load: (id) => known.get(id) ?? (loader ??= makeLoader()).load(id),
    learn: (id, value) => void known.set(id, value),
    forget() {
      known = new Map();
      loader = undefined;
    },
  };
}
