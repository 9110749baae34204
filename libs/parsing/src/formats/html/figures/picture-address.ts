import type { MarkupElement } from '../../../markup/node.js';

/** Attributes that hold a picture's address, the one that is shown first; pages that load pictures late keep it in the others. */
const PLACES = ['src', 'data-src', 'data-lazy-src', 'data-original', 'data-srcset', 'srcset', 'poster', 'content', 'href'];

/** A picture that stands in until the real one is loaded. Matches `data:image/gif;…`, `/blank.gif`; must not match `/harbour.jpg`. */
const STAND_IN = /^(?:data:|blob:|about:)|(?:blank|placeholder|spacer|transparent|pixel|1x1|preload|loader|loading|dummy)[^/]*\.(?:gif|png|svg)/i;

/** The absolute address of a picture; `undefined` when it tells none, or a relative one on a page whose own address is unknown. */
export function pictureAddress({ attributes }: MarkupElement, page: string | undefined): string | undefined {
  for (const place of PLACES) {
    const value = attributes[place];
    if (value === undefined) continue;
    const address = place.endsWith('srcset') ? largest(value) : value.trim();
    if (address === '' || STAND_IN.test(address)) continue;
    const absolute = URL.canParse(address, page) ? new URL(address, page) : undefined;
    if (absolute !== undefined && /^https?:$/.test(absolute.protocol)) return absolute.href;
  }
  return undefined;
}

/** The last address of a `srcset`, which lists them from small to large: `/a.jpg 400w, /b.jpg 800w`. */
function largest(set: string): string {
  return set.trim().split(/,\s+/).at(-1)?.trim().split(/\s+/)[0] ?? '';
}
