import type { Block } from '../../layout/block.js';
import { elementsBelow, type MarkupElement } from '../../markup/node.js';
import { childNamed, vocabularyName } from '../../markup/xml-names.js';
import { resolveAddress } from '../exchange/addresses.js';
import { captionBlock } from '../exchange/figure.js';
import { elementLine, type FeedEntry } from './entry-text.js';

/** The captions of an entry's pictures (Media RSS). Words that stand beside the pictures, or in their group, count for each. */
export function entryCaptions({ element }: FeedEntry): readonly Block[] {
  return [...elementsBelow(element)].filter(isPicture).flatMap((picture): readonly Block[] => {
    const line = wordsAround(picture, element, 'media:description') ?? wordsAround(picture, element, 'media:text');
    const credit = wordsAround(picture, element, 'media:credit');
    const address = picture.attributes.url === undefined ? undefined : resolveAddress(picture.attributes.url, picture);
    return line === undefined && credit === undefined ? [] : [captionBlock(line, credit, address)];
  });
}

function isPicture(element: MarkupElement): boolean {
  if (vocabularyName(element) !== 'media:content') return false;
  const { medium, type, url } = element.attributes;
  return medium === 'image' || type?.startsWith('image/') === true || (medium === undefined && type === undefined && /\.(?:jpe?g|png|webp|gif|avif)(?:$|\?)/i.test(url ?? ''));
}

/** Inside the picture, its group, or the entry: the nearest counts (Media RSS, "hierarchy"). */
function wordsAround(picture: MarkupElement, entry: MarkupElement, name: string): ReturnType<typeof elementLine> {
  for (let at: MarkupElement | undefined = picture; at !== undefined; at = at.parent) {
    const told = childNamed(at, name);
    if (told !== undefined) return elementLine(told);
    if (at === entry) return undefined;
  }
  return undefined;
}
