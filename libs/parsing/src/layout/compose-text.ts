import { makeDiagnostic, makeOffsetMap, type Diagnostic, type OffsetMap, type OffsetSegment, type Span } from '@onrecord/domain';
import type { Line } from '../lines/line.js';
import type { Block } from './block.js';

/** A block with its place in the article's text. */
export interface PlacedBlock {
  readonly block: Block;
  readonly span: Span;
  /** One span a line, in order. */
  readonly lines: readonly Span[];
  /** The words of the block's credit. */
  readonly credit?: Span;
}

/** The article's text, composed once, with the way back to the source. */
export interface ComposedText {
  readonly text: string;
  readonly placed: readonly PlacedBlock[];
  readonly offsetMap: OffsetMap;
  readonly diagnostics: readonly Diagnostic[];
}

/** What is never a character of an article: control characters, soft hyphens, zero-width spaces, stray byte order marks. Joiners stay: emoji need them. */
const DROPPED = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\ufeff]+/g;

/** Stands between two parts of an article. */
const PART_BREAK = '\n\n';

/**
 * Composes an article's text from its blocks: a blank line between blocks, a space where a block's lines join, control
 * characters left out. The offset map leads every kept character back to the source; the space between two lines leads to
 * what stands between them, and nowhere where the form has them in another order.
 */
export function composeText(source: string, blocks: readonly Block[]): ComposedText {
  const parts: string[] = [];
  const segments: OffsetSegment[] = [];
  const placed: PlacedBlock[] = [];
  const dropped = { count: 0, first: -1 };
  let length = 0;
  const put = (words: string, from?: Span) => {
    if (from !== undefined) segments.push({ text: { start: length, end: length + words.length }, source: from });
    parts.push(words);
    length += words.length;
  };
  const putLine = (line: Line) => {
    for (const { text, source: from } of line.runs ?? []) put(line.words.slice(text.start, text.end), from);
    if (line.runs !== undefined) return;
    let from = line.start;
    const words = source.slice(line.start, line.end);
    for (const gap of words.matchAll(DROPPED)) {
      const at = line.start + gap.index;
      if (dropped.first < 0) dropped.first = at;
      dropped.count += gap[0].length;
      if (at > from) put(source.slice(from, at), { start: from, end: at });
      from = at + gap[0].length;
    }
    if (line.end > from) put(source.slice(from, line.end), { start: from, end: line.end });
  };
  for (const block of blocks) {
    if (length > 0) put(PART_BREAK);
    const start = length;
    const placeLine = (line: Line, above: Line | undefined) => {
      if (above !== undefined && above.end <= line.start) put(' ', { start: above.end, end: line.start });
      else if (above !== undefined) put(' ');
      const lineStart = length;
      putLine(line);
      return { start: lineStart, end: length };
    };
    const lines = block.lines.map((line, i) => placeLine(line, block.lines[i - 1]));
    const credit = block.credit === undefined ? undefined : placeLine(block.credit, block.lines.at(-1));
    placed.push({ block, span: { start, end: length }, lines, ...(credit === undefined ? {} : { credit }) });
  }
  return { text: parts.join(''), placed, offsetMap: makeOffsetMap(segments), diagnostics: diagnosticsOf(dropped) };
}

function diagnosticsOf(dropped: { readonly count: number; readonly first: number }): readonly Diagnostic[] {
  if (dropped.count === 0) return [];
  return [makeDiagnostic('CONTROL_CHARACTERS_DROPPED', 'note', `${dropped.count} control or invisible characters are left out, the first at offset ${dropped.first} of the source.`)];
}
