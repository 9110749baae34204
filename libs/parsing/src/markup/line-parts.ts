import type { OffsetSegment } from '@onrecord/domain';
import type { Line } from '../lines/line.js';

/** A stretch of a line's words, `[start, end)`, as a line of its own, white space trimmed; `undefined` when nothing is in it. */
export function sliceLine(line: Line, start: number, end: number): Line | undefined {
  const words = line.words.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  if (to <= from) return undefined;
  const runs = runsOf(line).flatMap((run) => cutRun(run, from, to));
  return { start: runs[0]!.source.start, end: runs.at(-1)!.source.end, words: line.words.slice(from, to), blankBefore: 0, runs };
}

/** Lines one after another as one, a space between them; each leads to its own place. `undefined` for none. */
export function joinLines(lines: readonly Line[]): Line | undefined {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const runs: OffsetSegment[] = [];
  let length = 0;
  lines.forEach((line, i) => {
    const above = lines[i - 1];
    if (above !== undefined) {
      runs.push({ text: { start: length, end: length + 1 }, source: { start: Math.min(above.end, line.start), end: Math.max(above.end, line.start) } });
      length += 1;
    }
    for (const { text, source } of runsOf(line)) runs.push({ text: { start: text.start + length, end: text.end + length }, source });
    length += line.words.length;
  });
  return { start: first.start, end: last.end, words: lines.map(({ words }) => words).join(' '), blankBefore: 0, runs };
}

function runsOf(line: Line): readonly OffsetSegment[] {
  return line.runs ?? [{ text: { start: 0, end: line.words.length }, source: { start: line.start, end: line.end } }];
}

/** Plain runs are cut to the character; one whose words differ in length from what is written leads to the whole. */
function cutRun({ text, source }: OffsetSegment, from: number, to: number): readonly OffsetSegment[] {
  const start = Math.max(text.start, from);
  const end = Math.min(text.end, to);
  if (start >= end) return [];
  const plain = text.end - text.start === source.end - source.start;
  const place = plain ? { start: source.start + start - text.start, end: source.start + end - text.start } : source;
  return [{ text: { start: start - from, end: end - from }, source: place }];
}
