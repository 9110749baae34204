import { crc32, inflateRaw, type InflateRaw, type ZlibOptions } from 'node:zlib';
import { isGzip } from '../archive-kind.js';
import type { ByteSource } from '../byte-source.js';

/** One member of a gzip file: what is in it and where it ends, or why it cannot be had. */
export type GzipMember = { readonly kind: 'member'; readonly bytes: Buffer; readonly end: number } | { readonly kind: 'large' } | { readonly kind: 'broken'; readonly fault: string };

/** Bytes tried first; most pages are smaller. */
const FIRST_TRY = 64 * 1024;
const TRAILER = 8;

/**
 * Inflates the member that begins at a byte. Node's own gunzip reads all members as one and does not tell where each ends;
 * here each stands for itself, so that a damaged one costs no other. Source: RFC 1952.
 */
export async function readGzipMember(source: ByteSource, at: number, mostBytes: number): Promise<GzipMember> {
  const header = headerLength(await source.read(at, FIRST_TRY));
  if (header === undefined) return broken('expected a gzip member, found other bytes');
  for (let length = FIRST_TRY; ; length *= 4) {
    const packed = await source.read(at + header, Math.min(length, mostBytes));
    const tried = await inflate(packed, mostBytes);
    if (tried.kind === 'inflated') return checkTrailer(source, at + header + tried.consumed, tried.bytes);
    if (tried.kind === 'large') return { kind: 'large' };
    if (tried.kind === 'damaged') return broken(`expected a whole gzip member, found ${tried.fault}`);
    if (packed.length < length) return packed.length < mostBytes ? broken('expected a whole gzip member, found the end of the file in it') : { kind: 'large' };
  }
}

function broken(fault: string): GzipMember {
  return { kind: 'broken', fault };
}

/** Bytes of a member's header, its optional fields included; `undefined` when it is none. */
function headerLength(bytes: Buffer): number | undefined {
  if (!isGzip(bytes) || bytes.length < 10) return undefined;
  const flags = bytes[3]!;
  // Reserved bits are zero.
  if ((flags & 0xe0) !== 0) return undefined;
  let at = 10;
  if ((flags & 4) !== 0) at += 2 + (at + 2 <= bytes.length ? bytes.readUInt16LE(at) : 0);
  for (const named of [8, 16]) if ((flags & named) !== 0) at = afterZero(bytes, at);
  if ((flags & 2) !== 0) at += 2;
  return at <= bytes.length ? at : undefined;
}

function afterZero(bytes: Buffer, from: number): number {
  const zero = bytes.indexOf(0, from);
  return zero < 0 ? bytes.length + 1 : zero + 1;
}

type Inflated = { readonly kind: 'inflated'; readonly bytes: Buffer; readonly consumed: number } | { readonly kind: 'short' } | { readonly kind: 'large' } | { readonly kind: 'damaged'; readonly fault: string };

function inflate(packed: Buffer, mostBytes: number): Promise<Inflated> {
  const options: ZlibOptions = { info: true, maxOutputLength: mostBytes };
  return new Promise((resolve) => {
    inflateRaw(packed, options, (error, result) => {
      if (error === null) {
        // With `info` the result comes with its engine, which tells how many bytes it took.
        const { buffer, engine } = result as unknown as { readonly buffer: Buffer; readonly engine: InflateRaw };
        return resolve({ kind: 'inflated', bytes: buffer, consumed: engine.bytesWritten });
      }
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ERR_BUFFER_TOO_LARGE') return resolve({ kind: 'large' });
      resolve(code === 'Z_BUF_ERROR' ? { kind: 'short' } : { kind: 'damaged', fault: error.message });
    });
  });
}

async function checkTrailer(source: ByteSource, at: number, bytes: Buffer): Promise<GzipMember> {
  const trailer = await source.read(at, TRAILER);
  if (trailer.length < TRAILER) return broken('expected a whole gzip member, found the end of the file in it');
  if (trailer.readUInt32LE(0) !== crc32(bytes)) return broken('expected a gzip member that fits its checksum, found one that does not');
  return { kind: 'member', bytes, end: at + TRAILER };
}
