import { innerTextOf } from '../../markup/inner-text.js';
import { lineOf } from '../../markup/line-of.js';
import { elementsBelow, type MarkupElement } from '../../markup/node.js';
import { at, belowNamed, childElements, localName } from '../../markup/xml-names.js';
import { readInnerHtml, readMarkupBody } from '../exchange/html-body.js';
import { readPlainBody } from '../exchange/plain-body.js';
import { NO_BODY, type ToldArticle, type ToldBody } from '../exchange/told-article.js';
import { nitfWords } from '../nitf/nitf-words.js';

/** What the content of an item says: a document in NITF has a headline and a byline of its own. */
export type G2Content = Partial<Omit<ToldArticle, 'fields' | 'diagnostics' | 'captions' | 'body'>> & { readonly body: ToldBody };

/** The content of an item, from the rendition of it that keeps most: NITF, other markup, text. */
export function g2Content(item: MarkupElement): G2Content {
  const contents = localName(item) === 'contentSet' ? childElements(item) : at(item, 'contentSet').flatMap(childElements);
  const inline = contents.filter((content) => localName(content) === 'inlineXML');
  const nitf = inline.flatMap((content) => belowNamed(content, 'nitf'))[0];
  if (nitf !== undefined) return nitfWords(nitf);
  const bodies = [...inline.map(readInlineXml), ...contents.filter((content) => localName(content) === 'inlineData').map(readInlineData)];
  return { body: bodies.find(({ blocks }) => blocks.length > 0) ?? NO_BODY };
}

/** XHTML, whose body is read, or any other markup in which paragraphs are marked as they are there. */
function readInlineXml(content: MarkupElement): ToldBody {
  const body = [...elementsBelow(content)].find((element) => localName(element).toLowerCase() === 'body');
  return readMarkupBody((body ?? content).children, lineOf);
}

/** Matches plain text that an agency put between the tags of one element: `<p>The harbour …</p>`; no tag may be in it. */
const WRAPPED = /^(\s*<(p|div|pre)\b[^<>]*>)[^<>]*<\/\2>\s*$/i;

/** Escaped HTML, or text. */
function readInlineData(content: MarkupElement): ToldBody {
  const inner = innerTextOf(content);
  const wrapped = WRAPPED.exec(inner.text);
  if (wrapped !== null && /text\/plain/i.test(content.attributes.contenttype ?? '')) return readPlainBody(inner, wrapped[1]!.length, inner.text.lastIndexOf('</'));
  return /<\/?[a-z][^<]*>/i.test(inner.text) ? readInnerHtml(inner) : readPlainBody(inner);
}
