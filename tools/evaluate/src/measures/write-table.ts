import { compareWithBaseline, type Baseline } from './baseline.js';
import type { MeasuredFigure } from './measure.js';

const COLUMNS = ['figure', 'measured', 'bar', 'goal', 'before', '', 'for comparison'] as const;

/** One table of all figures, a line each, headed by its measure. */
export function writeTable(figures: readonly MeasuredFigure[], baseline: Baseline): string {
  const rows = figures.map((measured) => toRow(measured, baseline));
  const widths = COLUMNS.map((column, index) => Math.max(column.length, ...rows.map((row) => row[index]!.length)));
  const toLine = (cells: readonly string[]) => `  ${cells.map((cell, index) => (index === 0 ? cell.padEnd(widths[index]!) : index < 5 ? cell.padStart(widths[index]!) : cell.padEnd(widths[index]!))).join('  ')}`.trimEnd();
  const lines = [toLine(COLUMNS)];
  figures.forEach(({ measure }, index) => {
    if (figures[index - 1]?.measure !== measure) lines.push(measure.name);
    lines.push(toLine(rows[index]!));
  });
  return lines.join('\n');
}

function toRow(measured: MeasuredFigure, baseline: Baseline): readonly string[] {
  const { figure, value, id } = measured;
  const bar = figure.bar === undefined ? '' : `${figure.better === 'higher' ? '≥' : '≤'} ${figure.bar}${reaches(measured) ? '' : ' ✗'}`;
  const goal = figure.goal === undefined ? '' : `${figure.goal}`;
  return [figure.name, value === undefined ? '—' : `${value}`, bar, goal, baseline[id] === undefined ? '—' : `${baseline[id]}`, compareWithBaseline(measured, baseline), figure.comparison ?? ''];
}

/** Whether a figure reaches its bar; one without a bar does. */
export function reaches({ figure, value }: MeasuredFigure): boolean {
  if (figure.bar === undefined) return true;
  if (value === undefined) return false;
  return figure.better === 'higher' ? value >= figure.bar : value <= figure.bar;
}
