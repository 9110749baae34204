import type { MarkupElement } from '../../../markup/node.js';
import { isInBody, isInComments } from './comment-box.js';
import { metaNameOf } from './meta-names.js';
import { cleanValue, type Statement } from './statement.js';

/**
 * Statements of meta elements, those of one property in the order in which their names are believed. A page speaks in its
 * head; what an element in its body states counts only where the head states nothing of the sort.
 */
export function readMetaTags(metas: readonly MarkupElement[]): readonly Statement[] {
  const inHead = stateMetas(metas.filter((element) => !isInBody(element)));
  const told = new Set(inHead.map(({ property }) => property));
  return [...inHead, ...stateMetas(metas.filter((element) => isInBody(element) && !isInComments(element))).filter(({ property }) => !told.has(property))];
}

function stateMetas(metas: readonly MarkupElement[]): readonly Statement[] {
  const found = metas.flatMap((element) => {
    const { attributes } = element;
    const attribute = attributes.content === undefined ? 'value' : 'content';
    const value = cleanValue(attributes[attribute] ?? '');
    const names = [attributes.property, attributes.name, attributes['http-equiv']].flatMap((list) => (list ?? '').split(/\s+/));
    const known = value === '' || value === 'null' || value === 'undefined' ? [] : names.flatMap((name) => metaNameOf(name) ?? []);
    return known.slice(0, 1).map(({ property, witness, order }) => ({ order, statement: { property, witness, place: names.find((name) => metaNameOf(name) !== undefined)!, value, at: { kind: 'attribute', element, name: attribute } } satisfies Statement }));
  });
  return found.sort((a, b) => a.order - b.order).map(({ statement }) => statement);
}
