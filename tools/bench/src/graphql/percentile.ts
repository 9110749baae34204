/** The value that a share of the values do not exceed, by nearest rank: `percentile([3, 1, 2], 0.5)` is 2. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
