import { ParseError } from '@onrecord/domain';
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, type ZlibOptions } from 'node:zlib';

type Decompress = (bytes: Uint8Array, options: ZlibOptions) => Uint8Array;

/** How each content encoding of HTTP is undone. Source: IANA HTTP Content Coding Registry; servers send `deflate` with and without its header. */
const UNDO: Readonly<Record<string, Decompress>> = {
  gzip: gunzipUnlessPlain,
  'x-gzip': gunzipUnlessPlain,
  deflate: (bytes, options) => ((bytes[0]! & 0x0f) === 8 && ((bytes[0]! << 8) | bytes[1]!) % 31 === 0 ? inflateSync(bytes, options) : inflateRawSync(bytes, options)),
  br: (bytes, { maxOutputLength }) => brotliDecompressSync(bytes, maxOutputLength === undefined ? {} : { maxOutputLength }),
};

/** Many crawlers save what they decoded under the header of what they received. */
function gunzipUnlessPlain(bytes: Uint8Array, options: ZlibOptions): Uint8Array {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, options) : bytes;
}

/**
 * Undoes content encodings, told in the order in which they were applied. A name that is not known (`identity`, `chunked`)
 * changes nothing: what is left encoded is no text, and decoding refuses it. `undefined` when more than `mostBytes` come out.
 * @throws ParseError when the bytes are damaged.
 */
export function undoEncodings(bytes: Uint8Array, names: readonly string[], mostBytes: number): Uint8Array | undefined {
  let decoded = bytes;
  for (const name of [...names].reverse()) {
    const undo = Object.hasOwn(UNDO, name) ? UNDO[name] : undefined;
    if (undo === undefined || decoded.length === 0) continue;
    try {
      decoded = undo(decoded, { maxOutputLength: mostBytes });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return undefined;
      if (isText(decoded)) continue;
      throw new ParseError('UNDECODABLE_BYTES', `expected content that is encoded as ${name}, found ${(error as Error).message}`);
    }
  }
  return decoded;
}

/** Whether bytes are markup as it stands, which somebody decoded before. */
function isText(bytes: Uint8Array): boolean {
  return /^\s*[<{]/.test(Buffer.from(bytes.subarray(0, 64)).toString('latin1'));
}
