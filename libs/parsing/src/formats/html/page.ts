import type { MarkupElement } from '../../markup/node.js';
import { readHtml } from '../../markup/read-html.js';
import { listElements } from '../../markup/node.js';

/** An HTML page, read once: what every stage of its layout works on. */
export interface Page {
  /** The source's text. Offsets of elements are into it. */
  readonly source: string;
  readonly root: MarkupElement;
  /** Every element, in the order of the source. */
  readonly elements: readonly MarkupElement[];
  /** The address that the page was had from, where told. */
  readonly address?: string;
}

/** Reads a page's markup. */
export function readPage(source: string, address?: string): Page {
  const root = readHtml(source);
  const elements = listElements(root);
  return address === undefined ? { source, root, elements } : { source, root, elements, address };
}
