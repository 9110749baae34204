import { isByline } from '../../fields/byline-line.js';
import { isNote } from '../../fields/note.js';
import type { Line } from '../../lines/line.js';
import { endsQuestion, endsSentence } from '../../lines/line-cues.js';
import { isFurniture, isListHeading } from './furniture.js';
import { isPageTitle } from './page-label.js';

/** The lines of a page, those of the article and those that only belong to the page. */
export interface SortedLines {
  readonly kept: readonly Line[];
  readonly furniture: readonly Line[];
}

/** Shortest line that is surely the body's when it ends as a sentence, in characters. */
const BODY_LINE = 80;

/** Lines at the top among which the headline stands that a page's title repeats. */
const TITLE_REACH = 20;

/** Lines at the foot in which a list of subjects or links is looked for. */
const FOOT = 30;

/** Longest line of such a list, in characters. */
const LONGEST_LINK = 120;

/**
 * Sets the page's furniture aside. For the lines that are kept it counts as an empty line, so that a share bar between two
 * lines leaves them apart.
 */
export function setFurnitureAside(lines: readonly Line[]): SortedLines {
  const kept: Line[] = [];
  const furniture: Line[] = [];
  const isAside = findFurniture(lines);
  let blanks = 0;
  lines.forEach((line, i) => {
    if (isAside[i]!) {
      furniture.push(line);
      blanks += line.blankBefore + 1;
    } else {
      kept.push(blanks === 0 ? line : { ...line, blankBefore: line.blankBefore + blanks });
      blanks = 0;
    }
  });
  return { kept, furniture };
}

/** For each line whether it is furniture: by its words, its place, or its neighbours. */
function findFurniture(lines: readonly Line[]): readonly boolean[] {
  const loose = lines.map(({ words }) => isFurniture(words, true));
  const { top, bottom } = findEdges(lines, loose);
  const list = findFootList(lines, loose, top);
  const titles = lines.slice(0, TITLE_REACH).map(({ words }) => words.toLowerCase());
  const sure = lines.map(({ words }, i) => (loose[i]! && (i < top || i >= bottom || isFurniture(words, false))) || isPageTitle(words, titles) || (i >= list && !isNote(words)));
  const inBar = (i: number) => loose[i] === true || sure[i] === true;
  return lines.map(({ words }, i) => {
    if (sure[i]!) return true;
    if (/^\d{1,5}$/.test(words)) return loose[i - 1] === true || loose[i + 1] === true;
    return loose[i]! && (inBar(i - 1) || inBar(i + 1));
  });
}

/** Where the body surely has begun, and where only furniture and notes are left. */
function findEdges(lines: readonly Line[], loose: readonly boolean[]): { readonly top: number; readonly bottom: number } {
  const body = lines.findIndex(({ words }, i) => words.length >= BODY_LINE && endsSentence(words) && !loose[i]!);
  let bottom = lines.length;
  while (bottom > 0 && (loose[bottom - 1]! || isNote(lines[bottom - 1]!.words))) bottom -= 1;
  return { top: body < 0 ? lines.length : body, bottom };
}

/** Where a list of subjects or links begins that closes the page, its heading included; beyond the last line when none does. */
function findFootList(lines: readonly Line[], loose: readonly boolean[], top: number): number {
  let first = lines.length;
  for (let i = lines.length - 1; i > Math.max(top, lines.length - FOOT); i--) {
    const { words } = lines[i]!;
    if (isListHeading(words)) first = i;
    else if (!loose[i]! && !isNote(words) && (words.length > LONGEST_LINK || (endsSentence(words) && !endsQuestion(words)) || isByline(words))) break;
  }
  return first;
}
