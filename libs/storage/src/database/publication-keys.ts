/** Sorts after every instant: the place of the undated in lists by publication, and the release of what names no instant. */
export const NEVER_MS = 9_000_000_000_000_000;

/**
 * An ISO 8601 date or instant in whole milliseconds since 1970, a date as its first instant in UTC.
 * `undefined` for none and for what is no time.
 */
export function toMilliseconds(time: string | undefined): number | undefined {
  if (time === undefined) return undefined;
  const milliseconds = Date.parse(time);
  return Number.isNaN(milliseconds) ? undefined : milliseconds;
}

/** Keys of the lists by publication. Both ascend, so that ties go by ascending id and the undated come last in both. */
export function toPublicationKeys(publishedMs: number | undefined): { readonly newest: number; readonly oldest: number } {
  return publishedMs === undefined ? { newest: NEVER_MS, oldest: NEVER_MS } : { newest: -publishedMs, oldest: publishedMs };
}

/** Since when something may be seen: 0 without an embargo, never when its end is no time. */
export function toReleaseMs(releaseAt: string | undefined): number {
  return releaseAt === undefined ? 0 : (toMilliseconds(releaseAt) ?? NEVER_MS);
}
