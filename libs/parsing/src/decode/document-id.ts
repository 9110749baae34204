import { sha256 } from '@noble/hashes/sha2';

/**
 * The id of a document: `doc_` and the first 32 hexadecimal digits of the SHA-256 of its bytes. The same bytes are the
 * same document, whatever they are called.
 */
export function documentIdOf(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of sha256(bytes).subarray(0, 16)) hex += byte.toString(16).padStart(2, '0');
  return `doc_${hex}`;
}
