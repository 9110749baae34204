import { elementsBelow, type MarkupElement } from '../../markup/node.js';
import { at, childElements, localName } from '../../markup/xml-names.js';

/** Roles of components that are a picture or another medium. Providers word them themselves. Compiled for this project from the samples of the standard. */
const MEDIUM = /^(?:photo|picture|image|graphic|illustration|logo|video|audio|thumbnail|preview|media|caption)/i;

/** Roles of components that are neither the article nor a picture: how it is set, whom to ask, what it is filed under. */
const ASIDE = /^(?:style ?sheet|contact|contacts|editor|advisory|related|metadata|ticker)/i;

/** What was found of each component: it is asked about once for each of those inside it. */
const roles = new WeakMap<MarkupElement, string>();
const media = new WeakMap<MarkupElement, boolean>();
const asides = new WeakMap<MarkupElement, boolean>();

/** A component's role in its provider's words: `Body`; empty for none. */
export function roleOf(component: MarkupElement): string {
  const known = roles.get(component);
  if (known !== undefined) return known;
  const role = at(component, 'Role')[0]?.attributes.FormalName?.trim() ?? '';
  roles.set(component, role);
  return role;
}

/** The components of an item, outermost first, in order. */
export function componentsOf(item: MarkupElement): readonly MarkupElement[] {
  return [...elementsBelow(item)].filter((element) => localName(element) === 'NewsComponent');
}

/** Whether a component, or one around it, is a picture or another medium; by its role, or because all it holds is media. */
export function isMedium(component: MarkupElement): boolean {
  return inherits(component, media, (one) => MEDIUM.test(roleOf(one)) || holdsOnlyMedia(one));
}

/** Whether a component, or one around it, is set aside by its role. */
export function isAside(component: MarkupElement): boolean {
  return inherits(component, asides, (one) => ASIDE.test(roleOf(one)));
}

function inherits(component: MarkupElement, known: WeakMap<MarkupElement, boolean>, own: (component: MarkupElement) => boolean): boolean {
  const before = known.get(component);
  if (before !== undefined) return before;
  const around = component.parent !== undefined && localName(component.parent) === 'NewsComponent' ? component.parent : undefined;
  const found = own(component) || (around !== undefined && inherits(around, known, own));
  known.set(component, found);
  return found;
}

/** The content right inside a component. */
export function contentItems(component: MarkupElement): readonly MarkupElement[] {
  return at(component, 'ContentItem');
}

function holdsOnlyMedia(component: MarkupElement): boolean {
  const contents = [...elementsBelow(component)].filter((element) => localName(element) === 'ContentItem');
  return contents.length > 0 && contents.every(isMediaContent);
}

/** Whether content is a picture's or a film's bytes, which stand elsewhere. */
export function isMediaContent(content: MarkupElement): boolean {
  const type = at(content, 'MimeType')[0]?.attributes.FormalName ?? '';
  return /^(?:image|video|audio)\//i.test(type) || (type === '' && /^(?:jpe?g|gif|png|tiff?|photo|video)/i.test(at(content, 'Format')[0]?.attributes.FormalName ?? ''));
}

/** The first of the lines by a name in the components that are the article's own: `HeadLine`, `ByLine`. */
export function newsLines(components: readonly MarkupElement[], name: string): readonly MarkupElement[] {
  return components.filter((component) => !isMedium(component) && !isAside(component)).flatMap((component) => childElements(component).filter((child) => localName(child) === 'NewsLines').flatMap((lines) => at(lines, name)));
}
