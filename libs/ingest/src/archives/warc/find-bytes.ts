import type { ByteSource } from '../byte-source.js';

const STEP = 256 * 1024;

/** Where some bytes, told as latin1, stand next in a source; `undefined` when nowhere from there on. */
export async function findBytes(source: ByteSource, sought: string, from: number): Promise<number | undefined> {
  for (let at = from; at < source.size; at += STEP) {
    // A little beyond the step, so that what stands across its end is found.
    const found = (await source.read(at, STEP + sought.length - 1)).indexOf(sought, 0, 'latin1');
    if (found >= 0) return at + found;
  }
  return undefined;
}
