import { ParseError } from '@onrecord/domain';
import type { MarkupElement } from '../../markup/node.js';
import { MAXIMUM_ELEMENTS } from '../../markup/read-html.js';
import type { XmlDocument } from '../../markup/read-xml.js';

/** What every document that is made here opens with. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** An element's opening tag as it stands; a self-closing one is opened. */
export function openingTag(source: string, { start, openEnd }: MarkupElement): string {
  return source.slice(start, openEnd).replace(/\s*\/>$/, '>');
}

/** An element as it stands, with an end tag where the source is cut off before it. */
export function wholeElement(source: string, { name, start, openEnd, end }: MarkupElement): string {
  const written = source.slice(start, end);
  if (source.slice(start, openEnd).endsWith('/>') || new RegExp(`</${escapeName(name)}\\s*>$`).test(written)) return written;
  return `${closeWhatIsOpen(written)}</${name}>`;
}

/** Markup that is cut off amid a tag, a comment or a stretch of CDATA, so that what is written after it is markup again. */
function closeWhatIsOpen(written: string): string {
  const lastOf = (mark: string) => written.lastIndexOf(mark);
  if (lastOf('<![CDATA[') > lastOf(']]>')) return `${written}]]>`;
  if (lastOf('<!--') > lastOf('-->')) return `${written}-->`;
  return lastOf('<') > lastOf('>') ? written.slice(0, lastOf('<')) : written;
}

/** An element as a document of its own: the namespaces, the language and the base that elements around it declare are declared on it. */
export function standaloneElement(source: string, element: MarkupElement): string {
  const inherited = new Map<string, string>();
  for (let around = element.parent; around !== undefined; around = around.parent) {
    for (const [name, value] of Object.entries(around.attributes)) {
      if (/^(?:xmlns(?::.+)?|xml:lang|xml:base)$/.test(name) && !(name in element.attributes) && !inherited.has(name)) inherited.set(name, value);
    }
  }
  const added = [...inherited].map(([name, value]) => ` ${name}="${escapeValue(value)}"`).join('');
  const written = wholeElement(source, element);
  const named = 1 + element.name.length;
  return `${XML_DECLARATION}${written.slice(0, named)}${added}${written.slice(named)}\n`;
}

function escapeValue(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function escapeName(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Characters that may be written once more for each article of a document: what stands around it. */
const MOST_WRITTEN = 200_000_000;

/**
 * Refuses a document that would swell as it is taken apart: much around each of many articles.
 * @throws ParseError `TOO_LARGE`
 */
export function refuseSwelling(around: number, articles: number): void {
  if (around * articles <= MOST_WRITTEN) return;
  throw new ParseError('TOO_LARGE', `Expected at most ${MOST_WRITTEN} characters around all articles of a document, found ${around} around each of ${articles}. Send the document in parts.`, { around, articles });
}

/**
 * Refuses a document of which not all is read, so that no article of it is lost without a word.
 * @throws ParseError `TOO_LARGE`
 */
export function refuseCut({ cut }: XmlDocument): void {
  if (cut) throw new ParseError('TOO_LARGE', `Expected at most ${MAXIMUM_ELEMENTS} elements, found more. Send the document in parts.`, { maximumElements: MAXIMUM_ELEMENTS });
}
