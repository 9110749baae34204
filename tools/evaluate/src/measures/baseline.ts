import type { MeasuredFigure } from './measure.js';

/** The figures last reached, by id. */
export type Baseline = Readonly<Record<string, number>>;

/** How a figure stands against what was reached before. */
export type Verdict = 'new' | 'same' | 'better' | 'worse';

/** Compares a figure with the baseline; a difference within the set's noise is the same. A figure that was there and is missing now is worse. */
export function compareWithBaseline({ id, value, figure, measure }: MeasuredFigure, baseline: Baseline): Verdict {
  const before = baseline[id];
  if (before === undefined) return 'new';
  if (value === undefined) return 'worse';
  const gain = figure.better === 'higher' ? value - before : before - value;
  if (Math.abs(gain) <= noiseOf(measure)) return 'same';
  return gain > 0 ? 'better' : 'worse';
}

/** The counts of the seed page ("quotes found, of 23") are exact: noise would hide a lost quote. */
function noiseOf({ documents, noise }: MeasuredFigure['measure']): number {
  return documents === 'seed' ? 0 : noise;
}

/** The baseline after these figures: each as measured, in the table's order. */
export function toBaseline(figures: readonly MeasuredFigure[]): Baseline {
  return Object.fromEntries(figures.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value]])));
}
