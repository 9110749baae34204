import { ParseError } from '@onrecord/domain';
import { MAX_FILE_BYTES } from '../read-article-file.js';
import type { ArchiveEntry, Position } from './archive-entry.js';
import { isArchive, type ArchiveKind } from './archive-kind.js';
import type { ArchiveLimits } from './archive-limits.js';
import type { ByteSource } from './byte-source.js';
import { readGzip } from './read-gzip.js';
import { readTar } from './read-tar.js';
import { readZip } from './read-zip.js';
import { readWarc } from './warc/read-warc.js';

/** Where reading begins, and what it may cost. */
export interface EntryReading {
  readonly name: string;
  readonly from: Position;
  readonly limits: ArchiveLimits;
}

type ReadEntries = (source: ByteSource, reading: EntryReading) => AsyncGenerator<ArchiveEntry, void, undefined>;

/** How each kind of file is read. */
const READERS: Readonly<Record<ArchiveKind, ReadEntries>> = {
  warc: (source, reading) => readWarc(source, { ...reading, compressed: false }),
  'warc-gz': (source, reading) => readWarc(source, { ...reading, compressed: true }),
  zip: readZip,
  tar: (source, reading) => readTar(source, { ...reading, compressed: false }),
  'tar-gz': (source, reading) => readTar(source, { ...reading, compressed: true }),
  gzip: (source, reading) => readOne(reading, () => readGzip(source, reading.limits.entryBytes)),
  document: (source, reading) => readOne(reading, () => readWhole(source)),
};

/** Kinds of which progress is kept and a report is made. */
export function holdsMany(kind: ArchiveKind): boolean {
  return kind !== 'document' && kind !== 'gzip';
}

/**
 * What is in a file, from a position on, one document in memory at a time: a document alone, or the files and pages of an
 * archive. An archive inside an archive is told as failed and not opened.
 * @throws ParseError when the file itself cannot be read, or not to its end.
 */
export async function* readEntries(kind: ArchiveKind, source: ByteSource, reading: EntryReading): AsyncGenerator<ArchiveEntry, void, undefined> {
  for await (const entry of READERS[kind](source, reading)) yield kind !== 'document' && holdsArchive(entry) ? refuseArchive(entry) : entry;
}

function holdsArchive(entry: ArchiveEntry): boolean {
  return entry.kind === 'document' && isArchive(Buffer.from(entry.bytes.buffer, entry.bytes.byteOffset, entry.bytes.byteLength));
}

function refuseArchive({ name, next }: ArchiveEntry): ArchiveEntry {
  return { kind: 'failed', name, next, code: 'UNSUPPORTED_CONTENT_TYPE', message: 'expected an article, found an archive inside an archive; unpack it and take it in by itself' };
}

async function* readOne({ name, from }: EntryReading, read: () => Promise<Uint8Array>): AsyncGenerator<ArchiveEntry, void, undefined> {
  if (from.entries === 0) yield { kind: 'document', name, bytes: await read(), receipt: { name }, next: { entries: 1, offset: 0 } };
}

async function readWhole(source: ByteSource): Promise<Uint8Array> {
  if (source.size > MAX_FILE_BYTES) throw new ParseError('TOO_LARGE', `expected at most ${MAX_FILE_BYTES} bytes, found ${source.size}`, { found: source.size, limit: MAX_FILE_BYTES });
  return source.read(0, source.size);
}
