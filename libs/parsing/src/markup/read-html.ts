import { decodeHTMLAttribute } from 'entities';
import { Parser } from 'htmlparser2';
import { cutAtEntities } from './entity-cuts.js';
import { closest, type MarkupElement, type MarkupNode } from './node.js';
import { QuickTokenizer } from './quick-tokenizer.js';

/** Elements inside one another beyond which they are read as neighbours: no page has so many, and no stack overflows. */
export const MAXIMUM_DEPTH = 250;

/** Elements read of one page; the rest of it is text of the last one. A newspaper's page has two to five thousand. */
export const MAXIMUM_ELEMENTS = 200_000;

/** Elements inside one another at which reading ends: the parser's time grows with the square of them, and only an attack has so many. */
const MAXIMUM_NESTED = 20_000;

/** Ends the reading of markup from inside its parser, which cannot be told to stop. */
class TooDeep extends Error {}

interface OpenElement extends MarkupElement {
  readonly children: MarkupNode[];
  openEnd: number;
  end: number;
}

/** Elements whose text is a program's, and not kept. A script that holds JSON is data, and is. */
const PROGRAMS = new Set(['script', 'style']);

/** Elements whose text is as it is written, entities and all. Source: WHATWG HTML, "raw text elements"; those inside drawings are not among them. */
const RAW = new Set(['script', 'style', 'iframe', 'noembed', 'noframes', 'xmp', 'plaintext']);

/** Drawings and formulas, and the elements in which they hold HTML again. Source: the same, "HTML integration point" and "MathML text integration point". */
const DRAWINGS = new Set(['svg', 'math']);
const HTML_IN_DRAWINGS = new Set(['foreignObject', 'desc', 'title', 'annotation-xml', 'mi', 'mo', 'mn', 'ms', 'mtext']);

const CDATA = '<![CDATA[';

/** Matches `application/ld+json` and `application/json`; must not match `text/javascript`. */
const JSON_TYPE = /json/i;

/**
 * Reads HTML into a tree whose every text knows its place in the source. Nothing is executed and nothing fetched; broken
 * markup is read as browsers do in the main (missing end tags, stray ones). Never throws; takes time linear in the source.
 * The root has the name `#document`.
 */
export function readHtml(source: string): MarkupElement {
  return readMarkup(source, false);
}

/** Reads markup of either sort: names in XML keep their case, and every element must be closed. */
export function readMarkup(source: string, xmlMode: boolean): MarkupElement {
  const root: OpenElement = { kind: 'element', name: '#document', attributes: {}, children: [], parent: undefined, start: 0, openEnd: 0, end: source.length };
  let open = root;
  let depth = 0;
  let flattened = 0;
  let count = 0;
  let keepsText = true;
  const holdsEntity = entityFinder(source);
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        if (count >= MAXIMUM_ELEMENTS) {
          flattened += 1;
          return;
        }
        count += 1;
        if (!xmlMode && holdsEntity(parser.startIndex, parser.endIndex)) decodeAttributes(attributes);
        const element: OpenElement = { kind: 'element', name, attributes, children: [], parent: open, start: tagStart(source, parser.startIndex), openEnd: parser.endIndex + 1, end: parser.endIndex + 1 };
        open.children.push(element);
        if (depth >= MAXIMUM_DEPTH) {
          flattened += 1;
          if (flattened > MAXIMUM_NESTED) throw new TooDeep();
          return;
        }
        depth += 1;
        open = element;
        keepsText = xmlMode || !PROGRAMS.has(name) || (name === 'script' && JSON_TYPE.test(attributes.type ?? ''));
      },
      ontext(words) {
        if (!keepsText) return;
        const start = parser.startIndex;
        const end = parser.endIndex + 1;
        // A CDATA section in a drawing ends on more than its words, and has no entities.
        if (!xmlMode && holdsEntity(start, end) && !isRaw(open) && source.startsWith(words, end - words.length)) {
          const { children } = open;
          return cutAtEntities(words, end - words.length, start, (stretch, from, to) => children.push({ kind: 'text', words: stretch, start: from, end: to }));
        }
        // The parser gives the place of a whole CDATA section; what it holds stands there as it is.
        const inner = xmlMode && source.startsWith(CDATA, start) ? start + CDATA.length : undefined;
        open.children.push(inner === undefined ? { kind: 'text', words, start, end } : { kind: 'text', words, start: inner, end: inner + words.length });
      },
      onclosetag() {
        keepsText = true;
        if (flattened > 0) {
          flattened -= 1;
          return;
        }
        open.end = parser.endIndex + 1;
        open = (open.parent as OpenElement | undefined) ?? root;
        depth = Math.max(0, depth - 1);
      },
    },
    { Tokenizer: QuickTokenizer, xmlMode, decodeEntities: xmlMode, recognizeSelfClosing: xmlMode, recognizeCDATA: xmlMode },
  );
  try {
    parser.end(source);
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    for (let left = open; left !== root; left = (left.parent as OpenElement | undefined) ?? root) left.end = source.length;
  }
  return root;
}

/** Says of stretches of a source, asked in its order, whether an entity may begin in them; most of a page has none. */
function entityFinder(source: string): (start: number, end: number) => boolean {
  let from = 0;
  let next = source.indexOf('&');
  return (start, end) => {
    if (start < from || (next >= 0 && next < start)) next = source.indexOf('&', start);
    from = start;
    return next >= 0 && next < end;
  };
}

function decodeAttributes(attributes: Record<string, string>): void {
  for (const name in attributes) if (attributes[name]!.includes('&')) attributes[name] = decodeHTMLAttribute(attributes[name]!);
}

function isRaw(element: MarkupElement): boolean {
  if (!RAW.has(element.name)) return false;
  const around = closest(element, ({ name }) => DRAWINGS.has(name) || HTML_IN_DRAWINGS.has(name));
  return around === undefined || !DRAWINGS.has(around.name);
}

/** After a processing instruction the parser counts its last character to the next tag. */
function tagStart(source: string, told: number): number {
  return source[told] === '<' ? told : Math.max(told, source.indexOf('<', told));
}
