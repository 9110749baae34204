import type { MarkupElement } from '../../../markup/node.js';

/** Elements that are shown as a picture or a film. */
const PICTURES = new Set(['img', 'picture', 'video', 'amp-img', 'amp-video', 'iframe', 'canvas']);

/** Pictures that are signs and no photographs. Matches the class `icon-camera`, the address `/logo.svg`; must not match `/iconic-harbour.jpg`. */
const SIGN = /(?:^|[\s_-])(?:icon|logo|avatar|emoji)s?(?:$|[\s_-])/i;

/** Whether an element shows a picture. */
export function isPicture({ name, attributes }: MarkupElement): boolean {
  if (!PICTURES.has(name)) return attributes.style !== undefined && attributes.style.includes('background-image');
  if (attributes.class !== undefined && SIGN.test(attributes.class)) return false;
  return !(name === 'img' && (Number(attributes.width) <= 40 || /\.svg(?:\?|$)/i.test(attributes.src ?? '')));
}

/** The last picture that begins in an element and before a place of the source; `undefined` for none. `pictures` are ordered. */
export function pictureBefore(place: number, { openEnd, end }: MarkupElement, pictures: readonly MarkupElement[]): MarkupElement | undefined {
  const picture = pictures[countBefore(Math.min(place, end), pictures) - 1];
  return picture !== undefined && picture.start >= openEnd ? picture : undefined;
}

/** How many pictures begin before a place of the source. `pictures` are ordered. */
export function countBefore(place: number, pictures: readonly MarkupElement[]): number {
  let low = 0;
  let high = pictures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pictures[middle]!.start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Shortest title that tells a picture by itself, in characters: `Harbour` may be anything's. */
const SHORTEST_TITLE = 25;

/** What pictures are called in their `alt` and `title`, each with the place where its picture begins. */
export function titlesOf(pictures: readonly MarkupElement[]): ReadonlyMap<string, number> {
  const titles = new Map<string, number>();
  for (const { attributes, start } of pictures) {
    for (const title of [attributes.alt, attributes.title]) {
      const words = title?.trim().replace(/\s+/g, ' ') ?? '';
      if (words.length >= SHORTEST_TITLE) titles.set(words, start);
    }
  }
  return titles;
}
