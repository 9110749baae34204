import type { Caller } from '@onrecord/domain';
import type { Configuration } from '../configuration/configuration.js';
import type { Keeping } from '../http/send-for-caches.js';

/**
 * How caches may keep the answer to a caller. It is for others too only where they would be given the same: not what a key
 * was shown for, and not whole articles, unless these are open to everybody.
 */
export function keepFor({ documents, access }: Pick<Configuration, 'documents' | 'access'>): (caller: Caller) => Keeping {
  return ({ keyId, mayReadText }) => ({ seconds: documents.cacheSeconds, isPersonal: keyId !== undefined || (mayReadText === true && access.text !== 'open') });
}
