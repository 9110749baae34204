import { continuesByline, isByline, isUnsignedByline } from '../../fields/byline-line.js';
import { hasCaptionCue, isBareCredit, isCreditLine } from '../../fields/caption-line.js';
import { findCredit } from '../../fields/credit.js';
import { readDateline } from '../../fields/dateline.js';
import { isNote } from '../../fields/note.js';
import { isDateLine } from '../../fields/printed-date.js';
import type { Block } from '../../layout/block.js';
import type { Line } from '../../lines/line.js';
import { countWords, endsOpen, endsSentence } from '../../lines/line-cues.js';
import { follows } from '../../lines/wrapping.js';

/** Lines under the headline in which the byline is looked for. */
const BYLINE_REACH = 14;

/** Sentences of this length, in characters, belong to the body; three of them above a byline, and it signs from below. */
const BODY_SENTENCE = 100;

/** Longest line of a headline, in characters; a longer one is a paragraph. */
const LONGEST_HEADLINE = 260;

/** Longest caption that is told by the credit under it alone, in characters. */
const LONGEST_CAPTION = 400;

/** Whether a line prints a date and nothing else. */
export function isDate(words: string): boolean {
  return isDateLine(words);
}

/** Whether a line can be the headline: two words or more, no date, no byline, no picture's credit. */
export function isHeadline(line: Line): boolean {
  const { words } = line;
  return words.length <= LONGEST_HEADLINE && countWords(words) >= 2 && !isDate(words) && !isByline(words) && findCredit(words)?.strong !== true && !isNote(words);
}

/** What a line between headline and byline is: its own words, or a credit under it, tell captions, dates and notes; the rest is standfirst. */
export function labelFrontLine(line: Line, below?: Line, above?: Line): Block {
  if (isDate(line.words)) return { kind: 'date', lines: [line] };
  const credited = below !== undefined && follows(below) && isCreditLine(below.words) && line.words.length <= LONGEST_CAPTION;
  if (credited || (above !== undefined && follows(line) && isBareCredit(line.words)) || findCredit(line.words) !== undefined || hasCaptionCue(line.words)) return { kind: 'caption', lines: [line] };
  return { kind: isNote(line.words) ? 'note' : 'standfirst', lines: [line] };
}

/** Index of the byline's first line; `undefined` when the piece is not signed above its body. */
export function findByline(lines: readonly Line[], from: number): number | undefined {
  let sentences = 0;
  for (let i = from; i < Math.min(lines.length, from + BYLINE_REACH); i++) {
    const { words } = lines[i]!;
    if (isByline(words) || isUnsignedByline(words, lines[i + 1]?.words, isDate)) return hasBodyBelow(lines, i) ? i : undefined;
    if (words.length >= BODY_SENTENCE && endsSentence(words) && labelFrontLine(lines[i]!).kind === 'standfirst') sentences += 1;
    if (sentences >= 3) return undefined;
  }
  return undefined;
}

/** Whether anything but notes and dates stands under a byline; otherwise it signs from below. */
function hasBodyBelow(lines: readonly Line[], bylineAt: number): boolean {
  const under = lines.slice(bylineAt + readBylineBlock(lines, bylineAt).lines.length, bylineAt + 40);
  return under.some(({ words }) => !isDate(words) && !isNote(words) && countWords(words) >= 3);
}

/** The byline with the lines that go on with it, directly under it. */
export function readBylineBlock(lines: readonly Line[], at: number): Block {
  let end = at + 1;
  while (end < lines.length && follows(lines[end]!) && continuesByline(lines[end]!.words)) end += 1;
  return { kind: 'byline', lines: lines.slice(at, end) };
}

/** A place and a day on a line of their own belong to the lead under them. */
function isDatelineAlone(words: string): boolean {
  return readDateline(words, { start: 0, end: words.length })?.bodyStart === words.length;
}

/** Under a headline that no byline follows: lines close under it that end like headlines are its standfirst. */
export function readUnsignedStandfirst(lines: readonly Line[], from: number): readonly Block[] {
  const blocks: Block[] = [];
  for (let i = from; i + 1 < lines.length && i < from + 3; i++) {
    const { words } = lines[i]!;
    if (!follows(lines[i]!) || !endsOpen(words) || countWords(words) < 3 || words.length > LONGEST_HEADLINE || isDatelineAlone(words) || labelFrontLine(lines[i]!, lines[i + 1]).kind !== 'standfirst') break;
    blocks.push({ kind: 'standfirst', lines: [lines[i]!] });
  }
  return blocks;
}

/** Under the byline: pictures, dates and who supplied the copy, where these still stand above the body. */
export function readUnderByline(lines: readonly Line[], from: number): readonly Block[] {
  const blocks: Block[] = [];
  for (let i = from; i + 1 < lines.length; i++) {
    const line = lines[i]!;
    const label = labelFrontLine(line, lines[i + 1], blocks.at(-1)?.lines.at(-1));
    if (label.kind === 'caption' || label.kind === 'date') blocks.push(label);
    else if (isUnsignedByline(line.words, undefined, isDate)) blocks.push({ kind: 'byline', lines: [line] });
    else if (isCaptionInRow(blocks.at(-1), line, lines[i + 1]!)) blocks.push({ kind: 'caption', lines: [line] });
    else if (isStandfirstAbove(line, lines, i + 1)) blocks.push({ kind: 'standfirst', lines: [line] });
    else break;
  }
  return blocks;
}

/** A line without a stop under the byline is standfirst where a picture or a date, which stand above the body, still follows it. */
function isStandfirstAbove(line: Line, lines: readonly Line[], below: number): boolean {
  if (!endsOpen(line.words) || countWords(line.words) < 3 || line.words.length > LONGEST_HEADLINE || isDatelineAlone(line.words)) return false;
  const next = lines[below];
  return next !== undefined && ['caption', 'date'].includes(labelFrontLine(next, lines[below + 1]).kind);
}

/** A caption without a credit in a row of captions: close under one, no sentence, and the body apart from it. */
function isCaptionInRow(above: Block | undefined, line: Line, below: Line): boolean {
  return above?.kind === 'caption' && follows(line) && !follows(below) && endsOpen(line.words) && countWords(line.words) >= 5;
}
