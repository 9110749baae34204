import { createClient } from '@onrecord/client';
import { storedKey } from './stored-key.js';

/** Asks the server that served the reader, with the visitor's key, and keeps nothing of the answers: for what is saved and not shown. */
export function createSavingClient() {
  const key = storedKey();
  return createClient({ url: '/graphql', headers: key === undefined ? {} : { authorization: `Bearer ${key}` } });
}
