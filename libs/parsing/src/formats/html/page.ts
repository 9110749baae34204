import type { MarkupElement } from '../../markup/node.js';
import { readHtml } from '../../markup/read-html.js';
import { listElements } from '../../markup/node.js';
import { isSameSite } from './fields/same-site.js';

/** An HTML page, read once: what every stage of its layout works on. */
export interface Page {
  /** The source's text. Offsets of elements are into it. */
  readonly source: string;
  readonly root: MarkupElement;
  /** Every element, in the order of the source. */
  readonly elements: readonly MarkupElement[];
  /** The address that the page was had from, where told. */
  readonly address?: string;
  /** What relative addresses in it are told from: its `base` element where that stays on the page's own site, else its address. */
  readonly base?: string;
  /** When it was received, ISO 8601 in UTC, where told. */
  readonly receivedAt?: string;
}

/** Reads a page's markup. */
export function readPage(source: string, address?: string): Page {
  const root = readHtml(source);
  const elements = listElements(root);
  return address === undefined ? { source, root, elements } : { source, root, elements, address, base: baseOf(elements, address) };
}

/** The first `base` element with an address counts, as browsers have it; that of another site does not. */
function baseOf(elements: readonly MarkupElement[], address: string): string {
  const told = elements.find(({ name, attributes }) => name === 'base' && attributes.href !== undefined)?.attributes.href;
  if (told === undefined || !URL.canParse(address) || !URL.canParse(told, address)) return address;
  const base = new URL(told, address);
  return /^https?:$/.test(base.protocol) && isSameSite(base.href, address) ? base.href : address;
}
