import { ParseError } from '@onrecord/domain';
import type { MarkupElement } from '../../markup/node.js';
import { belowNamed, localName } from '../../markup/xml-names.js';

/** Elements that carry an article, as opposed to a package, which refers to them, and to knowledge and plans, which are about the world. */
const ITEM = 'newsItem';

/** The items of a document that carry an article each, in order. */
export function newsItems(root: MarkupElement): readonly MarkupElement[] {
  return localName(root) === ITEM ? [root] : belowNamed(root, ITEM);
}

/**
 * The element that carries the one article of a document: its news item, or the document's own element where it is a
 * fragment of one.
 * @throws ParseError `NOT_AN_ARTICLE` for several items, and for a package that only refers to its items.
 */
export function oneItem(root: MarkupElement): MarkupElement {
  const items = newsItems(root);
  if (items.length === 1) return items[0]!;
  if (items.length > 1) {
    throw new ParseError('NOT_AN_ARTICLE', `Expected one article, found a message of ${items.length} news items. Take it apart with unpackDocument, or hand it to \`onrecord ingest\`, which does.`, { entries: items.length });
  }
  const references = belowNamed(root, 'itemRef').length;
  if (references > 0) {
    throw new ParseError('NOT_AN_ARTICLE', `Expected an article, found a package that only refers to ${references} items. Send the items themselves.`, { references });
  }
  if (/^(?:conceptItem|knowledgeItem|planningItem|catalogItem)$/.test(localName(root))) {
    throw new ParseError('NOT_AN_ARTICLE', `Expected a news item, found a <${localName(root)}>, which carries no article.`, { rootElement: localName(root) });
  }
  return root;
}
