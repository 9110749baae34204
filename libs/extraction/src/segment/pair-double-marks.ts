import type { Span } from '@onrecord/domain';
import type { DoubleMark } from './double-marks.js';
import { surroundingsOf } from './mark-surroundings.js';

/** A stretch between two marks, or from a mark to where it is given up. */
export interface MarkedPair {
  readonly outer: Span;
  readonly inner: Span;
  readonly depth: number;
  readonly closed: boolean;
}

export interface PairedMarks {
  readonly pairs: readonly MarkedPair[];
  /** Closing marks that nothing opened. */
  readonly stray: readonly Span[];
}

interface Open {
  readonly mark: DoubleMark;
  readonly depth: number;
}

const MAX_DEPTH = 6;

/**
 * Pairs the double marks of one region with a stack. An opening mark inside an open stretch nests where the region has
 * closing marks enough for both; otherwise somebody forgot to close the first, which is given up before the second.
 */
export function pairDoubleMarks(text: string, region: Span, marks: readonly DoubleMark[]): PairedMarks {
  const pairs: MarkedPair[] = [];
  const stray: Span[] = [];
  const stack: Open[] = [];
  const mayNest = closersSuffice(text, region, marks);
  const giveUp = (end: number): void => {
    for (const open of stack.splice(0)) pairs.push(unclosedPair(text, open, end));
  };
  for (const mark of marks) {
    const role = roleOf(text, region, mark, stack.length > 0);
    if (role === 'open') {
      if (stack.length > 0 && (!mayNest || mark.glyph === 'either' || stack.length >= MAX_DEPTH)) giveUp(mark.start);
      stack.push({ mark, depth: stack.length });
    } else if (role === 'close') {
      const { mark: opening, depth } = stack.pop()!;
      pairs.push({ outer: { start: opening.start, end: mark.end }, inner: { start: opening.end, end: mark.start }, depth, closed: true });
    } else if (role === 'stray') stray.push({ start: mark.start, end: mark.end });
  }
  giveUp(region.end);
  return { pairs: pairs.sort((a, b) => a.outer.start - b.outer.start), stray };
}

function roleOf(text: string, region: Span, mark: DoubleMark, isOpen: boolean): 'open' | 'close' | 'stray' | 'measure' {
  const { freeBefore, freeAfter } = surroundingsOf(text, mark.start, mark.end, region.start, region.end);
  const opensHere = freeBefore && !freeAfter;
  const digitBefore = /\d/.test(text[mark.start - 1] ?? '');
  switch (mark.glyph) {
    case 'open':
      return isOpen && !freeBefore && freeAfter ? 'close' : 'open';
    case 'close':
      if (isOpen) return 'close';
      return opensHere ? 'open' : digitBefore ? 'measure' : 'stray';
    case 'either':
      if (isOpen) return opensHere ? 'open' : 'close';
      if (!freeBefore && freeAfter) return digitBefore ? 'measure' : 'stray';
      return mark.end < region.end ? 'open' : 'stray';
  }
}

function closersSuffice(text: string, region: Span, marks: readonly DoubleMark[]): boolean {
  let surplus = 0;
  for (const mark of marks) {
    if (mark.glyph === 'either') surplus += surroundingsOf(text, mark.start, mark.end, region.start, region.end).freeAfter ? 1 : -1;
    else surplus += mark.glyph === 'close' ? 1 : -1;
  }
  return surplus >= 0;
}

function unclosedPair(text: string, { mark, depth }: Open, limit: number): MarkedPair {
  let end = limit;
  while (end > mark.end && /\s/.test(text[end - 1]!)) end -= 1;
  return { outer: { start: mark.start, end }, inner: { start: mark.end, end }, depth, closed: false };
}
