import { ParseError } from '@onrecord/domain';
import { Transform, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { extract, type Entry } from 'tar-stream';
import { countPath, toPlainPath } from '../names-in-folders.js';
import type { ArchiveEntry, Position } from './archive-entry.js';
import type { ArchiveLimits } from './archive-limits.js';
import { streamOf, type ByteSource } from './byte-source.js';
import { readAllOf } from './read-all.js';
import { createSidecars, MAX_SIDECAR_BYTES, type Sidecars } from './sidecars.js';
import { createUnpackMeter } from './unpack-meter.js';

/** How a TAR is read. */
export interface TarReading {
  readonly name: string;
  readonly compressed: boolean;
  readonly from: Position;
  readonly limits: ArchiveLimits;
}

/**
 * The files in a TAR, in its order. It is read twice: a sidecar may stand behind its article.
 * @throws ParseError when it is damaged, which ends it: nothing in a TAR tells where the next file begins.
 */
export async function* readTar(source: ByteSource, reading: TarReading): AsyncGenerator<ArchiveEntry, void, undefined> {
  const sidecars = await collectSidecars(source, reading);
  let entries = 0;
  for await (const entry of membersOf(source, reading)) {
    entries += 1;
    const { type, size = 0 } = entry.header;
    const path = toPlainPath(entry.header.name);
    if (entries <= reading.from.entries || type === 'directory' || countPath(path) !== 'article') {
      entry.resume();
      continue;
    }
    const place = { name: `${reading.name}/${path}`, next: { entries, offset: 0 } };
    const skipped = type !== 'file' && type !== 'contiguous-file' ? 'not a file' : size > reading.limits.entryBytes ? 'too large' : undefined;
    if (skipped !== undefined) {
      entry.resume();
      yield { ...place, kind: 'skipped', reason: skipped };
      continue;
    }
    const bytes = await readMember(entry, size);
    const readSidecar = sidecars.readerFor(path);
    yield { ...place, kind: 'document', bytes, receipt: { name: place.name }, ...(readSidecar === undefined ? {} : { readSidecar }) };
  }
}

async function collectSidecars(source: ByteSource, reading: TarReading): Promise<Sidecars> {
  const sidecars = createSidecars();
  try {
    for await (const entry of membersOf(source, reading)) {
      const path = toPlainPath(entry.header.name);
      if (countPath(path) !== 'sidecar' || (entry.header.size ?? 0) > MAX_SIDECAR_BYTES) entry.resume();
      else sidecars.add(path, await readMember(entry, MAX_SIDECAR_BYTES));
    }
  } catch (error) {
    // A TAR that is damaged is told when its articles are read, those before the damage first.
    if (!(error instanceof ParseError)) throw error;
  }
  return sidecars;
}

async function readMember(entry: Entry, most: number): Promise<Buffer> {
  try {
    return (await readAllOf(entry, most)) ?? Buffer.alloc(0);
  } catch (error) {
    throw toDamage(error);
  }
}

function toDamage(error: unknown): ParseError {
  return error instanceof ParseError ? error : new ParseError('UNDECODABLE_BYTES', `expected a TAR that can be read to its end, found ${(error as Error).message}; what came before is taken in`);
}

async function* membersOf(source: ByteSource, { compressed, limits }: TarReading): AsyncGenerator<Entry, void, undefined> {
  const packed = streamOf(source);
  const members = extract();
  let upstream: Readable = packed;
  for (const step of [...(compressed ? [createGunzip()] : []), meterOf(source, limits)]) {
    upstream.on('error', (error) => step.destroy(error));
    upstream = upstream.pipe(step);
  }
  upstream.on('error', (error) => members.destroy(error)).pipe(members);
  let entries = 0;
  try {
    for await (const entry of members) {
      entries += 1;
      if (entries > limits.entries) throw new ParseError('TOO_LARGE', `expected at most ${limits.entries} files in the TAR, found more`, { limit: limits.entries });
      yield entry;
    }
  } catch (error) {
    throw toDamage(error);
  } finally {
    packed.destroy();
  }
}

function meterOf(source: ByteSource, limits: ArchiveLimits): Transform {
  const meter = createUnpackMeter(source.size, limits);
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      try {
        meter.count(chunk.length);
        done(null, chunk);
      } catch (error) {
        done(error as Error);
      }
    },
  });
}
