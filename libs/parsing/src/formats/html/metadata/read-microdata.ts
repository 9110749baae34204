import type { MarkupElement } from '../../../markup/node.js';
import { closest, isWithin } from '../../../markup/node.js';
import { isWordless, lineOf } from '../../../markup/line-of.js';
import { rankOfType } from './json-ld/article-types.js';
import { cleanValue, type Property, type StatedAt, type Statement } from './statement.js';

/** Names of `itemprop` that say something of an article. */
const PROPERTIES: Readonly<Record<string, Property>> = {
  headline: 'headline',
  alternativeheadline: 'alternative-headline',
  description: 'description',
  author: 'author',
  creator: 'author',
  datepublished: 'published',
  datecreated: 'published',
  datemodified: 'updated',
  publisher: 'outlet',
  url: 'address',
  inlanguage: 'language',
  articlesection: 'section',
  genre: 'genre',
};

/** Longest value that is words of a field and not a part of the page, in characters. */
const LONGEST_VALUE = 1500;

/**
 * Statements of microdata about the page's article. An item of another type (`Organization`, a comment's `Person`) states
 * nothing of it, and where several articles stand on a page only the one around `inside` does.
 */
export function readMicrodata(items: readonly MarkupElement[], inside: MarkupElement | undefined): readonly Statement[] {
  const scopes = new Set(items.map(scopeOf).filter((scope): scope is MarkupElement => scope !== undefined && isArticle(scope)));
  const around = inside === undefined ? undefined : [...scopes].filter((scope) => isWithin(inside, scope)).sort((a, b) => b.start - a.start)[0];
  const believed = around ?? [...scopes][0];
  return items.flatMap((element) => {
    const scope = scopeOf(element);
    if (scope !== undefined && scope !== believed) return [];
    return stateItem(element);
  });
}

/** The item that an element's `itemprop` speaks of. */
function scopeOf(element: MarkupElement): MarkupElement | undefined {
  return element.parent === undefined ? undefined : closest(element.parent, ({ attributes }) => attributes.itemscope !== undefined);
}

function isArticle({ attributes }: MarkupElement): boolean {
  return (attributes.itemtype ?? '').split(/\s+/).some((type) => rankOfType(type) !== undefined);
}

function stateItem(element: MarkupElement): readonly Statement[] {
  return (element.attributes.itemprop ?? '').split(/\s+/).flatMap((name) => {
    const property = PROPERTIES[name.toLowerCase()];
    if (property === undefined) return [];
    const at = property === 'author' || property === 'outlet' ? nameWithin(element) : valueOf(element);
    const value = at === undefined ? '' : wordsAt(at);
    if (at === undefined || value === '' || value.length > LONGEST_VALUE) return [];
    const sort = /person$/i.test(element.attributes.itemtype ?? '') ? 'person' : /organi[sz]ation$/i.test(element.attributes.itemtype ?? '') ? 'organisation' : undefined;
    return [{ property, witness: 'microdata', place: `itemprop=${name}`, value, at, ...(sort === undefined ? {} : { sort }) }];
  });
}

/** The name of a person or an organisation: its own `itemprop=name`, else its words. */
function nameWithin(element: MarkupElement): StatedAt | undefined {
  if (element.attributes.itemscope === undefined) return valueOf(element);
  const named = findBelow(element, ({ attributes }) => /(?:^|\s)name(?:\s|$)/.test(attributes.itemprop ?? ''));
  return named === undefined ? valueOf(element) : valueOf(named);
}

function findBelow(element: MarkupElement, fits: (element: MarkupElement) => boolean): MarkupElement | undefined {
  for (const child of element.children) {
    if (child.kind !== 'element' || isWordless(child)) continue;
    const found = fits(child) ? child : findBelow(child, fits);
    if (found !== undefined) return found;
  }
  return undefined;
}

function valueOf(element: MarkupElement): StatedAt {
  const { attributes, name } = element;
  if (attributes.content !== undefined) return { kind: 'attribute', element, name: 'content' };
  if (name === 'time' && attributes.datetime !== undefined) return { kind: 'attribute', element, name: 'datetime' };
  return { kind: 'element', element };
}

function wordsAt(at: StatedAt): string {
  if (at.kind === 'attribute') return cleanValue(at.element.attributes[at.name] ?? '');
  return at.kind === 'element' ? (lineOf([at.element])?.words ?? '') : '';
}
