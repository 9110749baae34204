import { ParseError } from '@onrecord/domain';
import { mostUnpacked, type ArchiveLimits } from './archive-limits.js';

/** Counts what comes out of an archive. */
export interface UnpackMeter {
  /** @throws ParseError `TOO_LARGE` when that makes more than an archive of this size may give. */
  count(bytes: number): void;
}

/** A meter for an archive of a size. */
export function createUnpackMeter(size: number, limits: ArchiveLimits): UnpackMeter {
  const most = mostUnpacked(size, limits);
  let unpacked = 0;
  return {
    count(bytes) {
      unpacked += bytes;
      if (unpacked > most) throw new ParseError('TOO_LARGE', `expected an archive of ${size} bytes to unpack to at most ${most}, found more, as in an archive made to fill a disk; what came before is taken in`, { size, most });
    },
  };
}
