import { createHash } from 'node:crypto';

/** The name of a document in manifests: the SHA-256 of its text in UTF-8, in small hexadecimal letters. */
export function hashDocument(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Whether this is the form of a hash; true of `e3b0…b855` with its 64 letters, false of capitals and of any other length. */
export function isDocumentHash(value: unknown): value is string {
  return typeof value === 'string' && /^[\da-f]{64}$/.test(value);
}
