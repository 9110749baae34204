import { documentIdOf } from '../../decode/document-id.js';
import type { MarkupElement } from '../../markup/node.js';
import { readXml } from '../../markup/read-xml.js';
import { childElements, localName, vocabularyName } from '../../markup/xml-names.js';
import type { UnpackedPart } from '../unpacking/unpacked-part.js';
import { openingTag, refuseCut, refuseSwelling, wholeElement, XML_DECLARATION } from '../unpacking/xml-slice.js';
import { entryAddress, entryId } from './entry-name.js';
import { repeatedAddresses, withoutAddress } from './repeated-addresses.js';
import { readFeedParts } from './feed-entries.js';

/**
 * What a feed says of itself that belongs to each of its entries too and stays the same from one fetch to the next: its name,
 * address, language, terms, and whoever wrote its entries unless they say otherwise. `lastBuildDate` and the like are not here.
 */
const KEPT = new Set(['title', 'link', 'language', 'copyright', 'dc:language', 'dc:rights', 'dc:publisher', 'atom:title', 'atom:rights', 'atom:author', 'atom:id']);

/** Of what the feed says of itself, which is written once an entry: the longest element in characters, and how many of them. */
const LONGEST_KEPT = 2000;
const MOST_KEPT = 30;

/** Takes a feed apart: each entry as a feed of its own with this one entry, as it stands but for a link that is not its own. */
export function unpackFeed(source: string): readonly UnpackedPart[] {
  const document = readXml(source);
  refuseCut(document);
  if (document.root === undefined) return [];
  const { root, channel, entries } = readFeedParts(document.root);
  if (channel === undefined && localName(root) === 'entry') return [{ text: XML_DECLARATION + wholeElement(source, root), ...nameOf(root) }];
  const [open, close] = frameOf(source, root, channel);
  refuseSwelling(open.length, entries.length);
  const named = entries.map((entry) => ({ ...nameOf(entry), words: source.slice(entry.start, entry.end) }));
  const repeated = repeatedAddresses(named);
  return entries.map((entry, i) => {
    const { id, url } = named[i]!;
    const whole = wholeElement(source, entry);
    if (url === undefined || !repeated.has(url)) return { text: `${open}${whole}${close}`, id, url };
    const text = `${open}${withoutAddress(whole, entry, url)}${close}`;
    return { text, id: id ?? documentIdOf(new TextEncoder().encode(text)), url: addressIn(text) };
  });
}

function nameOf(entry: MarkupElement): Pick<UnpackedPart, 'id' | 'url'> {
  return { id: entryId(entry), url: entryAddress(entry) };
}

/** The address that is left to an entry: that of an id of its own. */
function addressIn(text: string): string | undefined {
  const { root } = readXml(text);
  const entry = root === undefined ? undefined : readFeedParts(root).entries[0];
  return entry === undefined ? undefined : entryAddress(entry);
}

/** What stands before and after the entry. RSS 1.0 has its channel closed before the items. */
function frameOf(source: string, root: MarkupElement, channel: MarkupElement | undefined): readonly [string, string] {
  const start = `${XML_DECLARATION}${openingTag(source, root)}`;
  const end = `</${root.name}>\n`;
  if (channel === undefined) return [start, end];
  const kept = childElements(channel).filter(isKept).map((element) => wholeElement(source, element)).filter((written) => written.length <= LONGEST_KEPT).slice(0, MOST_KEPT).join('');
  if (channel === root) return [start + kept, end];
  const opened = `${start}${openingTag(source, channel)}${kept}`;
  const closed = `</${channel.name}>`;
  return localName(root) === 'RDF' ? [opened + closed, end] : [opened, closed + end];
}

/** Of Atom's links the one to the site itself: the others lead to pages of the feed and change. */
function isKept(element: MarkupElement): boolean {
  const name = vocabularyName(element);
  return KEPT.has(name) || (name === 'atom:link' && localName(element.parent!) === 'feed' && (element.attributes.rel ?? 'alternate') === 'alternate');
}
