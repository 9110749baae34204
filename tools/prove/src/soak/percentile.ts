/** The value below which so many parts of a hundred lie, by the nearest rank; `undefined` for no values. */
export function percentile(values: readonly number[], part: number): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((part / 100) * sorted.length) - 1)];
}
