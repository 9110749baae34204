import type { MarkupElement } from '../../markup/node.js';
import { childElements, vocabularyName } from '../../markup/xml-names.js';
import { addressOfLink } from './entry-name.js';

/** An entry by what tells it from the others of its feed. */
export interface NamedEntry {
  readonly id: string | undefined;
  readonly url: string | undefined;
  /** The entry as it is written. */
  readonly words: string;
}

/**
 * The addresses at which a feed has several entries: a live page, a list, the front of the site. Two articles are not one for
 * it, so that it is the address of none of them. An entry that is told twice, with the same id or the same words, is one.
 */
export function repeatedAddresses(entries: readonly NamedEntry[]): ReadonlySet<string> {
  const named = new Map<string, Set<string>>();
  for (const { id, url, words } of entries) {
    if (url !== undefined) named.set(url, (named.get(url) ?? new Set()).add(id ?? words));
  }
  return new Set([...named].filter(([, names]) => names.size > 1).map(([url]) => url));
}

/** An entry as it is written, without its links to an address; an id that is the same address stays. */
export function withoutAddress(written: string, entry: MarkupElement, address: string): string {
  const links = childElements(entry).filter((element) => LINKS.has(vocabularyName(element)) && addressOfLink(element, entry) === address);
  return [...links].reverse().reduce((left, { start, end }) => left.slice(0, start - entry.start) + left.slice(end - entry.start), written);
}

/** Elements that say where an entry's article is, and do nothing else. */
const LINKS = new Set(['link', 'atom:link', 'feedburner:origLink']);
