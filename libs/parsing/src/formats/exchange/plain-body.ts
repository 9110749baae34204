import { isNote } from '../../fields/note.js';
import type { Block } from '../../layout/block.js';
import { readLines, type Line } from '../../lines/line.js';
import { groupParagraphs } from '../../lines/wrapping.js';
import type { InnerText } from '../../markup/inner-text.js';
import { plainLine } from './inner-lines.js';
import { setFurnitureAside } from './rests.js';
import type { ToldBody } from './told-article.js';

/** Reads a body that is plain text, `[start, end)` of it: lines are paragraphs, those that were cut at a width are joined. */
export function readPlainBody(inner: InnerText, start = 0, end = inner.text.length): ToldBody {
  const lines = readLines(inner.text.slice(start, end)).flatMap((inside): readonly Line[] => {
    const line = plainLine(inner, start + inside.start, start + inside.end);
    return line === undefined ? [] : [{ ...line, blankBefore: inside.blankBefore }];
  });
  const blocks = groupParagraphs(lines).map((group): Block => ({ kind: isNote(group[0]!.words) ? 'note' : 'paragraph', lines: group }));
  return setFurnitureAside(blocks);
}
