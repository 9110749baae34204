import { randomBytes } from 'node:crypto';

/** Bytes of a key's id, which is no secret, and of its secret, which nobody guesses: 2^256 of them. */
const ID_BYTES = 8;
const SECRET_BYTES = 32;

/** Matches `onrecord_0123456789abcdef_` and 64 hexadecimal digits; not upper case, nor anything before or behind it. Scanners of secrets know a key by it. */
const KEY_TEXT = /^onrecord_([0-9a-f]{16})_([0-9a-f]{64})$/;

/** The parts of a key's text. */
export interface KeyParts {
  readonly id: string;
  readonly secret: string;
}

/** Parts of a new key, from the system's source of randomness. */
export function makeKeyParts(): KeyParts {
  return { id: randomBytes(ID_BYTES).toString('hex'), secret: randomBytes(SECRET_BYTES).toString('hex') };
}

/** The text of a key: `onrecord_<id>_<secret>`. */
export function writeKeyText({ id, secret }: KeyParts): string {
  return `onrecord_${id}_${secret}`;
}

/** The parts of a key's text; `undefined` for what cannot be one. */
export function readKeyText(text: string): KeyParts | undefined {
  const [, id, secret] = KEY_TEXT.exec(text) ?? [];
  return id === undefined || secret === undefined ? undefined : { id, secret };
}
