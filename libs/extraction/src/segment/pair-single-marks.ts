import type { Span } from '@onrecord/domain';
import type { DoubleMark } from './double-marks.js';
import type { MarkedPair } from './pair-double-marks.js';
import { surroundingsOf } from './mark-surroundings.js';

/** Words that begin with an apostrophe: matches `’90s`, `'em`, `‘til`; must not match `'empty`. */
const ELISION = /['‘’](?:\d\ds?|em|til|tis|twas|cause|n|bout|round|cos|im|er|s)(?![\p{L}\p{N}])/uy;

interface OpenSingle {
  readonly start: number;
  readonly depth: number;
  /** A place where it may close, but where the apostrophe of "the leaders’ debate" may stand as well. */
  weakEnd?: number;
}

/**
 * Pairs the single marks of one region: those of headlines and those inside double marks. An apostrophe never opens,
 * and closes only what is open; of "‘confident’ of talks’ direction" the first pair is a stretch and the rest a plural.
 * A single mark never reaches across a double one that encloses it.
 */
export function pairSingleMarks(text: string, region: Span, doubles: readonly DoubleMark[], pairs: readonly MarkedPair[]): readonly MarkedPair[] {
  const taken = new Map(doubles.map((mark) => [mark.start, mark.end]));
  const opensAt = new Set(pairs.map((pair) => pair.outer.start));
  const closings = pairs.map((pair) => pair.outer.end).sort((a, b) => a - b);
  const found: MarkedPair[] = [];
  let open: OpenSingle | undefined;
  let depth = 0;
  let nextClosing = 0;
  const settle = (end: number | undefined): void => {
    if (open !== undefined && end !== undefined && end > open.start + 1) found.push(singlePair(open, end));
    open = undefined;
  };
  for (let i = region.start; i < region.end; i++) {
    if (opensAt.has(i)) depth += 1;
    const glyph = text[i];
    const mark = taken.get(i);
    if (mark !== undefined) i = mark - 1;
    else if (glyph === '‘' || glyph === '’' || glyph === "'") {
      const role = roleOf(text, region, i);
      if (role === 'open') {
        settle(open?.weakEnd);
        open = { start: i, depth };
      } else if (open !== undefined && open.depth === depth) {
        if (role === 'close') settle(i);
        else if (role === 'weak') open.weakEnd ??= i;
      }
    }
    for (; nextClosing < closings.length && closings[nextClosing]! <= i + 1; nextClosing++) {
      depth -= 1;
      if (open !== undefined && open.depth > depth) settle(open.weakEnd);
    }
  }
  settle(open?.weakEnd);
  return found;
}

/** After an s and before a word it may as well be the apostrophe of a plural: matches `talks’ d`; must not match `talks’,`. */
const PLURAL_BEFORE = /[sSzx]$/;

function roleOf(text: string, region: Span, at: number): 'open' | 'close' | 'weak' | 'apostrophe' {
  const glyph = text[at]!;
  const { freeBefore, freeAfter } = surroundingsOf(text, at, at + 1, region.start, region.end);
  const before = at > region.start ? text[at - 1]! : ' ';
  const after = at + 1 < region.end ? text[at + 1]! : ' ';
  if (glyph !== '’' && freeBefore && !freeAfter) {
    ELISION.lastIndex = at;
    return ELISION.test(text) ? 'apostrophe' : 'open';
  }
  if (glyph === '‘' || /\s/.test(before) || /[\p{L}\p{N}]/u.test(after)) return 'apostrophe';
  return PLURAL_BEFORE.test(before) && after === ' ' && /\p{L}/u.test(text[at + 2] ?? '') ? 'weak' : 'close';
}

function singlePair({ start, depth }: OpenSingle, end: number): MarkedPair {
  return { outer: { start, end: end + 1 }, inner: { start: start + 1, end }, depth, closed: true };
}
