import { type Caller, isGranted, type KeyStore, toGrantedScopes } from '@onrecord/domain';
import type { IncomingHttpHeaders } from 'node:http';
import { KeyRefusedError } from './key-refused.js';
import { isTextOpen, type TextSettings } from './open-text.js';
import { readKeyOf } from './read-key.js';

/** What tells who asks: the headers of a request, or of the handshake of a socket, and where it comes from. */
export interface CallerSigns {
  readonly headers: IncomingHttpHeaders;
  readonly address: string;
}

/** Finds out who asks. @throws KeyRefusedError for a key that is none, or no good. */
export type IdentifyCaller = (signs: CallerSigns) => Promise<Caller>;

/**
 * Whoever shows a key is its holder, with what it grants; whoever shows none is anybody, and costs nothing. A key is looked for
 * in the record each time, which is one read by its id, so that one that was just made or revoked is known at once.
 */
export function createIdentify(keys: Pick<KeyStore, 'find'>, settings: TextSettings): IdentifyCaller {
  const isOpen = isTextOpen(settings);
  return async ({ headers, address }) => {
    const text = readKeyOf(headers);
    if (text === undefined) return { address, scopes: [], mayReadText: isOpen(headers) };
    const key = await keys.find(text);
    if (key === undefined) throw new KeyRefusedError();
    const scopes = toGrantedScopes(key.scopes);
    return { address, keyId: key.id, scopes, mayReadText: isGranted('read', scopes) };
  };
}
