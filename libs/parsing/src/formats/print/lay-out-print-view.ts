import { isByline } from '../../fields/byline-line.js';
import { findCredit } from '../../fields/credit.js';
import { closingDateOf } from '../../fields/printed-date.js';
import type { Block, Layout } from '../../layout/block.js';
import type { Line } from '../../lines/line.js';
import { isBareCredit, isCreditLine } from '../../fields/caption-line.js';
import { endsOpen, opensLowerCase } from '../../lines/line-cues.js';
import { follows } from '../../lines/wrapping.js';
import { layOutBody } from './body.js';
import { findByline, isDate, isHeadline, labelFrontLine, readBylineBlock, readUnderByline, readUnsignedStandfirst } from './front-matter.js';
import { isKicker, isMasthead, isPageLabel, isSectionLabel } from './page-label.js';
import { setFurnitureAside } from './set-furniture-aside.js';

/**
 * Lays out the print view of a newspaper page. What a line is, its own cues say (a credit in brackets, "By", a date, a
 * final stop), and its place: the headline is the first line that can be one, standfirst and captions stand between it
 * and the byline, the body under both.
 */
export function layOutPrintView(lines: readonly Line[]): Layout {
  const { kept, furniture } = setFurnitureAside(lines);
  const headlineAt = kept.findIndex((line, i) => isHeadline(line) && !isPageLabel(line.words) && !isOverHeadline(kept, i));
  if (headlineAt < 0) return { blocks: layOutBody(kept), furniture };
  const above = kept.slice(0, headlineAt);
  const labels = above.filter((line) => labelAbove(line) === undefined);
  const headline = kept.slice(headlineAt, headlineAt + (runsOn(kept[headlineAt]!, kept[headlineAt + 1]) ? 2 : 1));
  const under = kept.slice(headlineAt + headline.length);
  const sections = under.slice(0, findByline(under, 0) ?? 0).filter(({ words }) => isSectionLabel(words));
  const blocks: Block[] = [...above.flatMap((line) => labelAbove(line) ?? []), { kind: 'headline', lines: headline }];
  return {
    blocks: joinLines([...blocks, ...layOutUnderHeadline(under.filter((line) => !sections.includes(line)), bylineOf(blocks))]),
    furniture: [...furniture, ...labels, ...sections].sort((a, b) => a.start - b.start),
  };
}

/** A kicker or the paper's name, with a headline of their own under them. */
function isOverHeadline(kept: readonly Line[], at: number): boolean {
  const { words } = kept[at]!;
  const below = kept[at + 1]?.words;
  return isKicker(words, below) || (isMasthead(words, below) && kept.slice(at + 2, at + 5).some((line) => isHeadline(line) && !isPageLabel(line.words) && endsOpen(line.words)));
}

/** A headline on two lines: the second opens in small letters, and no stop ends either. */
function runsOn(headline: Line, below: Line | undefined): boolean {
  return below !== undefined && follows(below) && endsOpen(headline.words) && opensLowerCase(below.words) && isHeadline(below) && below.words.length <= headline.words.length * 1.5;
}

function bylineOf(blocks: readonly Block[]): string {
  return blocks.flatMap(({ kind, lines }) => (kind === 'byline' ? lines.map(({ words }) => words) : [])).join(' ');
}

/** Above the headline stand dates, bylines and pictures; anything else there (the section, the masthead) is the page's. */
function labelAbove(line: Line): Block | undefined {
  if (isDate(line.words)) return { kind: 'date', lines: [line] };
  if (isByline(line.words)) return { kind: 'byline', lines: [line] };
  return findCredit(line.words)?.strong === true ? { kind: 'caption', lines: [line] } : undefined;
}

function layOutUnderHeadline(lines: readonly Line[], bylineAbove: string): readonly Block[] {
  const bylineAt = findByline(lines, 0);
  const top = bylineAt === undefined ? readUnsignedStandfirst(lines, 0) : lines.slice(0, bylineAt).map((line, i) => labelFrontLine(line, lines[i + 1], lines[i - 1]));
  const signed = bylineAt === undefined ? [] : [readBylineBlock(lines, bylineAt)];
  const front = [...top, ...signed];
  const under = readUnderByline(lines, countLines(front));
  return [...front, ...under, ...layOutBody(lines.slice(countLines(front) + countLines(under)), `${bylineAbove} ${bylineOf(signed)}`)];
}

function countLines(blocks: readonly Block[]): number {
  return blocks.reduce((count, block) => count + block.lines.length, 0);
}

/** A credit on a line of its own joins the caption above it, and an agency's line the byline above it. */
function joinLines(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const above = joined.at(-1);
    if (above !== undefined && goesOn(above, block)) joined[joined.length - 1] = join(above, block);
    else joined.push(block);
  }
  return joined;
}

/** A bare credit is marked as one, since nothing in its words parts it from the caption's. */
function join(above: Block, block: Block): Block {
  const [line] = block.lines;
  if (block.kind === 'caption' && line !== undefined && isBareCredit(line.words)) return { ...above, credit: line };
  return { kind: above.kind, lines: [...above.lines, ...block.lines] };
}

function goesOn(above: Block, { kind, lines }: Block): boolean {
  const [line] = lines;
  if (line === undefined || !follows(line) || above.kind !== kind) return false;
  if (kind === 'byline') return !isByline(line.words) && closingDateOf(line.words) === line.words.length;
  return kind === 'caption' && isCreditLine(line.words) && above.credit === undefined && findCredit(above.lines.at(-1)!.words) === undefined;
}
