import type { Span } from '@onrecord/domain';

/**
 * A double quotation mark as written. `open` and `close` are glyphs that say what they are (`“`, `”`); `either` is a
 * straight mark, or two apostrophes, which British and American wires set as a closing mark and LaTeX writers too.
 */
export interface DoubleMark extends Span {
  readonly glyph: 'open' | 'close' | 'either';
}

/** Feet and inches before a mark: matches `5’10` and `6'2`; must not match `’90` or `2018`. */
const FEET_BEFORE = /\d['’′]\d{1,2}$/;

/** Finds the double marks of a region, feet and inches left out. Ordered by start. */
export function findDoubleMarks(text: string, region: Span): readonly DoubleMark[] {
  const marks: DoubleMark[] = [];
  for (let i = region.start; i < region.end; i++) {
    const mark = doubleMarkAt(text, i, region.end);
    if (mark === undefined) continue;
    if (!FEET_BEFORE.test(text.slice(Math.max(region.start, i - 5), i))) marks.push(mark);
    i = mark.end - 1;
  }
  return marks;
}

function doubleMarkAt(text: string, at: number, end: number): DoubleMark | undefined {
  switch (text[at]) {
    case '“':
    case '„':
    case '‟':
    case '«':
      return { glyph: 'open', start: at, end: at + 1 };
    case '”':
    case '»':
      return { glyph: 'close', start: at, end: at + 1 };
    case '"':
      return { glyph: 'either', start: at, end: at + 1 };
    case '`':
      return text[at + 1] === '`' && at + 2 <= end ? { glyph: 'open', start: at, end: at + 2 } : undefined;
    case '‘':
      return text[at + 1] === '‘' && at + 2 <= end ? { glyph: 'open', start: at, end: at + 2 } : undefined;
    case '’':
    case "'":
      return doubledApostrophe(text, at, end);
    default:
      return undefined;
  }
}

/** Two apostrophes are one mark; of three the first closes a mark inside (`‘yes.’’’`). */
function doubledApostrophe(text: string, at: number, end: number): DoubleMark | undefined {
  const glyph = text[at]!;
  if (text[at + 1] !== glyph || at + 2 > end) return undefined;
  if (text[at + 2] === glyph && at + 3 <= end) return undefined;
  return { glyph: 'either', start: at, end: at + 2 };
}
