import type { Span } from '@onrecord/domain';

/** Makes a test whether one of some spans contains another span, in a time that hardly grows with their number. They may lie inside each other. */
export function coveredBy(spans: readonly Span[]): (span: Span) => boolean {
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  let reach = -Infinity;
  /** How far the spans up to each one reach. */
  const reaches = ordered.map(({ end }) => (reach = Math.max(reach, end)));
  return ({ start, end }) => {
    let low = 0;
    let high = ordered.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ordered[middle]!.start <= start) low = middle + 1;
      else high = middle;
    }
    return low > 0 && reaches[low - 1]! >= end;
  };
}
