import type { ApiKey, MadeKey } from '../access/api-key.js';
import type { Scope } from '../access/scope.js';
import type { Page, PageRequest } from './page.js';

/** Keeps who may do more than anybody. No key's secret is kept, and none is ever told again. */
export interface KeyStore {
  /**
   * Makes a key with a secret of its own.
   * @throws InputError for a name that is empty, longer than `KEY_NAME_LENGTH_MAX` or more than a line, and for no scopes.
   */
  make(name: string, scopes: readonly Scope[], now: string): Promise<MadeKey>;
  /** The key whose text this is; `undefined` for any other text and for a revoked key, neither sooner nor later than for a wrong secret. */
  find(text: string): Promise<ApiKey | undefined>;
  /** All keys, the revoked ones too, the latest made first. */
  pageOfKeys(page: PageRequest): Promise<Page<ApiKey>>;
  countKeys(): Promise<number>;
  /** Revokes a key for good; one that is revoked already stays as it is. @returns the key, `undefined` where there is none with this id. */
  revoke(id: string, now: string): Promise<ApiKey | undefined>;
}
