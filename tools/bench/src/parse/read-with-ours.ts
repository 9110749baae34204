import { ParseError } from '@onrecord/domain';
import { decodeDocument, parseArticle } from '@onrecord/parsing';

/** Our parser. */
export function readPage(bytes: Uint8Array): boolean {
  try {
    parseArticle(decodeDocument({ bytes, receipt: {}, form: 'html' }));
    return true;
  } catch (error) {
    if (error instanceof ParseError) return false;
    throw error;
  }
}
