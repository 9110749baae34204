import { ParseError, type ArticleInput, type SourceDocument } from '@onrecord/domain';
import { assertReadable, readContentType } from './decode/content-type.js';
import { decodeText } from './decode/decode-text.js';
import { declaredCharset } from './decode/declared-charset.js';
import { documentIdOf } from './decode/document-id.js';
import { refuseKnownFiles } from './decode/refuse-binary.js';
import { detectForm } from './formats/detect-form.js';

/** What is handed over to be decoded. */
export type DecodeInput = Omit<ArticleInput, 'details'>;

/** The bounds of decoding. */
export interface DecodeOptions {
  /** Largest document taken, in bytes: 50 MB unless told. */
  readonly maximumBytes?: number;
}

/** Largest document taken unless told otherwise: 50 MB, far beyond any article. */
export const MAXIMUM_BYTES = 50_000_000;

/**
 * Turns bytes into a source document: text with its encoding, an id from the bytes, and the form in which the article
 * arrives. Doubts about the encoding are diagnostics with spans into the text.
 * @throws ParseError `TOO_LARGE` above the limit, `NOT_AN_ARTICLE` for no bytes, `UNSUPPORTED_CONTENT_TYPE` for what is no text or markup.
 */
export function decodeDocument(input: DecodeInput, options: DecodeOptions = {}): SourceDocument {
  const { bytes, receipt } = input;
  assertSize(bytes.length, options.maximumBytes ?? MAXIMUM_BYTES);
  const contentType = readContentType(receipt.contentType);
  assertReadable(contentType);
  refuseKnownFiles(bytes);
  const { text, charset, diagnostics } = decodeText(bytes, contentType?.charset, declaredCharset(bytes));
  const form = input.form ?? detectForm(text, { mediaType: contentType?.mediaType, name: receipt.name });
  return { kind: 'source-document', id: documentIdOf(bytes), text, form, charset, byteLength: bytes.length, receipt, diagnostics };
}

function assertSize(found: number, maximum: number): void {
  if (found === 0) throw new ParseError('NOT_AN_ARTICLE', 'Expected an article, found no bytes at all. Send a file with text in it.', { byteLength: 0 });
  if (found > maximum) {
    throw new ParseError('TOO_LARGE', `Expected at most ${maximum} bytes, found ${found}. Send one article, without its pictures.`, { byteLength: found, maximumBytes: maximum });
  }
}
