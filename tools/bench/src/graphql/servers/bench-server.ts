import type { SqliteStore } from '@onrecord/storage';
import { createLoaders, type RecordContext } from '@onrecord/schema';
import { AFTER_ALL } from '../grow-record.js';

/** Starts a GraphQL server over a record on a free port, and tells the address of its GraphQL. It ends with its process. */
export type StartServer = (store: SqliteStore, workspace: string) => Promise<string>;

/** What a resolver of the schema works with in one request: a reader and loaders of its own. */
export function makeContext(store: SqliteStore): RecordContext {
  const viewer = { now: AFTER_ALL };
  const reader = store.readAs(viewer);
  return { reader, loaders: createLoaders(reader), viewer, caller: { address: '127.0.0.1', scopes: ['read'] } } as unknown as RecordContext;
}
