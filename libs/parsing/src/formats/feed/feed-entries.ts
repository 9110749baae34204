import { elementsBelow, type MarkupElement } from '../../markup/node.js';
import { childElements, childNamed, isNamed, localName } from '../../markup/xml-names.js';

/** A feed's parts. */
export interface FeedParts {
  readonly root: MarkupElement;
  /** The element that speaks of the feed as a whole: RSS's `channel`, Atom's root. `undefined` when there is none. */
  readonly channel: MarkupElement | undefined;
  /** `item` or `entry` elements, in the order of the source. */
  readonly entries: readonly MarkupElement[];
}

/** Takes a feed apart. An RSS item may stand in the channel or beside it (RSS 1.0); an Atom entry may be a document itself. */
export function readFeedParts(root: MarkupElement): FeedParts {
  if (localName(root) === 'entry') return { root, channel: undefined, entries: [root] };
  if (localName(root) === 'feed') return { root, channel: root, entries: childElements(root).filter((child) => localName(child) === 'entry') };
  return { root, channel: childNamed(root, 'channel'), entries: [...elementsBelow(root)].filter(isItem) };
}

/** The list of items in RSS 1.0 is called `items`, and an item of another vocabulary has its prefix. */
function isItem(element: MarkupElement): boolean {
  return isNamed(element, 'item');
}
