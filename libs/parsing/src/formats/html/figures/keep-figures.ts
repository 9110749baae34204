import type { MarkupElement } from '../../../markup/node.js';
import type { PageBody } from '../body/find-body.js';
import type { Figure, Figures } from './find-figures.js';

/**
 * Words that begin or end the class names and ids of boxes whose pictures are other articles' or the paper's own. Compiled for
 * this project from common content systems and advertisers' markup.
 */
const ELSEWHERE = new Set([
  'related', 'relateds', 'recommended', 'recommendation', 'recommendations', 'recirc', 'recirculation', 'teaser', 'teasers', 'promo', 'promos', 'promoted', 'trending', 'outbrain', 'taboola', 'sponsored', 'newsletter', 'newsletters', 'signup', 'comments', 'upnext', 'mostread', 'readmore', 'playlist',
]);

/** Words that end the names of such boxes, and of boxes about the writers; a name that begins with them is often a place on the page: `ad-top-after`. */
const ELSEWHERE_AT_END = new Set(['ad', 'ads', 'advert', 'advertisement', 'author', 'authors', 'byline', 'bio', 'footer', 'nav', 'navigation', 'menu', 'breadcrumb', 'comment', 'popular', 'products']);

/** A column beside the article. Matches `sidebar`, `right-sidebar`; must not match `sidebar-grid` nor `media-in-sidebar`, which name a place. */
const SIDEBAR = /^(?:(?:left|right|main|primary|secondary|widget)[-_])?sidebar(?:[-_](?:left|right|primary|secondary|widget))?$/i;

/** The same, of elements that hold nothing of an article by their tag. */
const FRAME = new Set(['nav', 'footer', 'form', 'menu', 'address']);

/**
 * Keeps the pictures of the article whose body is found: those in the body, and those that open it. One in a box of other
 * articles, and one below the body, is another article's. Its words stay out of the body all the same (`elements`).
 */
export function keepFigures(figures: Figures, { container }: PageBody): Figures {
  if (container === undefined) return figures;
  const kept = figures.figures.filter((figure) => isOfArticle(figure, container));
  return { ...figures, figures: kept, blocks: kept.map(({ block }) => block) };
}

function isOfArticle({ box }: Figure, container: MarkupElement): boolean {
  if (box.start >= container.end) return false;
  for (let at = box.name === 'figure' ? box.parent : box; at !== undefined && !holds(at, container); at = at.parent) if (isElsewhere(at)) return false;
  return true;
}

function holds(outer: MarkupElement, inner: MarkupElement): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function isElsewhere({ name, attributes }: MarkupElement): boolean {
  if (FRAME.has(name)) return true;
  return `${attributes.class ?? ''} ${attributes.id ?? ''}`.split(/\s+/).some(isNamedElsewhere);
}

function isNamedElsewhere(name: string): boolean {
  if (name === '' || /^(?:has|no|with|is|js|hide|show)[-_]/.test(name)) return false;
  // What follows two dashes says how a thing is, and not what: `picture--teaser` is a large one.
  const parts = name.replace(/--.*$/, '').replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-').toLowerCase().split(/[^\p{L}]+/u).filter((part) => part !== '');
  const [first, last] = [parts[0] ?? '', parts.at(-1) ?? ''];
  return SIDEBAR.test(name) || ELSEWHERE.has(first) || ELSEWHERE.has(last) || ELSEWHERE_AT_END.has(last);
}
