import { ParseError, type ArticleForm } from '@onrecord/domain';

/** Characters at the top of a document in which its own element is looked for; comments and stylesheets may stand above it. */
const OPENING = 8000;

/** What may stand above the document's own element: white space, declarations, stylesheets, comments, a document type with its subset. */
const PROLOGUE = /^(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE\s[^[>]*(?:\[[\s\S]*?\]\s*)?>)*/i;

/** Matches the opening of an element, whatever its prefix: `<rss version="2.0">`, `<rdf:RDF …>`; must not match `< 5 %`. */
const ELEMENT = /^<(?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)[\s/>]/;

/** The document elements of each form, and those in which fragments of it are handed round. Source: the specifications. */
const ROOTS: ReadonlyMap<string, ArticleForm> = new Map([
  ['rss', 'rss'],
  ['feed', 'atom'],
  ['entry', 'atom'],
  ['RDF', 'rdf'],
  ['newsMessage', 'newsml-g2'],
  ['newsItem', 'newsml-g2'],
  ['packageItem', 'newsml-g2'],
  ['knowledgeItem', 'newsml-g2'],
  ['conceptItem', 'newsml-g2'],
  ['planningItem', 'newsml-g2'],
  ['itemSet', 'newsml-g2'],
  ['contentSet', 'newsml-g2'],
  ['contentMeta', 'newsml-g2'],
  ['NewsML', 'newsml-1'],
  ['NewsItem', 'newsml-1'],
  ['nitf', 'nitf'],
  ['html', 'html'],
]);

/** The form of an XML document, by the name of its own element; `undefined` for any other text or markup. */
export function detectMarkup(text: string): ArticleForm | undefined {
  const root = rootName(text);
  return root === undefined ? undefined : ROOTS.get(root);
}

/** The bare name of the element that a document opens with, as written; `undefined` when it opens with none. */
function rootName(text: string): string | undefined {
  const opening = text.slice(0, OPENING);
  return ELEMENT.exec(opening.slice(PROLOGUE.exec(opening)?.[0].length ?? 0))?.[1];
}

/**
 * Refuses XML of a sort in which no articles come: a map of a site, a drawing.
 * @throws ParseError `UNSUPPORTED_CONTENT_TYPE`
 */
export function refuseUnknownXml(text: string): void {
  const root = /^\s*<\?xml\s/.test(text) ? rootName(text) : undefined;
  if (root === undefined) return;
  throw new ParseError('UNSUPPORTED_CONTENT_TYPE', `Expected XML of a feed, NewsML or NITF, found a document whose own element is <${root}>. Send the feed or the article itself.`, { rootElement: root });
}
