import type { Told } from '../exchange/told-article.js';
import { childNamed } from '../../markup/xml-names.js';
import { toldBy, type FeedEntry } from './entry-text.js';

/** Marks between an outlet's name and that of its page: `World news | The Example Courier`; not the hyphen of `Press-Herald`. */
const BETWEEN = /\s+[|–—»·:-]\s+|:\s+|\s»\s/;

/** Whose article an entry is: the feed that it is taken from, the publisher, and the feed's own title. */
export function outletOf(entry: FeedEntry, address: string | undefined): readonly Told[] {
  const { element, channel } = entry;
  const source = toldBy(entry, childNamed(element, 'atom:source'), ['atom:title']);
  const publishers = [...toldBy(entry, element, ['source', 'dc:publisher', 'prism:publicationName']), ...source, ...toldBy(entry, channel, ['dc:publisher'])];
  const titles = toldBy(entry, channel, ['title', 'atom:title']).map((told) => ({ ...told, words: outletName(told.words, address) }));
  return [...publishers, ...titles];
}

/** The part of a feed's title that is its site's name, by the letters of the site's address; the whole title where none is. */
export function outletName(title: string, address: string | undefined): string {
  const host = lettersOf(address === undefined || !URL.canParse(address) ? '' : new URL(address).hostname);
  const parts = title.split(BETWEEN).map((part) => part.trim()).filter((part) => part !== '');
  return parts.find((part) => lettersOf(part).length >= 3 && host.includes(lettersOf(part.replace(/^the\s/i, '')))) ?? title;
}

function lettersOf(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
