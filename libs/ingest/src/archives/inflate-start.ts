import { constants, gunzipSync } from 'node:zlib';

/** More than the signs of any format need. */
const MOST_INFLATED = 1024 * 1024;

/** What a gzip begins with, from its first bytes: as much as they give, nothing when they are damaged. */
export function inflatedStart(bytes: Buffer): Buffer {
  // Fewer bytes where they would give too much: a bomb tells its first words in a few.
  for (const length of [bytes.length, 1024]) {
    try {
      return gunzipSync(bytes.subarray(0, length), { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MOST_INFLATED });
    } catch {
      continue;
    }
  }
  return Buffer.alloc(0);
}
