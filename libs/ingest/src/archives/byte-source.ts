import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';

/** Bytes that can be read from any place, so that an archive is never in memory whole. */
export interface ByteSource {
  /** In bytes. */
  readonly size: number;
  /** Bytes from a place on; fewer than asked for at the end, none beyond it. */
  read(offset: number, length: number): Promise<Buffer>;
  close(): Promise<void>;
}

/** Bytes read from a disk at once: small reads that follow one another are answered from them. */
const READ_AHEAD = 256 * 1024;

/** Opens a file, which must be a regular one. */
export async function openFileSource(path: string): Promise<ByteSource> {
  const file = await open(path, 'r');
  const { size } = await file.stat();
  let held: { readonly offset: number; readonly bytes: Buffer } = { offset: 0, bytes: Buffer.alloc(0) };
  return {
    size,
    async read(offset, length) {
      const from = offset - held.offset;
      if (from < 0 || from + length > held.bytes.length) held = { offset, bytes: await readAt(offset, Math.min(Math.max(length, READ_AHEAD), Math.max(0, size - offset))) };
      const start = offset - held.offset;
      return held.bytes.subarray(start, start + length);
    },
    close: () => file.close(),
  };

  async function readAt(offset: number, length: number): Promise<Buffer> {
    // A buffer of its own: what was given out before keeps its bytes.
    const bytes = Buffer.alloc(length);
    let filled = 0;
    while (filled < length) {
      const { bytesRead } = await file.read(bytes, filled, length - filled, offset + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return bytes.subarray(0, filled);
  }
}

/** Bytes in memory as a source: standard input, and what was inflated. */
export function fromBytes(bytes: Uint8Array): ByteSource {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { size: buffer.length, read: async (offset, length) => buffer.subarray(offset, offset + length), close: async () => undefined };
}

/** Some of a source as a stream, half-open in bytes; all of it when not told. */
export function streamOf(source: ByteSource, start = 0, end = source.size): Readable {
  return Readable.from(chunksOf(source, start, end), { objectMode: false, highWaterMark: READ_AHEAD });
}

async function* chunksOf(source: ByteSource, start: number, end: number): AsyncGenerator<Buffer, void, undefined> {
  for (let offset = start; offset < end; ) {
    const bytes = await source.read(offset, Math.min(READ_AHEAD, end - offset));
    if (bytes.length === 0) return;
    yield bytes;
    offset += bytes.length;
  }
}
