import type { Line } from '../../../lines/line.js';
import { joinLines, sliceLine } from '../../../markup/line-parts.js';
import { isWordless, lineOf } from '../../../markup/line-of.js';
import { elementsBelow, type MarkupElement } from '../../../markup/node.js';
import { ownWords } from './own-words.js';
import { labelLength } from './credit-label.js';
import { isSpokenOnly, markOf } from './picture-marks.js';
import { isSupplied, splitCredit } from './split-credit.js';
import { isControl, stripControls } from './strip-controls.js';

/** A picture's words as the page has them. */
export interface Legend {
  readonly caption?: Line;
  readonly credit?: Line;
}

/**
 * Reads the words of one picture from the elements that hold them, ordered. What is printed twice, for wide and for narrow
 * screens, is read once.
 */
export function readLegend(holders: readonly MarkupElement[], inFigure: boolean): Legend {
  const legends = holders.map((holder) => readHolder(holder, inFigure));
  const caption = joinDistinct(legends.map((legend) => legend.caption));
  const credit = joinDistinct(legends.map((legend) => legend.credit));
  return { ...(caption === undefined ? {} : { caption }), ...(credit === undefined ? {} : { credit }) };
}

function readHolder(holder: MarkupElement, inFigure: boolean): Legend {
  const credits = creditsOf(holder, inFigure);
  const marked = new Set(credits);
  const line = marked.has(holder) ? undefined : lineOf([holder], (element) => marked.has(element) || isUnread(element));
  const caption = line === undefined ? undefined : withoutControls(line);
  const credit = readCredit(credits);
  if (caption === undefined) return credit === undefined ? {} : { credit };
  if (credit === undefined) return split(caption, bordersOf(holder, caption));
  const ended = labelLength(caption.words) > 0 ? undefined : withoutBar(caption);
  return ended === undefined ? { credit } : { caption: ended, credit };
}

/** The outermost elements that mark a credit. One that a page uses for all of a legend's words marks none. */
function creditsOf(holder: MarkupElement, inFigure: boolean): readonly MarkupElement[] {
  if (markOf(holder, inFigure) === 'credit' && holder.name !== 'figcaption') return [holder];
  const found: MarkupElement[] = [];
  for (const element of elementsBelow(holder)) {
    const outer = found.at(-1);
    if (outer !== undefined && element.end <= outer.end) continue;
    if (isWordless(element)) continue;
    if (element.name === 'cite' || markOf(element, true) === 'credit') found.push(element);
  }
  return found;
}

/** What stands in a legend and is none of its words: labels for screen readers, and controls. */
function isUnread(element: MarkupElement): boolean {
  if (isWordless(element) || isSpokenOnly(element)) return true;
  const words = element.children.every(({ kind }) => kind === 'text') ? ownWords(element) : undefined;
  return words !== undefined && words.length <= 40 && isControl(words);
}

function readCredit(elements: readonly MarkupElement[]): Line | undefined {
  const lines = elements.map((element) => lineOf([element], isUnread));
  const line = joinDistinct(lines.map((credit) => (credit === undefined ? undefined : toCredit(credit))));
  return line !== undefined && line.words.length <= 250 ? line : undefined;
}

/** A credit's words without its label and without the brackets around it. */
function toCredit(line: Line): Line | undefined {
  const kept = stripControls(line.words);
  const label = labelLength(line.words.slice(kept.start, kept.end));
  const start = kept.start + label;
  const opening = /^[\s(（[［|｜/–—•·]*/u.exec(line.words.slice(start, kept.end))![0].length;
  const words = withoutBracket(line.words.slice(start + opening, kept.end).trimEnd());
  return sliceLine(line, start + opening, start + opening + words.replace(CLOSING, '').length);
}

/** What ends a credit and is no name: marks, and in Japanese and Korean the word for taking a picture and for a reporter. */
const CLOSING = /(?:(?<=[가-힣])\s?기자|撮影)?[\s|｜/–—•·;,]*$/u;

/** Matches the bracket of `Ada Quill/Reuters)`; must not match that of `Ada Quill (Reuters)`. */
function withoutBracket(words: string): string {
  const opened = [...words].filter((character) => '(（[［'.includes(character)).length;
  const closed = [...words].filter((character) => ')）]］'.includes(character)).length;
  return closed > opened ? words.replace(/[)）\]］]\.?$/u, '') : words;
}

function split(line: Line, borders: readonly number[]): Legend {
  if (isSupplied(line.words, true)) return creditOnly(line);
  const found = splitCredit(line.words, borders);
  if (found === undefined) return { caption: line };
  const credit = sliceLine(line, found.creditStart, line.words.length);
  const read = credit === undefined ? undefined : toCredit(credit);
  const caption = sliceLine(line, 0, found.captionEnd);
  return { ...(caption === undefined ? {} : { caption }), ...(read === undefined ? {} : { credit: read }) };
}

function creditOnly(line: Line): Legend {
  const credit = toCredit(line);
  return credit === undefined ? {} : { credit };
}

/** Without the bar or the bracket that stood before the credit: `The harbour |`. */
function withoutBar(line: Line): Line | undefined {
  return sliceLine(line, 0, line.words.replace(/[\s|｜•·–—(（/]+$/u, '').length);
}

function withoutControls(line: Line): Line | undefined {
  const { start, end } = stripControls(line.words);
  return sliceLine(line, start, end);
}

function joinDistinct(lines: readonly (Line | undefined)[]): Line | undefined {
  const distinct: Line[] = [];
  for (const line of lines) if (line !== undefined && !distinct.some(({ words }) => lettersOf(words) === lettersOf(line.words))) distinct.push(line);
  return joinLines(distinct.sort((a, b) => a.start - b.start));
}

/** Elements that only dress words, inside which no part of a legend begins. */
const DRESSING = new Set(['b', 'a', 'sup', 'sub', 'u', 'abbr', 'wbr', 'font', 'svg', 'path', 'title']);

/** Where elements begin and end, in offsets of a line's words, ordered. */
function bordersOf(holder: MarkupElement, line: Line): readonly number[] {
  const places = new Set([holder.openEnd]);
  for (const element of elementsBelow(holder)) {
    if (DRESSING.has(element.name)) continue;
    places.add(element.openEnd);
    places.add(element.end);
  }
  const runs = line.runs ?? [];
  const borders: number[] = [];
  let at = 0;
  for (const place of [...places].sort((a, b) => a - b)) {
    while (at < runs.length && runs[at]!.source.end <= place) at += 1;
    const run = runs[at];
    if (run === undefined) break;
    const start = run.text.start + (run.source.start < place && run.text.end - run.text.start === run.source.end - run.source.start ? place - run.source.start : 0);
    if (borders.at(-1) !== start) borders.push(start);
  }
  return borders;
}

/** Letters and digits alone: `Ada Quill / Reuters` and `Ada Quill/Reuters` are the same. */
function lettersOf(words: string): string {
  return words.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
