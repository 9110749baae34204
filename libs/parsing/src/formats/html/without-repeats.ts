import type { Block } from '../../layout/block.js';
import type { Line } from '../../lines/line.js';
import { isDateLine } from '../../fields/printed-date.js';
import { comparable } from './fields/comparable.js';

/** Blocks at the top of a body among which headline, standfirst and byline may stand once more. */
const REACH = 6;

/** A body without what the fields say already: pages show the headline, the standfirst or the byline inside the element that holds the body. */
export function withoutRepeats(body: readonly Block[], fields: readonly Block[]): readonly Block[] {
  const taken = fields.flatMap(({ lines }) => lines);
  const said = new Set(fields.filter(({ kind }) => kind !== 'byline').flatMap(({ lines }) => lines.map(({ words }) => comparable(words))));
  return body.filter((block, i) => {
    if (block.lines.some((line) => taken.some((one) => isSamePlace(line, one)))) return false;
    if (i >= REACH) return true;
    const words = block.lines.map((line) => line.words).join(' ');
    return !said.has(comparable(words)) && !isDateLine(words);
  });
}

/** Whether most of a line is where another one is. */
function isSamePlace(line: Line, taken: Line): boolean {
  const shared = Math.min(line.end, taken.end) - Math.max(line.start, taken.start);
  return shared > 0 && shared * 2 > line.end - line.start;
}
