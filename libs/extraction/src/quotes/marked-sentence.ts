import { isMarked, opensMarks, type Reading, type TokenRange } from './reading.js';

/** How many words a sentence has that stands wholly in marks; 0 for one that does not. */
export function markedWords(reading: Reading, { from, to }: TokenRange): number {
  let words = 0;
  for (let i = from; i < to; i++) {
    const { kind } = reading.tokens[i]!;
    if (kind !== 'word' && kind !== 'number') continue;
    if (!isMarked(reading, i)) return 0;
    words += 1;
  }
  return words;
}

/** “They came early” to a town that slept: a sentence that opens with marks which hold more than half of its words. */
export function isMostlyMarked(reading: Reading, { from, to }: TokenRange): boolean {
  if (!opensMarks(reading, from)) return false;
  let inside = 0;
  let all = 0;
  for (let i = from; i < to; i++) {
    if (reading.tokens[i]!.kind !== 'word') continue;
    all += 1;
    if (isMarked(reading, i)) inside += 1;
  }
  return inside > 3 && inside > all / 2;
}

/** Whether the marks that end a sentence close; those of a pull quote or an extract often do not. */
export const marksClose = (reading: Reading, { to }: TokenRange): boolean => reading.marked[reading.markedAt[to - 1] ?? -1]?.stretch.closed === true;
