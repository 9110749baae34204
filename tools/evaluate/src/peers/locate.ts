import type { Offsets } from '../predictions/prediction.js';

/** Blanks, marks and brackets at either end: ` “Ada Lindqvist,` is `Ada Lindqvist`, and `Jones Jr.` loses its full stop. */
const ENDS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** A piece of text without the marks around it. */
export function trimMarks(piece: string): string {
  return piece.replace(ENDS, '');
}

/** Where pieces that follow one another in a text stand in it; a piece that is not there as written has no place. */
export function locate(text: string, pieces: readonly string[]): readonly Offsets[] {
  let from = 0;
  return pieces.flatMap((piece): readonly Offsets[] => {
    const start = piece === '' ? -1 : text.indexOf(piece, from);
    if (start < 0) return [];
    from = start + piece.length;
    return [[start, from]];
  });
}

/** A stretch without the white space at either end. */
export function trimBlanks(text: string, [start, end]: Offsets): Offsets {
  const piece = text.slice(start, end);
  return [start + piece.length - piece.trimStart().length, end - piece.length + piece.trimEnd().length];
}
