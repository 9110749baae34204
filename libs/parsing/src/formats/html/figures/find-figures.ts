import { isByline } from '../../../fields/byline-line.js';
import type { Block } from '../../../layout/block.js';
import type { MarkupElement } from '../../../markup/node.js';
import type { Page } from '../page.js';
import { findLegends, type LegendPlace } from './find-legends.js';
import { isShort, ownWords } from './own-words.js';
import { pictureAddress } from './picture-address.js';
import { countBefore, isPicture } from './pictures.js';
import { readLegend, type Legend } from './read-legend.js';

/** A picture's words, and where the page has them. */
export interface Figure {
  readonly kind: 'figure';
  readonly block: Block;
  /** The element that holds the picture and its words. */
  readonly box: MarkupElement;
}

/** The pictures of a page with their words. */
export interface Figures {
  /** The pictures that have a caption or a credit, in the order of the source. */
  readonly figures: readonly Figure[];
  /** Their caption blocks, in the order of the source. */
  readonly blocks: readonly Block[];
  /** The elements whose text is a picture's and no paragraph's. */
  readonly elements: ReadonlySet<MarkupElement>;
}

/** Characters beyond which a figure holds an article's text and not only a picture's. */
const LONGEST_FIGURE = 1500;

/** Shortest caption that is known again where it stands once more as plain text, in characters. */
const SHORTEST_COPY = 25;

/** Finds the pictures' captions and credits, each once. */
export function findFigures({ elements, base }: Page): Figures {
  const pictures = elements.filter(isPicture);
  const places = findLegends(elements, pictures);
  const figures = distinct(places.flatMap((place) => toFigure(place, readLegend(place.holders, place.inFigure), pictures, base)));
  const skipped = new Set(places.flatMap(({ holders }) => holders));
  const captions = new Set(figures.flatMap(({ block }) => (block.lines[0] === undefined || block.lines[0].words.length < SHORTEST_COPY ? [] : [block.lines[0].words])));
  for (const element of elements) {
    if (element.name === 'figure' ? isShort(element, LONGEST_FIGURE) : captions.size > 0 && captions.has(ownWords(element, SHORTEST_COPY) ?? '')) skipped.add(element);
  }
  return { figures, blocks: figures.map(({ block }) => block), elements: skipped };
}

function toFigure({ box, picture }: LegendPlace, { caption, credit }: Legend, pictures: readonly MarkupElement[], page: string | undefined): readonly Figure[] {
  if ((caption === undefined && credit === undefined) || (caption !== undefined && isByline(caption.words))) return [];
  const address = picture === undefined ? undefined : addressNear(picture, box, pictures, page);
  const block: Block = { kind: 'caption', lines: caption === undefined ? [] : [caption], ...(credit === undefined ? {} : { credit }), ...(address === undefined ? {} : { picture: address }) };
  return [{ kind: 'figure', block, box }];
}

/** A picture's own address, or that of another copy of it in the same box. */
function addressNear(picture: MarkupElement, box: MarkupElement, pictures: readonly MarkupElement[], page: string | undefined): string | undefined {
  const own = pictureAddress(picture, page);
  if (own !== undefined) return own;
  for (let at = countBefore(picture.end, pictures) - 1; at >= 0 && pictures[at]!.start >= box.start; at--) {
    const address = pictureAddress(pictures[at]!, page);
    if (address !== undefined) return address;
  }
  return undefined;
}

/** The words of a slide, of its enlarged copy and of its thumbnail are one picture's; the copy that names a credit is kept. */
function distinct(figures: readonly Figure[]): readonly Figure[] {
  const kept = new Map<string, Figure>();
  for (const figure of figures) {
    const { lines, credit } = figure.block;
    const key = lines[0]?.words ?? `${credit?.words} ${figure.block.picture}`;
    const known = kept.get(key);
    if (known === undefined || (known.block.credit === undefined && credit !== undefined)) kept.set(key, figure);
  }
  return [...kept.values()].sort((a, b) => startOf(a) - startOf(b));
}

function startOf({ block: { lines, credit } }: Figure): number {
  return (lines[0] ?? credit)!.start;
}
