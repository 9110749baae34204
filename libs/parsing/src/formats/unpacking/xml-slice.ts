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
  return `${written}</${name}>`;
}

function escapeName(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/**
 * Refuses a document of which not all is read, so that no article of it is lost without a word.
 * @throws ParseError `TOO_LARGE`
 */
export function refuseCut({ cut }: XmlDocument): void {
  if (cut) throw new ParseError('TOO_LARGE', `Expected at most ${MAXIMUM_ELEMENTS} elements, found more. Send the document in parts.`, { maximumElements: MAXIMUM_ELEMENTS });
}
