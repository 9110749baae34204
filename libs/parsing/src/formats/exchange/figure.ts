import type { Block } from '../../layout/block.js';
import type { Line } from '../../lines/line.js';
import { isWordless } from '../../markup/line-of.js';
import { elementsBelow, type MarkupElement } from '../../markup/node.js';
import { localName } from '../../markup/xml-names.js';
import { absolute } from './addresses.js';
import type { ToLine } from './inner-lines.js';

/** A class or role that marks words as a picture's: `wp-caption`, `caption`; not `captivating`. */
const CAPTION = /(?:^|[\s_-])caption(?:$|[\s_-])/i;

/** A class or property that marks who supplied a picture: `photo-credit`, `copyrightHolder`; not `accredited`. */
const CREDIT = /(?:^|[\s_-])(?:credit|credits|creditline|copyright|copyrightholder|source|byline|attribution)(?:$|[\s_-])/i;

/** Whether an element is a picture with its words: `figure` in HTML, `media` in NITF, and a box that is marked as a caption and holds a picture. */
export function isFigure(element: MarkupElement): boolean {
  const name = localName(element).toLowerCase();
  if (name === 'figure' || name === 'media') return true;
  return CAPTION.test(element.attributes.class ?? '') && [...elementsBelow(element)].some(isPicture);
}

/** Reads a picture's words; `undefined` when it has none. */
export function readFigure(element: MarkupElement, toLine: ToLine): Block | undefined {
  const below = [...elementsBelow(element)];
  const captions = below.filter(isCaption);
  const credits = new Set(below.filter(isCredit));
  const words = captions.length > 0 ? captions.slice(0, 1) : element.children;
  const line = toLine(words, (inside) => isWordless(inside) || credits.has(inside));
  const credit = toLine([...credits].slice(0, 1));
  if (line === undefined && credit === undefined) return undefined;
  return captionBlock(line, credit, below.map(addressOf).find((address) => address !== undefined));
}

/** A caption with what is known of it. */
export function captionBlock(line: Line | undefined, credit: Line | undefined, picture: string | undefined): Block {
  return { kind: 'caption', lines: line === undefined ? [] : [line], ...(credit === undefined ? {} : { credit }), ...(picture === undefined ? {} : { picture }) };
}

function isCaption(element: MarkupElement): boolean {
  const name = localName(element).toLowerCase();
  return name === 'figcaption' || name === 'media-caption' || (CAPTION.test(element.attributes.class ?? '') && ![...elementsBelow(element)].some(isPicture));
}

function isCredit(element: MarkupElement): boolean {
  const name = localName(element).toLowerCase();
  return name === 'cite' || name === 'media-producer' || CREDIT.test(`${element.attributes.class ?? ''} ${element.attributes.itemprop ?? ''}`);
}

function isPicture(element: MarkupElement): boolean {
  return localName(element).toLowerCase() === 'img';
}

/** Where the picture is: `img` in HTML, `media-reference` in NITF. */
function addressOf(element: MarkupElement): string | undefined {
  const name = localName(element).toLowerCase();
  if (name === 'img') return absolute(element.attributes.src ?? '');
  return name === 'media-reference' && (element.attributes['mime-type'] ?? 'image/').startsWith('image/') ? absolute(element.attributes.source ?? '') : undefined;
}
