import { isByline } from '../../fields/byline-line.js';
import { findCredit } from '../../fields/credit.js';
import type { Block, Layout } from '../../layout/block.js';
import type { Line } from '../../lines/line.js';
import { isCreditLine } from '../../fields/caption-line.js';
import { follows } from '../../lines/wrapping.js';
import { layOutBody } from './body.js';
import { findByline, isDate, isHeadline, labelFrontLine, readBylineBlock, readUnderByline, readUnsignedStandfirst } from './front-matter.js';
import { isPageLabel } from './furniture.js';
import { setFurnitureAside } from './set-furniture-aside.js';

/**
 * Lays out the print view of a newspaper page. What a line is, its own cues say (a credit in brackets, "By", a date, a
 * final stop), and its place: the headline is the first line that can be one, standfirst and captions stand between it
 * and the byline, the body under both.
 */
export function layOutPrintView(lines: readonly Line[]): Layout {
  const { kept, furniture } = setFurnitureAside(lines);
  const headlineAt = kept.findIndex((line) => isHeadline(line) && !isPageLabel(line.words));
  if (headlineAt < 0) return { blocks: layOutBody(kept), furniture };
  const above = kept.slice(0, headlineAt);
  const labels = above.filter((line) => labelAbove(line) === undefined);
  const blocks = above.flatMap((line) => labelAbove(line) ?? []);
  return {
    blocks: joinLines([...blocks, { kind: 'headline', lines: [kept[headlineAt]!] }, ...layOutUnderHeadline(kept, headlineAt + 1)]),
    furniture: [...furniture, ...labels].sort((a, b) => a.start - b.start),
  };
}

/** Above the headline stand dates, bylines and pictures; anything else there (the section, the masthead) is the page's. */
function labelAbove(line: Line): Block | undefined {
  if (isDate(line.words)) return { kind: 'date', lines: [line] };
  if (isByline(line.words)) return { kind: 'byline', lines: [line] };
  return findCredit(line.words)?.strong === true ? { kind: 'caption', lines: [line] } : undefined;
}

function layOutUnderHeadline(kept: readonly Line[], from: number): readonly Block[] {
  const bylineAt = findByline(kept, from);
  const top = bylineAt === undefined ? readUnsignedStandfirst(kept, from) : kept.slice(from, bylineAt).map((line, i) => labelFrontLine(line, kept[from + i + 1]));
  const signed = bylineAt === undefined ? [] : [readBylineBlock(kept, bylineAt)];
  const front = [...top, ...signed];
  const under = readUnderByline(kept, from + countLines(front));
  return [...front, ...under, ...layOutBody(kept.slice(from + countLines(front) + countLines(under)))];
}

function countLines(blocks: readonly Block[]): number {
  return blocks.reduce((count, block) => count + block.lines.length, 0);
}

/** A credit on a line of its own joins the caption above it, and an agency's line the byline above it. */
function joinLines(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const above = joined.at(-1);
    if (above !== undefined && goesOn(above, block)) joined[joined.length - 1] = { kind: above.kind, lines: [...above.lines, ...block.lines] };
    else joined.push(block);
  }
  return joined;
}

function goesOn(above: Block, { kind, lines }: Block): boolean {
  const [line] = lines;
  if (line === undefined || !follows(line) || above.kind !== kind) return false;
  if (kind === 'byline') return !isByline(line.words);
  return kind === 'caption' && isCreditLine(line.words) && findCredit(above.lines.at(-1)!.words) === undefined;
}
