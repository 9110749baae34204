import { InputError } from '@onrecord/domain';
import type { ToldArticle } from '../article-details.js';
import { SIDECAR_ENDING } from '../names-in-folders.js';
import { readToldJson } from '../read-sidecar.js';

/** Far more than all that a sidecar can tell. */
export const MAX_SIDECAR_BYTES = 1_000_000;
/** Of all sidecars of an archive, which are held until their articles come: those of a hundred thousand articles. */
const MAX_ALL_BYTES = 64_000_000;

/** Sidecars in an archive, by the path of the file beside which they stand. */
export interface Sidecars {
  add(path: string, bytes: Buffer): void;
  /** What reads the sidecar of a file; `undefined` when there is none. */
  readerFor(path: string): (() => ToldArticle) | undefined;
}

/** Keeps sidecars until their articles come. @throws InputError from `add` when they are far too many. */
export function createSidecars(): Sidecars {
  const kept = new Map<string, Buffer>();
  let size = 0;
  return {
    add(path, bytes) {
      size += bytes.length;
      if (size > MAX_ALL_BYTES) throw new InputError('path', `expected sidecars of at most ${MAX_ALL_BYTES} bytes together, found more`);
      kept.set(path.slice(0, -SIDECAR_ENDING.length), bytes);
    },
    readerFor(path) {
      const bytes = kept.get(path);
      return bytes && (() => readToldJson(bytes, `${path.split('/').at(-1)!}${SIDECAR_ENDING}`));
    },
  };
}
