/** A value measured at a time; units as whoever measured says. */
export interface Point {
  readonly at: number;
  readonly value: number;
}

/** By how much the values rise for each unit of time, by least squares; 0 for fewer than two points. */
export function slopeOf(points: readonly Point[]): number {
  if (points.length < 2) return 0;
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [at, value] = [mean(points.map((point) => point.at)), mean(points.map((point) => point.value))];
  const spread = points.reduce((sum, point) => sum + (point.at - at) ** 2, 0);
  return spread === 0 ? 0 : points.reduce((sum, point) => sum + (point.at - at) * (point.value - value), 0) / spread;
}
