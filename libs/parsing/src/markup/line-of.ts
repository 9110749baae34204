import type { OffsetSegment } from '@onrecord/domain';
import type { Line } from '../lines/line.js';
import { collapseSpace } from './collapse-space.js';
import type { MarkupElement, MarkupNode } from './node.js';

/** Which elements are passed over while words are gathered. */
export type Skip = (element: MarkupElement) => boolean;

/** Elements whose text is never an article's words. */
const WORDLESS = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'object', 'button', 'select', 'textarea', 'input']);

/** Whether an element holds no words of an article, whatever is in it. */
export function isWordless({ name }: MarkupElement): boolean {
  return WORDLESS.has(name);
}

/** White space as HTML collapses it, the no-break space, and what is never a character of an article (see `composeText`). */
const SPACE = 1;
const DROPPED = 2;

function classOf(code: number): 0 | 1 | 2 {
  if (code > 0x20 && code < 0x7f) return 0;
  if (code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x85 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000) return SPACE;
  return code < 0x20 || (code >= 0x7f && code <= 0x9f) || code === 0xad || code === 0x200b || code === 0xfeff ? DROPPED : 0;
}

/** Gathers words from stretches of the source, white space collapsed, and remembers where each came from. */
export class LineWriter {
  private readonly parts: string[] = [];
  private readonly runs: OffsetSegment[] = [];
  private length = 0;
  private space: { start: number; end: number } | undefined;

  /** Adds decoded words that stand at `[start, end)` of the source; where the two differ in length they are mapped as a whole. */
  add(words: string, start: number, end: number): void {
    if (words.length !== end - start) return this.addWhole(words, start, end);
    let from = -1;
    for (let i = 0; i <= words.length; i++) {
      const sort = i === words.length ? DROPPED : classOf(words.charCodeAt(i));
      if (sort === 0) {
        if (from < 0) from = i;
        continue;
      }
      if (from >= 0) this.put(words.slice(from, i), start + from, start + i);
      from = -1;
      if (sort === SPACE && i < words.length) this.addSpace(start + i, start + i + 1);
    }
  }

  /** White space that the markup means without writing it: a line break, the border of a cell. */
  addSpace(start: number, end: number): void {
    if (this.length === 0) return;
    if (this.space === undefined) this.space = { start, end };
    else this.space.end = Math.max(end, this.space.end);
  }

  private addWhole(words: string, start: number, end: number): void {
    const kept = collapseSpace(words.replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\ufeff]+/g, ''));
    if (kept === ' ') return this.addSpace(start, end);
    if (kept !== '') this.put(kept, start, end);
  }

  private put(words: string, start: number, end: number): void {
    if (this.space !== undefined) {
      this.push(' ', this.space.start, this.space.end);
      this.space = undefined;
    }
    this.push(words, start, end);
  }

  private push(words: string, start: number, end: number): void {
    const last = this.runs.at(-1);
    const plain = words.length === end - start;
    if (plain && last !== undefined && last.source.end === start && last.text.end - last.text.start === last.source.end - last.source.start) {
      this.runs[this.runs.length - 1] = { text: { start: last.text.start, end: this.length + words.length }, source: { start: last.source.start, end } };
    } else this.runs.push({ text: { start: this.length, end: this.length + words.length }, source: { start, end } });
    this.parts.push(words);
    this.length += words.length;
  }

  /** The line so far; `undefined` when nothing is in it. */
  take(): Line | undefined {
    const [first, last] = [this.runs[0], this.runs.at(-1)];
    if (first === undefined || last === undefined) return undefined;
    return { start: first.source.start, end: last.source.end, words: this.parts.join(''), blankBefore: 0, runs: this.runs };
  }
}

/** The words of nodes as one line, white space collapsed, each with its place in the source; `undefined` for none. */
export function lineOf(nodes: readonly MarkupNode[], skip: Skip = isWordless): Line | undefined {
  const writer = new LineWriter();
  for (const node of nodes) addNode(writer, node, skip);
  return writer.take();
}

/** Elements that begin on a line of their own, so that their words never touch those before them. */
const APART = /^(?:address|article|aside|blockquote|br|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|td|th|tr|ul)$/;

/** Recursion is as deep as the tree, which its reader bounds. */
function addNode(writer: LineWriter, node: MarkupNode, skip: Skip): void {
  if (node.kind === 'text') return writer.add(node.words, node.start, node.end);
  if (skip(node)) return;
  const apart = APART.test(node.name);
  if (apart) writer.addSpace(node.start, node.openEnd);
  for (const child of node.children) addNode(writer, child, skip);
  if (apart) writer.addSpace(node.end, node.end);
}
