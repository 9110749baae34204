import { decodeHTMLAttribute } from 'entities';
import type { Line } from '../lines/line.js';
import { LineWriter } from './line-of.js';
import type { MarkupElement } from './node.js';

/** The value of an attribute as a line that knows its place in the source; `undefined` when it has none or an empty one. */
export function attributeLine(source: string, element: MarkupElement, name: string): Line | undefined {
  const span = findValue(source, element, name);
  if (span === undefined) return undefined;
  const writer = new LineWriter();
  let from = span.start;
  const raw = source.slice(span.start, span.end);
  for (const entity of raw.matchAll(ENTITY)) {
    const at = span.start + entity.index;
    if (at > from) writer.add(source.slice(from, at), from, at);
    from = at + entity[0].length;
    writer.add(decodeHTMLAttribute(entity[0]), at, from);
  }
  if (span.end > from) writer.add(source.slice(from, span.end), from, span.end);
  return writer.take();
}

/** Matches `&amp;`, `&#8217;` and `&#x2019;`; must not match the `&` of `Marks & Co`. */
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});?/gi;

/** An attribute of an opening tag: `name="value"`, `name='value'`, `name=value`. */
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

function findValue(source: string, element: MarkupElement, name: string): { readonly start: number; readonly end: number } | undefined {
  const tag = source.slice(element.start, element.openEnd);
  for (const found of tag.slice(1).matchAll(ATTRIBUTE)) {
    if (found[1]!.toLowerCase() !== name.toLowerCase()) continue;
    const value = found[2] ?? found[3] ?? found[4];
    if (value === undefined) continue;
    const quoted = found[4] === undefined;
    const end = element.start + 1 + found.index + found[0].length - (quoted ? 1 : 0);
    return { start: end - value.length, end };
  }
  return undefined;
}
