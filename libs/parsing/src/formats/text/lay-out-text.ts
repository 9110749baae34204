import type { Block, Layout } from '../../layout/block.js';
import type { Line } from '../../lines/line.js';
import { countWords, endsOpen } from '../../lines/line-cues.js';
import { follows, groupParagraphs } from '../../lines/wrapping.js';

/** Longest headline, in words. */
const HEADLINE_WORDS = 25;

/**
 * Lays out plain text. A first line that stands apart and ends like no sentence is the headline; everything else is
 * paragraphs, one a line, lines that were cut at a width joined. Nothing is set aside: plain text has no furniture.
 */
export function layOutText(lines: readonly Line[]): Layout {
  const [first, second] = lines;
  const headed = first !== undefined && second !== undefined && isHeadline(first, second);
  const body = groupParagraphs(headed ? lines.slice(1) : lines).map((group): Block => ({ kind: 'paragraph', lines: group }));
  return { blocks: headed ? [{ kind: 'headline', lines: [first] }, ...body] : body, furniture: [] };
}

function isHeadline(line: Line, below: Line): boolean {
  const words = countWords(line.words);
  return !follows(below) && words >= 2 && words <= HEADLINE_WORDS && (endsOpen(line.words) || /[!?]["'”’]?$/.test(line.words)) && !/^["“]/.test(line.words);
}
