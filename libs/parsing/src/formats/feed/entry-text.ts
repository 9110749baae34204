import type { Line } from '../../lines/line.js';
import { innerTextOf } from '../../markup/inner-text.js';
import { lineOf } from '../../markup/line-of.js';
import type { MarkupElement } from '../../markup/node.js';
import { childElements, childrenNamed, localName, vocabularyName } from '../../markup/xml-names.js';
import { htmlLine, plainLine } from '../exchange/inner-lines.js';
import type { Told, ToldLine } from '../exchange/told-article.js';

/** An entry with the element that speaks of its feed as a whole. */
export interface FeedEntry {
  readonly element: MarkupElement;
  readonly channel: MarkupElement | undefined;
}

/** The words of an element as one line: its HTML is escaped (RSS, Atom's `html`), stands as markup (`xhtml`), or there is none (`text`). */
export function elementLine(element: MarkupElement): Line | undefined {
  if (childElements(element).length > 0) return lineOf(element.children);
  return element.attributes.type === 'text' ? plainLine(innerTextOf(element)) : htmlLine(innerTextOf(element));
}

/** The same with its place; `undefined` for no words. */
export function toldLine({ element: entry }: FeedEntry, element: MarkupElement): ToldLine | undefined {
  const line = elementLine(element);
  return line === undefined ? undefined : { line, place: placeOf(element, entry) };
}

/** `item/pubDate`, `channel/title`: an element by its place in the entry, or in its feed. */
export function placeOf(element: MarkupElement, entry: MarkupElement): string {
  const names: string[] = [];
  for (let at: MarkupElement | undefined = element; at !== undefined && at.name !== '#document'; at = at.parent) {
    names.unshift(vocabularyName(at).replace(/^atom:(?=\w+$)/, ''));
    if (at === entry || localName(at) === 'channel' || localName(at) === 'feed') break;
  }
  return names.join('/');
}

/** The first element of an entry by any of some names, in the order of the names. */
export function firstNamed(element: MarkupElement | undefined, names: readonly string[], fits: (element: MarkupElement) => boolean = () => true): MarkupElement | undefined {
  return allNamed(element, names).find(fits);
}

/** All elements of an entry by any of some names, in the order of the names. */
export function allNamed(element: MarkupElement | undefined, names: readonly string[]): readonly MarkupElement[] {
  return element === undefined ? [] : names.flatMap((name) => childrenNamed(element, name));
}

/** What elements by any of some names say, in the order of the names; empty ones say nothing. */
export function toldBy(entry: FeedEntry, within: MarkupElement | undefined, names: readonly string[]): readonly Told[] {
  return allNamed(within, names).flatMap((element) => {
    const words = elementLine(element)?.words ?? '';
    return words === '' ? [] : [{ words, place: placeOf(element, entry.element) }];
  });
}
