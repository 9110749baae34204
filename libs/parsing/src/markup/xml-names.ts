import { elementsBelow, type MarkupElement } from './node.js';

/**
 * The prefixes under which this project speaks of a vocabulary, whatever prefix a document chose for it. An empty one: its
 * elements are spoken of by their bare names. Compiled for this project from the vocabularies' own specifications.
 */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://purl.org/rss/1.0/': '',
  'http://my.netscape.com/rdf/simple/0.9/': '',
  'http://channel.netscape.com/rdf/simple/0.9/': '',
  'http://backend.userland.com/rss2': '',
  'http://www.w3.org/2005/Atom': 'atom',
  'http://purl.org/atom/ns#': 'atom',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
  'http://www.w3.org/1999/xhtml': 'xhtml',
  'http://purl.org/rss/1.0/modules/content/': 'content',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/elements/1.0/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://search.yahoo.com/mrss/': 'media',
  'http://search.yahoo.com/mrss': 'media',
  'http://rssnamespace.org/feedburner/ext/1.0': 'feedburner',
};

/** The name without its prefix: `encoded` of `content:encoded`. */
export function localName({ name }: MarkupElement): string {
  return name.slice(name.indexOf(':') + 1);
}

/**
 * The name of an element in this project's words: by the vocabulary that its prefix is declared to mean, or as it is written
 * where nothing declares one. `<m:credit>` is `media:credit` when `m` means Media RSS.
 */
export function vocabularyName(element: MarkupElement): string {
  const colon = element.name.indexOf(':');
  const declared = namespaceOf(element, colon < 0 ? 'xmlns' : `xmlns:${element.name.slice(0, colon)}`);
  const prefix = declared === undefined ? undefined : PREFIXES[declared.trim()];
  if (prefix === undefined) return element.name;
  return prefix === '' ? localName(element) : `${prefix}:${localName(element)}`;
}

function namespaceOf(element: MarkupElement, attribute: string): string | undefined {
  for (let at: MarkupElement | undefined = element; at !== undefined; at = at.parent) {
    const declared = at.attributes[attribute];
    if (declared !== undefined) return declared;
  }
  return undefined;
}

/** The elements right inside one, in order. */
export function childElements({ children }: MarkupElement): readonly MarkupElement[] {
  return children.filter((child): child is MarkupElement => child.kind === 'element');
}

/** Whether an element goes by a vocabulary's name: `dc:creator`, `title`. Asked of every element; few have even the bare name. */
export function isNamed(element: MarkupElement, name: string): boolean {
  return element.name.endsWith(name.slice(name.indexOf(':') + 1)) && vocabularyName(element) === name;
}

/** The elements right inside one that go by a vocabulary's name: `dc:creator`, `title`. */
export function childrenNamed(element: MarkupElement, name: string): readonly MarkupElement[] {
  return childElements(element).filter((child) => isNamed(child, name));
}

/** The first of `childrenNamed`; `undefined` for none. */
export function childNamed(element: MarkupElement, name: string): MarkupElement | undefined {
  return childElements(element).find((child) => isNamed(child, name));
}

/** The elements anywhere inside one that go by a name without its prefix, in order. */
export function belowNamed(element: MarkupElement, name: string): readonly MarkupElement[] {
  return [...elementsBelow(element)].filter((below) => localName(below) === name);
}

/** The elements that a path of bare names leads to: `at(item, 'contentMeta', 'headline')`. */
export function at(element: MarkupElement, ...path: readonly string[]): readonly MarkupElement[] {
  return path.reduce<readonly MarkupElement[]>((found, name) => found.flatMap((one) => childElements(one).filter((child) => localName(child) === name)), [element]);
}
