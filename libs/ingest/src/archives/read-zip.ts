import { ParseError } from '@onrecord/domain';
import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { countPath, toPlainPath } from '../names-in-folders.js';
import type { ArchiveEntry, Position } from './archive-entry.js';
import type { ArchiveLimits } from './archive-limits.js';
import { streamOf, type ByteSource } from './byte-source.js';
import { readAllOf } from './read-all.js';
import { createSidecars, MAX_SIDECAR_BYTES } from './sidecars.js';
import { createUnpackMeter, type UnpackMeter } from './unpack-meter.js';

/** A file in a ZIP, by its plain path. */
interface ZipMember {
  readonly path: string;
  readonly entry: Entry;
}

/**
 * The files in a ZIP, in the order of its directory. One that is damaged or encrypted is told as failed and stops no other.
 * @throws ParseError when its directory cannot be read, it holds too many files, or more comes out than may.
 */
export async function* readZip(source: ByteSource, { name, from, limits }: { readonly name: string; readonly from: Position; readonly limits: ArchiveLimits }): AsyncGenerator<ArchiveEntry, void, undefined> {
  const zip = await failingAsZip(() => yauzl.fromRandomAccessReaderPromise(new SourceReader(source), source.size, { lazyEntries: true, autoClose: false, decodeStrings: false }));
  const meter = createUnpackMeter(source.size, limits);
  const members = await failingAsZip(() => listMembers(zip, limits.entries));
  const sidecars = createSidecars();
  for (const { path, entry } of members) {
    if (countPath(path) !== 'sidecar') continue;
    // A sidecar that cannot be had is met again, as a failure, when its article asks for it.
    sidecars.add(path, (await readMember(zip, entry, meter, MAX_SIDECAR_BYTES).catch(onlyDamage)) ?? Buffer.alloc(0));
  }
  for (const [i, { path, entry }] of members.entries()) {
    if (i < from.entries || countPath(path) !== 'article') continue;
    const place = { name: `${name}/${path}`, next: { entries: i + 1, offset: 0 } };
    try {
      const bytes = await readMember(zip, entry, meter, limits.entryBytes);
      const readSidecar = sidecars.readerFor(path);
      yield bytes === undefined ? { ...place, kind: 'skipped', reason: 'too large' } : { ...place, kind: 'document', bytes, receipt: { name: place.name }, ...(readSidecar === undefined ? {} : { readSidecar }) };
    } catch (error) {
      if (error instanceof ParseError && error.code === 'TOO_LARGE') throw error;
      yield { ...place, kind: 'failed', code: 'UNDECODABLE_BYTES', message: error instanceof Error ? error.message : String(error) };
    }
  }
}

async function listMembers(zip: ZipFile, most: number): Promise<readonly ZipMember[]> {
  if (zip.entryCount > most) throw new ParseError('TOO_LARGE', `expected at most ${most} files in the ZIP, found ${zip.entryCount}`, { found: zip.entryCount, limit: most });
  const members: ZipMember[] = [];
  for await (const entry of zip.eachEntry()) {
    const told = yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
    if (!told.endsWith('/')) members.push({ path: toPlainPath(told), entry });
  }
  return members;
}

/** The bytes of a file; `undefined` when they are more than `most`. */
async function readMember(zip: ZipFile, entry: Entry, meter: UnpackMeter, most: number): Promise<Buffer | undefined> {
  if (entry.uncompressedSize > most) return undefined;
  if (entry.isEncrypted()) throw new ParseError('UNDECODABLE_BYTES', 'expected a file that can be read, found an encrypted one; unpack it with its password first');
  meter.count(entry.uncompressedSize);
  const bytes = await readAllOf(await zip.openReadStreamPromise(entry), most);
  if (bytes !== undefined && crc32(bytes) !== entry.crc32) throw new ParseError('UNDECODABLE_BYTES', 'expected a file that fits its checksum in the ZIP, found one that does not');
  return bytes;
}

function onlyDamage(error: unknown): undefined {
  if (error instanceof ParseError && error.code === 'TOO_LARGE') throw error;
  return undefined;
}

async function failingAsZip<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof ParseError ? error : new ParseError('UNDECODABLE_BYTES', `expected a ZIP that can be read, found ${(error as Error).message}`);
  }
}

/** What the reader of ZIP files asks for, from a source. */
class SourceReader extends yauzl.RandomAccessReader {
  constructor(private readonly source: ByteSource) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return streamOf(this.source, start, end);
  }
}
