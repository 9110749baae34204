import { closest, type MarkupElement } from '../../../markup/node.js';
import type { Holder, Passage, Passages } from './passage.js';

/** Longest teaser of another article, in letters. */
const LONGEST = 900;

/** Share of a page's words above which articles in an article are what it is made of: the entries of a live page. */
const MADE_OF = 0.4;

/**
 * Finds teasers marked as articles of their own inside the page's article: short, under a heading that leads to another
 * address. A heading that leads to a place on a page (`#entry-3`) is that of an entry, and stays.
 */
export function findNestedArticles({ passages, holders }: Passages): ReadonlySet<Passage> {
  const nested = new Set<Passage>();
  for (const holder of holders) {
    if (!isNested(holder.element) || !isTeaser(passages, holder)) continue;
    for (const passage of passages.slice(holder.from, holder.to)) nested.add(passage);
  }
  const sum = (list: Iterable<Passage>) => [...list].reduce((letters, passage) => letters + passage.letters, 0);
  return sum(nested) > sum(passages) * MADE_OF ? new Set() : nested;
}

function isNested({ name, parent }: MarkupElement): boolean {
  return name === 'article' && parent !== undefined && closest(parent, (outer) => outer.name === 'article') !== undefined;
}

/** Passages above a teaser's heading: a label, a date. */
const MOST_ABOVE = 3;

function isTeaser(passages: readonly Passage[], { from, to }: Holder): boolean {
  let letters = 0;
  for (let i = from; i < to; i++) {
    letters += passages[i]!.letters;
    if (letters > LONGEST) return false;
  }
  const heading = passages.slice(from, Math.min(to, from + MOST_ABOVE)).find((passage) => passage.heading > 0);
  return heading !== undefined && heading.linked > heading.letters * 0.8 && leadsElsewhere(heading.block);
}

/** Whether a heading is a link, or in one, or holds one, to another address than a place on a page. */
function leadsElsewhere(heading: MarkupElement): boolean {
  const link = closest(heading, ({ name }) => name === 'a') ?? linkIn(heading);
  return link?.attributes.href !== undefined && /^[^#]+$/.test(link.attributes.href.trim());
}

function linkIn({ children }: MarkupElement): MarkupElement | undefined {
  for (const child of children) {
    if (child.kind !== 'element') continue;
    const found = child.name === 'a' ? child : linkIn(child);
    if (found !== undefined) return found;
  }
  return undefined;
}
