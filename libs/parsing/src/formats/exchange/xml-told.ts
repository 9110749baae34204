import { attributeLine } from '../../markup/attribute-line.js';
import { lineOf } from '../../markup/line-of.js';
import type { MarkupElement, MarkupNode } from '../../markup/node.js';
import { localName } from '../../markup/xml-names.js';
import type { Told, ToldLine } from './told-article.js';

/** `itemMeta/firstCreated`: an element by the names of those around it, without the document's own. */
export function xmlPlace(element: MarkupElement): string {
  const names: string[] = [];
  for (let at: MarkupElement | undefined = element; at?.parent !== undefined && at.parent.name !== '#document'; at = at.parent) names.unshift(localName(at));
  return names.join('/');
}

/** What the words of elements say, and where; those without words say nothing. */
export function toldWords(elements: readonly MarkupElement[]): readonly Told[] {
  return elements.flatMap((element) => {
    const words = lineOf(element.children)?.words ?? '';
    return words === '' ? [] : [{ words, place: xmlPlace(element) }];
  });
}

/** What an attribute of elements says, and where; an empty one says nothing. */
export function toldAttribute(elements: readonly MarkupElement[], name: string): readonly Told[] {
  return elements.flatMap((element) => {
    const words = element.attributes[name]?.trim() ?? '';
    return words === '' ? [] : [{ words, place: `${xmlPlace(element)}@${name}` }];
  });
}

/** The words of elements as lines of the article. */
export function toldLines(elements: readonly MarkupElement[]): readonly ToldLine[] {
  return elements.flatMap((element) => lineAt(element, element.children));
}

/** Some of an element's nodes as one line of the article. */
function lineAt(element: MarkupElement, nodes: readonly MarkupNode[]): readonly ToldLine[] {
  const line = lineOf(nodes);
  return line === undefined ? [] : [{ line, place: xmlPlace(element) }];
}

/** An attribute of elements as lines of the article. */
export function attributeLines(source: string, elements: readonly MarkupElement[], name: string): readonly ToldLine[] {
  return elements.flatMap((element) => {
    const line = attributeLine(source, element, name);
    return line === undefined ? [] : [{ line, place: `${xmlPlace(element)}@${name}` }];
  });
}

/** The same, of a field that only comes near what it is taken for. */
export function asStandIn(told: readonly Told[]): readonly Told[] {
  return told.map((one) => ({ ...one, standIn: true }));
}
