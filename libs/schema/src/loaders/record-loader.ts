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

/** Makes a loader over a batched read of the store, for one request. */
export function createRecordLoader<Value>(loadMany: (ids: readonly string[]) => Promise<readonly (Value | undefined)[]>): RecordLoader<Value> {
  const known = new Map<string, Value>();
  const loader = new DataLoader<string, Value | undefined>((ids) => loadMany(ids), { maxBatchSize: BATCH_SIZE_MAX });
  return {
    load: (id) => known.get(id) ?? loader.load(id),
    learn: (id, value) => void known.set(id, value),
    forget: () => {
      known.clear();
      loader.clearAll();
    },
  };
}
