import type { MeasuredFigure } from '../measures/measure.js';
import type { PeerFigures } from './compare-peers.js';

/** One table, a line a figure, headed by its measure: ours first, then each peer; a dash where a peer has no answer. */
export function writePeerTable(figures: readonly MeasuredFigure[], peers: readonly PeerFigures[]): string {
  const header = ['figure', 'ours', ...peers.map(({ peer }) => peer)];
  const rows = figures.map(({ id, figure, value }) => [figure.name, ...[value, ...peers.map(({ values }) => values.get(id))].map((number) => (number === undefined ? '—' : `${number}`))]);
  const widths = header.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]!.length)));
  const toLine = (cells: readonly string[]) => `  ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  ')}`;
  const lines = [toLine(header)];
  figures.forEach(({ measure }, i) => {
    if (figures[i - 1]?.measure !== measure) lines.push(measure.name);
    lines.push(toLine(rows[i]!));
  });
  return lines.join('\n');
}
