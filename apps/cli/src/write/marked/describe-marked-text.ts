import { sliceSpan, type AnalysedArticle, type Region, type Span } from '@onrecord/domain';
import type { Display, Style } from '../display.js';
import { toPrintable } from '../printable.js';
import { marksOfArticle, type Mark } from './marks-of-article.js';
import { LEGEND, LOOKS, REGION_LOOKS } from './signs.js';
import { toLines, type Piece } from './styled-text.js';

const INDENT = '  ';

/**
 * The article's text with its quotes, speakers, cues and people marked, set in lines as wide as the display, each part but
 * headline and paragraphs with its name; the legend comes first where anything is marked.
 */
export function describeMarkedText(analysed: AnalysedArticle, display: Display): string {
  const marks = marksOfArticle(analysed);
  let next = 0;
  const parts = analysed.article.regions.map((region, index, regions) => {
    const first = next;
    while (next < marks.length && marks[next]!.span.start < region.span.end) next += 1;
    const words = toLines([...nameOf(region), ...piecesOf(analysed.article.text, region, marks.slice(first, next))], INDENT, display).join('\n');
    return words === '' ? '' : `${isCreditOf(region, regions[index - 1]) ? '' : '\n'}${words}`;
  });
  const legend = marks.length === 0 ? [] : LEGEND.flatMap((words) => toLines([{ words, styles: ['dim'] }], INDENT, display));
  return ['Text', ...legend, ...parts.filter((part) => part !== '')].join('\n');
}

function nameOf({ kind }: Region): readonly Piece[] {
  const { name } = REGION_LOOKS[kind];
  return name === undefined ? [] : [{ words: `${name} · `, styles: ['dim'] }];
}

/** A credit stands right under its caption. */
function isCreditOf(region: Region, before: Region | undefined): boolean {
  return region.kind === 'credit' && before?.kind === 'caption';
}

/** A region cut wherever a mark begins or ends, with the signs between. */
function piecesOf(text: string, { kind, span }: Region, marks: readonly Mark[]): readonly Piece[] {
  const base = REGION_LOOKS[kind].styles;
  const pieces: Piece[] = [];
  const open: Mark[] = [];
  let at = span.start;
  const stylesNow = (): readonly Style[] => [...new Set([...base, ...open.flatMap(({ as }) => LOOKS[as].styles)])];
  const tellUntil = (end: number): void => {
    pieces.push({ words: printed(text, { start: at, end }), styles: stylesNow() });
    at = end;
  };
  const closeUntil = (offset: number): void => {
    for (let ended = firstToEnd(open, offset); ended !== undefined; ended = firstToEnd(open, offset)) {
      tellUntil(Math.min(ended.span.end, span.end));
      pieces.push({ words: LOOKS[ended.as].close, styles: stylesNow() });
      open.splice(open.lastIndexOf(ended), 1);
    }
  };
  for (const mark of marks) {
    closeUntil(mark.span.start);
    tellUntil(mark.span.start);
    open.push(mark);
    pieces.push({ words: LOOKS[mark.as].open(String(mark.number ?? '')), styles: stylesNow() });
  }
  closeUntil(Infinity);
  tellUntil(span.end);
  return pieces;
}

/** Of the open marks that end at or before an offset the one that ends first; of several the one opened last. */
function firstToEnd(open: readonly Mark[], offset: number): Mark | undefined {
  const ended = open.filter(({ span }) => span.end <= offset);
  return ended.reduce<Mark | undefined>((first, mark) => (first === undefined || mark.span.end <= first.span.end ? mark : first), undefined);
}

/** Words that are safe on a terminal; the spaces at their ends stay, for the words go on. */
function printed(text: string, span: Span): string {
  const words = sliceSpan(text, span);
  const inner = toPrintable(words);
  if (inner === '') return words === '' ? '' : ' ';
  return `${/^\s/u.test(words) ? ' ' : ''}${inner}${/\s$/u.test(words) ? ' ' : ''}`;
}
