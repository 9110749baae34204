import { isNote } from '../../fields/note.js';
import type { Block } from '../../layout/block.js';
import { countWords, endsSentence } from '../../lines/line-cues.js';
import { isWordless } from '../../markup/line-of.js';
import { elementsBelow, type MarkupElement, type MarkupNode } from '../../markup/node.js';
import { readHtml } from '../../markup/read-html.js';
import type { InnerText } from '../../markup/inner-text.js';
import { localName } from '../../markup/xml-names.js';
import { isFigure, readFigure } from './figure.js';
import { innerToLine, type ToLine } from './inner-lines.js';
import { isRest, setFurnitureAside } from './rests.js';
import type { ToldBody } from './told-article.js';

/** Elements that stand on lines of their own, of HTML and of NITF. */
const BLOCKS = new Set(['address', 'article', 'aside', 'blockquote', 'block', 'body', 'bq', 'center', 'dd', 'div', 'dl', 'dt', 'figure', 'footer', 'header', 'html', 'hr', 'li', 'main', 'ol', 'p', 'pre', 'section', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul', 'nitf-table', 'media', 'body.content']);

/** `h1` to `h6` of HTML, `hl1` and `hl2` of NITF. */
const HEADING = /^(?:h[1-6]|hl[1-2])$/;

/** Elements that hold no words of the article, beside those that hold none on any page. */
const WORDLESS = new Set(['head', 'nav', 'form', 'audio', 'video', 'title']);

/** Longest line in bold type that is a crosshead. */
const CROSSHEAD_WORDS = 12;

/** Reads a body that is HTML inside another text. */
export function readInnerHtml(inner: InnerText): ToldBody {
  return readMarkupBody(readHtml(inner.text).children, innerToLine(inner));
}

/**
 * Reads a body that is HTML or NITF into its paragraphs, crossheads and captions. Paragraphs are elements that stand on
 * lines of their own, rows of tables among them, and loose text between these, parted by two line breaks.
 */
export function readMarkupBody(nodes: readonly MarkupNode[], toLine: ToLine): ToldBody {
  const reader = new BodyReader(toLine);
  reader.read(nodes);
  reader.close('paragraph');
  return setFurnitureAside(reader.blocks);
}

class BodyReader {
  readonly blocks: Block[] = [];
  /** Words that run on since the last border of a paragraph. */
  private flow: MarkupNode[] = [];
  /** Those of them that are more than white space. */
  private filled: MarkupNode[] = [];

  constructor(private readonly toLine: ToLine) {}

  read(nodes: readonly MarkupNode[]): void {
    for (const node of nodes) {
      if (node.kind === 'text') this.add(node);
      else if (!isWordless(node) && !WORDLESS.has(nameOf(node))) this.readElement(node);
    }
  }

  private add(node: MarkupNode): void {
    this.flow.push(node);
    if (node.kind === 'element' || node.words.trim() !== '') this.filled.push(node);
  }

  private readElement(element: MarkupElement): void {
    const name = nameOf(element);
    if (name === 'br') return this.breakLine(element);
    if (isFigure(element)) return this.addFigure(element);
    if (HEADING.test(name)) return this.addWhole(element, 'crosshead');
    if (name === 'tr') return this.addWhole(element, 'paragraph');
    if (!BLOCKS.has(name) && ![...elementsBelow(element)].some((below) => BLOCKS.has(nameOf(below)) || HEADING.test(nameOf(below)))) {
      this.add(element);
      return;
    }
    this.close('paragraph');
    this.read(element.children);
    this.close('paragraph');
  }

  /** One line break is white space, two part paragraphs; a line in bold type stands by itself. */
  private breakLine(element: MarkupElement): void {
    const last = this.filled.at(-1);
    if (last !== undefined && this.filled.length === 1 && isBold(last)) this.close('paragraph');
    else if (last?.kind === 'element' && nameOf(last) === 'br') this.close('paragraph');
    else this.add(element);
  }

  private addFigure(element: MarkupElement): void {
    this.close('paragraph');
    const caption = readFigure(element, this.toLine);
    if (caption !== undefined) this.blocks.push(caption);
  }

  private addWhole(element: MarkupElement, kind: 'crosshead' | 'paragraph'): void {
    this.close('paragraph');
    this.add(element);
    this.close(kind);
  }

  /** Ends a paragraph; a link at its end that leads on to the page is a line of its own. */
  close(kind: 'crosshead' | 'paragraph'): void {
    const { flow, filled } = this;
    this.flow = [];
    this.filled = [];
    const last = filled.at(-1);
    const link = last !== undefined && filled.length > 1 && isLink(last) ? this.toLine([last]) : undefined;
    const onward = link !== undefined && isRest(link.words);
    const line = this.toLine(onward ? flow.slice(0, flow.lastIndexOf(last!)) : flow);
    if (line !== undefined) {
      const bold = filled.length === 1 && isBold(filled[0]!) && this.blocks.length > 0 && countWords(line.words) <= CROSSHEAD_WORDS && !endsSentence(line.words);
      this.blocks.push({ kind: kind === 'crosshead' || bold ? 'crosshead' : isNote(line.words) ? 'note' : 'paragraph', lines: [line] });
    }
    if (onward) this.blocks.push({ kind: 'paragraph', lines: [link] });
  }
}

function nameOf(element: MarkupElement): string {
  return localName(element).toLowerCase();
}

function isLink(node: MarkupNode): boolean {
  return node.kind === 'element' && nameOf(node) === 'a';
}

function isBold(node: MarkupNode): boolean {
  return node.kind === 'element' && /^(?:b|strong)$/.test(nameOf(node));
}
