/** What an archive may hold. Sizes in bytes. */
export interface ArchiveLimits {
  /** Most files in a ZIP or TAR. A WARC is read record by record and may hold any number. */
  readonly entries: number;
  /** Largest file or record taken out. */
  readonly entryBytes: number;
  /** What may be unpacked of any archive, however small it is … */
  readonly unpackedBytes: number;
  /** … and beyond that, how many times its own size: text packs to a fifth, markup of one site to a thirtieth. */
  readonly ratio: number;
}

/** Wide enough for every archive of articles, and far below what a ZIP bomb unpacks to (a thousand times its size and more). */
export const ARCHIVE_LIMITS: ArchiveLimits = { entries: 1_000_000, entryBytes: 50_000_000, unpackedBytes: 500_000_000, ratio: 200 };

/** How much may be unpacked of an archive of this size. */
export function mostUnpacked(size: number, { unpackedBytes, ratio }: ArchiveLimits): number {
  return Math.max(unpackedBytes, size * ratio);
}
