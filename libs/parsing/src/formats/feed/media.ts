import type { Block } from '../../layout/block.js';
import type { Line } from '../../lines/line.js';
import { elementsBelow, type MarkupElement } from '../../markup/node.js';
import { childNamed, isNamed } from '../../markup/xml-names.js';
import { resolveAddress } from '../exchange/addresses.js';
import { captionBlock } from '../exchange/figure.js';
import { elementLine, type FeedEntry } from './entry-text.js';

/** Pictures of one entry whose words are looked for: no newsroom sends so many. */
const MAXIMUM_PICTURES = 200;

/** The captions of an entry's pictures (Media RSS). Words that stand beside the pictures, or in their group, count for each. */
export function entryCaptions({ element }: FeedEntry): readonly Block[] {
  const known = new Map<MarkupElement, PictureWords>();
  const wordsIn = (around: MarkupElement): PictureWords => {
    const found = known.get(around) ?? readWords(around);
    known.set(around, found);
    return found;
  };
  return [...elementsBelow(element)].filter(isPicture).slice(0, MAXIMUM_PICTURES).flatMap((picture): readonly Block[] => {
    const around = elementsAround(picture, element).map(wordsIn);
    const line = around.find((words) => words.line !== undefined)?.line;
    const credit = around.find((words) => words.credit !== undefined)?.credit;
    const address = picture.attributes.url === undefined ? undefined : resolveAddress(picture.attributes.url, picture);
    return line === undefined && credit === undefined ? [] : [captionBlock(line, credit, address)];
  });
}

interface PictureWords {
  readonly line?: Line;
  readonly credit?: Line;
}

function readWords(around: MarkupElement): PictureWords {
  const [line, credit] = [childNamed(around, 'media:description') ?? childNamed(around, 'media:text'), childNamed(around, 'media:credit')];
  return { ...(line === undefined ? {} : { line: elementLine(line) }), ...(credit === undefined ? {} : { credit: elementLine(credit) }) };
}

/** The picture, its group, the entry: the nearest that tells something counts (Media RSS, "hierarchy"). */
function elementsAround(picture: MarkupElement, entry: MarkupElement): readonly MarkupElement[] {
  const around: MarkupElement[] = [];
  for (let at: MarkupElement | undefined = picture; at !== undefined; at = at.parent) {
    around.push(at);
    if (at === entry) break;
  }
  return around;
}

function isPicture(element: MarkupElement): boolean {
  if (!isNamed(element, 'media:content')) return false;
  const { medium, type, url } = element.attributes;
  return medium === 'image' || type?.startsWith('image/') === true || (medium === undefined && type === undefined && /\.(?:jpe?g|png|webp|gif|avif)(?:$|\?)/i.test(url ?? ''));
}
