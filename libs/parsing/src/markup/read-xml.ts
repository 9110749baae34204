import { elementsBelow, type MarkupElement } from './node.js';
import { MAXIMUM_ELEMENTS, readMarkup } from './read-html.js';

/** An XML document, read once. */
export interface XmlDocument {
  /** The source's text. Offsets of elements are into it. */
  readonly source: string;
  /** The document's own element; `undefined` when there is none. */
  readonly root: MarkupElement | undefined;
  /** Whether the document holds more elements than are read, so that its end is missing. */
  readonly cut: boolean;
}

/**
 * Reads XML into a tree whose every text knows its place in the source. Nothing is fetched, and no entity that the document
 * itself declares is expanded: `&bomb;` stays these six characters. Broken markup is read all the same.
 */
export function readXml(source: string): XmlDocument {
  const tree = readMarkup(source, true);
  const root = tree.children.find((child): child is MarkupElement => child.kind === 'element');
  let count = 0;
  for (const _ of elementsBelow(tree)) count += 1;
  return { source, root, cut: count >= MAXIMUM_ELEMENTS };
}
