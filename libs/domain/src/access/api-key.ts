import type { Scope } from './scope.js';

/** A key as its record knows it: all but its secret, which nobody keeps. */
export interface ApiKey {
  readonly kind: 'api-key';
  /** Sixteen hexadecimal digits, which stand in the key's text too. */
  readonly id: string;
  /** Whom or what it was made for, in words of whoever made it. */
  readonly name: string;
  /** As they were told, in the order of `SCOPES`; what they grant beside themselves is not among them. */
  readonly scopes: readonly Scope[];
  /** Instant, ISO 8601 in UTC. */
  readonly madeAt: string;
  /** Instant since which it opens nothing, ISO 8601 in UTC; `undefined` while it is good. */
  readonly revokedAt?: string;
}

/** The longest name of a key, in UTF-16 code units. */
export const KEY_NAME_LENGTH_MAX = 100;

/** A key at the only moment at which its text is known. */
export interface MadeKey {
  readonly key: ApiKey;
  /** What its holder sends: `onrecord_<id>_<secret>`. It cannot be had again. */
  readonly text: string;
}
