import type { OffsetSegment, Span } from '@onrecord/domain';

/** A line of the source with something in it, without the white space at its ends. Offsets are into the source's text. */
export interface Line extends Span {
  readonly words: string;
  /** Empty lines above it. */
  readonly blankBefore: number;
  /**
   * Where each stretch of `words` stands in the source, ordered, where they are not simply what stands there: entities,
   * escapes, tags and comments between them.
   */
  readonly runs?: readonly OffsetSegment[];
}

/** Every line end that is met in files: CRLF, LF, CR, form feed, vertical tab, NEL, and Unicode's two separators. */
const LINE_END = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;

/** The lines of a text that hold anything, in order; a line of white space and control characters holds nothing. */
export function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let blankBefore = 0;
  const add = (start: number, end: number) => {
    const span = trimLine(text, start, end);
    if (span.start === span.end) {
      blankBefore += 1;
      return;
    }
    lines.push({ ...span, words: text.slice(span.start, span.end), blankBefore });
    blankBefore = 0;
  };
  let from = 0;
  for (const lineEnd of text.matchAll(LINE_END)) {
    add(from, lineEnd.index);
    from = lineEnd.index + lineEnd[0].length;
  }
  add(from, text.length);
  return lines;
}

function trimLine(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isInvisible(text.charCodeAt(start))) start += 1;
  while (end > start && isInvisible(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

/** White space, control characters, and the zero-width marks that pages leave at the ends of lines. */
function isInvisible(code: number): boolean {
  if (code <= 0x20) return true;
  if (code < 0x7f) return false;
  return code <= 0xa0 || code === 0xad || code === 0x1680 || (code >= 0x2000 && code <= 0x200b) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff;
}
