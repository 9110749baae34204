import { ParseError } from '@onrecord/domain';
import { createGunzip } from 'node:zlib';
import { streamOf, type ByteSource } from './byte-source.js';
import { readAllOf } from './read-all.js';

/**
 * The one file in a gzip.
 * @throws ParseError when it is damaged or larger than `mostBytes`.
 */
export async function readGzip(source: ByteSource, mostBytes: number): Promise<Uint8Array> {
  const packed = streamOf(source);
  const stream = createGunzip();
  packed.on('error', (error) => stream.destroy(error)).pipe(stream);
  try {
    const bytes = await readAllOf(stream, mostBytes);
    if (bytes === undefined) throw new ParseError('TOO_LARGE', `expected at most ${mostBytes} bytes in the gzip, found more`, { limit: mostBytes });
    return bytes;
  } catch (error) {
    throw error instanceof ParseError ? error : new ParseError('UNDECODABLE_BYTES', `expected a gzip that can be read, found ${(error as Error).message}`);
  } finally {
    packed.destroy();
  }
}
