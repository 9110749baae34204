import { constants, gunzipSync } from 'node:zlib';

/** More than the signs of any format need. */
const MOST_INFLATED = 1024 * 1024;

/** A header and a few words. */
const FEWEST = 24;

/** What a gzip begins with, from its first bytes: as much as they give, nothing when they are damaged. */
export function inflatedStart(bytes: Buffer): Buffer {
  // Fewer bytes where they would give too much, as those of a bomb, or are damaged further on.
  for (let length = bytes.length; length >= FEWEST; length = Math.floor(length / 2)) {
    try {
      return gunzipSync(bytes.subarray(0, length), { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MOST_INFLATED });
    } catch {
      continue;
    }
  }
  return Buffer.alloc(0);
}
