import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import type { MarkupNode } from './node.js';
import { readHtml } from './read-html.js';

/** What pages are made of, entities of every sort among it, whole, cut and unknown; not `<&amp;` in a title, whose entity the parser itself leaves. */
const piece = fc.constantFrom(
  'Ferry', ' at ', '7', '=', ';', '"', "'", '< ', '>', '\u00a0', '🚢', '&', '&&', '&amp;', '&amp', '&ampx', '&eacute', '&eacute;', '&notin', '&notin;', '&noti', '&NotEqualTilde;', '&bogus;', '&#8217;', '&#8217', '&#x2014;', '&#x', '&#', '&#0;', '&#128;', '&#x110000;',
  '<p>', '</p>', '<p title="a &amp; b &copy=1 &copy">', "<a href='?a=1&copy=2&lt'>", '<a href=?a&amp;b&notit>', '</a>', '</>', '<br>', '<!-- a &amp; b -->', '<![CDATA[a &amp; b]]>',
  '<title>', '</title>', '<textarea>', '</textarea>', '<svg>', '</svg>', '<iframe>', '</iframe>', '<script type="application/json">', '</script>', '<script>', '<style>', '</style>', '<?x?>', '<!doctype html>',
);

interface Stretch {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** Texts and attributes as the parser itself decodes them, which reads each character to do so. */
function decodedByParser(source: string): { readonly texts: readonly Stretch[]; readonly attributes: readonly Readonly<Record<string, string>>[] } {
  const texts: Stretch[] = [];
  const attributes: Readonly<Record<string, string>>[] = [];
  let isProgram = false;
  const parser: Parser = new Parser({
    onopentag(name, found) {
      isProgram = name === 'style' || (name === 'script' && found['type'] === undefined);
      attributes.push(found);
    },
    ontext(words) {
      if (!isProgram) texts.push({ words, start: parser.startIndex, end: parser.endIndex + 1 });
    },
    onclosetag() {
      isProgram = false;
    },
  });
  parser.end(source);
  return { texts, attributes };
}

function readAll(node: MarkupNode, texts: Stretch[], attributes: Readonly<Record<string, string>>[]): void {
  if (node.kind === 'text') texts.push({ words: node.words, start: node.start, end: node.end });
  else {
    if (node.parent !== undefined) attributes.push(node.attributes);
    for (const child of node.children) readAll(child, texts, attributes);
  }
}

test('entities are decoded, and parted from the words around them, as the parser does it', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')), (source) => {
      const texts: Stretch[] = [];
      const attributes: Readonly<Record<string, string>>[] = [];
      readAll(readHtml(source), texts, attributes);
      expect({ texts, attributes }).toEqual(decodedByParser(source));
    }),
    { numRuns: 500 },
  );
});
