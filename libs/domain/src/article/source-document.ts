import type { Diagnostic } from '../errors/diagnostic.js';
import type { ArticleForm } from './article-form.js';

/** What came with the bytes; nothing of it is guessed. */
export interface Receipt {
  /** The name it was taken in under: a file's name, a record's id. */
  readonly name?: string;
  readonly url?: string;
  /** The media type told with it, parameters included: `text/plain; charset=windows-1252`. */
  readonly contentType?: string;
  /** Instant of receipt, ISO 8601 in UTC. */
  readonly receivedAt?: string;
}

/** The bytes as received, decoded. The same bytes are the same document, whatever they are called. */
export interface SourceDocument {
  readonly kind: 'source-document';
  /** `doc_` and 32 hexadecimal digits of the SHA-256 of the bytes. */
  readonly id: string;
  /** The decoded text, line ends and all, without a byte order mark. Offsets into it are UTF-16 code units. */
  readonly text: string;
  readonly form: ArticleForm;
  /** The character encoding that was used, by its WHATWG name (`utf-8`, `windows-1252`, `utf-16le`). */
  readonly charset: string;
  readonly byteLength: number;
  readonly receipt: Receipt;
  readonly diagnostics: readonly Diagnostic[];
}
