import { inflatedStart } from './inflate-start.js';
import type { ByteSource } from './byte-source.js';

/** What a file is, as far as taking it in goes: an archive of many documents, or one document. */
export type ArchiveKind = 'warc' | 'warc-gz' | 'zip' | 'tar' | 'tar-gz' | 'gzip' | 'document';

/** Enough for every sign that is looked for. */
const START = 64 * 1024;

/** The kind of a file, from its bytes; its name decides only where bytes have no sign (an old TAR, a compressed one cut short). */
export async function archiveKindOf(source: ByteSource, name: string): Promise<ArchiveKind> {
  const start = await source.read(0, START);
  if (isZip(start)) return isPackedDocument(start) ? 'document' : 'zip';
  if (isGzip(start)) return kindInGzip(inflatedStart(start), name.toLowerCase());
  return kindOfPlain(start) ?? (name.toLowerCase().endsWith('.tar') && start.length >= 512 ? 'tar' : 'document');
}

/** Whether these are the bytes of an archive, which inside another one is not opened. */
export function isArchive(bytes: Buffer): boolean {
  return (isZip(bytes) && !isPackedDocument(bytes)) || isGzip(bytes) || kindOfPlain(bytes) !== undefined;
}

/** Whether gzip begins here: its two bytes, and deflate, the one method there is. Source: RFC 1952. */
export function isGzip(bytes: Buffer): boolean {
  return bytes.length >= 3 && bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}

function kindInGzip(inflated: Buffer, name: string): ArchiveKind {
  const inner = kindOfPlain(inflated);
  if (inner === 'warc' || (inner === undefined && name.endsWith('.warc.gz'))) return 'warc-gz';
  return inner === 'tar' || (inner === undefined && /\.(?:tgz|tar\.gz)$/.test(name)) ? 'tar-gz' : 'gzip';
}

function kindOfPlain(start: Buffer): 'warc' | 'tar' | undefined {
  // The first words of a WARC record with its version. Source: ISO 28500.
  if (/^WARC\/[01]\.\d/.test(start.toString('latin1', 0, 8))) return 'warc';
  // The mark of POSIX and GNU tar. Source: POSIX.1-1988, ustar interchange format.
  return start.toString('latin1', 257, 262) === 'ustar' ? 'tar' : undefined;
}

/** A local header, or the end of a ZIP without entries. Source: PKWARE APPNOTE 4.3. */
function isZip(start: Buffer): boolean {
  const mark = start.toString('latin1', 0, 4);
  return mark === 'PK\u0003\u0004' || mark === 'PK\u0005\u0006';
}

/** First entries of documents that are ZIP files inside. Sources: ECMA-376 (DOCX), OpenDocument 1.3 and EPUB 3 (`mimetype` first), the JAR specification. */
const FIRST_OF_DOCUMENTS = ['[Content_Types].xml', 'mimetype', 'META-INF/'];

/** Word files and e-books are ZIP files too, and no archives of articles. */
function isPackedDocument(start: Buffer): boolean {
  if (start.length < 30) return false;
  const first = start.toString('latin1', 30, 30 + start.readUInt16LE(26));
  return FIRST_OF_DOCUMENTS.some((name) => first === name || (name.endsWith('/') && first.startsWith(name)));
}
