import { innerTextOf } from '../../markup/inner-text.js';
import type { MarkupElement } from '../../markup/node.js';
import { childNamed, childrenNamed } from '../../markup/xml-names.js';
import { absolute, resolveAddress } from '../exchange/addresses.js';

/** The id by which a feed's provider calls an entry: `guid`, Atom's `id`, `rdf:about`, `dc:identifier`; `undefined` when it gives none. */
export function entryId(entry: MarkupElement): string | undefined {
  return wordsIn(childNamed(entry, 'guid')) ?? wordsIn(childNamed(entry, 'atom:id')) ?? entry.attributes['rdf:about']?.trim() ?? wordsIn(childNamed(entry, 'dc:identifier'));
}

/** Where an entry's article is: the address that a feed service put its own in place of, the link, or an id that is an address. */
export function entryAddress(entry: MarkupElement): string | undefined {
  const guid = childNamed(entry, 'guid');
  const permalink = guid?.attributes.isPermaLink === 'false' ? undefined : wordsIn(guid);
  const told = [wordsIn(childNamed(entry, 'feedburner:origLink')), wordsIn(childNamed(entry, 'link')), alternateLink(entry), permalink, entry.attributes['rdf:about']];
  for (const address of told) {
    const resolved = address === undefined ? undefined : resolveIn(entry, address);
    if (resolved !== undefined) return resolved;
  }
  return undefined;
}

/** The address to which a link of an entry leads, an element of RSS or of Atom; `undefined` for none. */
export function addressOfLink(link: MarkupElement, entry: MarkupElement): string | undefined {
  const address = wordsIn(link) ?? link.attributes.href?.trim();
  return address === undefined ? undefined : resolveIn(entry, address);
}

function resolveIn(entry: MarkupElement, address: string): string | undefined {
  return resolveAddress(address, entry) ?? absolute(address, siteOf(entry));
}

/** The address of the feed's site, against which some feeds write their links. */
function siteOf({ parent }: MarkupElement): string | undefined {
  return parent === undefined ? undefined : (wordsIn(childNamed(parent, 'link')) ?? alternateLink(parent));
}

/** Atom's link to the article itself: `rel` is `alternate` or left out; a page rather than any other rendering. */
function alternateLink(entry: MarkupElement): string | undefined {
  const links = childrenNamed(entry, 'atom:link').filter(({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate');
  return (links.find(({ attributes }) => attributes.type === undefined || attributes.type === 'text/html') ?? links[0])?.attributes.href?.trim();
}

/** The words of an element, white space at its ends left out; `undefined` for none. */
export function wordsIn(element: MarkupElement | undefined): string | undefined {
  const words = element === undefined ? '' : innerTextOf(element).text.trim();
  return words === '' ? undefined : words;
}
