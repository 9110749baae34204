import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { readKeyText } from './key-text.js';

/** A key as the table has it. */
export interface KeptKey {
  readonly hash: Uint8Array;
  readonly isRevoked: boolean;
}

/** The two steps whose work must tell nothing. */
export interface SecretSteps {
  digest(secret: string): Uint8Array;
  isEqual(a: Uint8Array, b: Uint8Array): boolean;
}

/**
 * A secret is hashed with SHA-256 once: it has 256 random bits, so that nobody finds it by trying, however fast the hash; a slow
 * hash is for passwords, which people choose, and would let anybody keep the server busy.
 */
export const SECRET_STEPS: SecretSteps = {
  digest: (secret) => createHash('sha256').update(secret, 'utf8').digest(),
  isEqual: timingSafeEqual,
};

/** Stand in for a key that is not there: no secret has this hash but by a chance of 1 in 2^256. */
const NOBODYS_SECRET = '0'.repeat(64);
const NOBODYS_HASH = randomBytes(32);

/**
 * The key whose text this is, if it is good. A text that can be none, an unknown id, a wrong secret and a revoked key take the
 * same work, one hash and one comparison in constant time, so that how long it takes tells nothing of a secret. What can be no
 * key is not looked for.
 */
export async function findGoodKey<Key extends KeptKey>(text: string, load: (id: string) => Promise<Key | undefined>, { digest, isEqual }: SecretSteps): Promise<Key | undefined> {
  const parts = readKeyText(text);
  const key = parts === undefined ? undefined : await load(parts.id);
  const isRight = isEqual(digest(parts?.secret ?? NOBODYS_SECRET), key?.hash ?? NOBODYS_HASH);
  return isRight && key?.isRevoked === false ? key : undefined;
}
