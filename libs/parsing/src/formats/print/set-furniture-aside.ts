import type { Line } from '../../lines/line.js';
import { endsSentence } from '../../lines/line-cues.js';
import { isFurniture } from './furniture.js';

/** The lines of a page, those of the article and those that only belong to the page. */
export interface SortedLines {
  readonly kept: readonly Line[];
  readonly furniture: readonly Line[];
}

/** Shortest line that is surely the body's when it ends as a sentence, in characters. */
const BODY_LINE = 80;

/**
 * Sets the page's furniture aside. For the lines that are kept it counts as an empty line, so that a share bar between two
 * lines leaves them apart.
 */
export function setFurnitureAside(lines: readonly Line[]): SortedLines {
  const kept: Line[] = [];
  const furniture: Line[] = [];
  const { top, bottom } = findEdges(lines);
  let blanks = 0;
  lines.forEach((line, i) => {
    if (isFurniture(line.words, i < top || i >= bottom)) {
      furniture.push(line);
      blanks += line.blankBefore + 1;
    } else {
      kept.push(blanks === 0 ? line : { ...line, blankBefore: line.blankBefore + blanks });
      blanks = 0;
    }
  });
  return { kept, furniture };
}

/** Where the body surely has begun, and where only furniture is left. */
function findEdges(lines: readonly Line[]): { readonly top: number; readonly bottom: number } {
  const body = lines.findIndex((line) => line.words.length >= BODY_LINE && endsSentence(line.words));
  let bottom = lines.length;
  while (bottom > 0 && isFurniture(lines[bottom - 1]!.words, true)) bottom -= 1;
  return { top: body < 0 ? lines.length : body, bottom };
}
