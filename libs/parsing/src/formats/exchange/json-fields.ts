import { getNodePath, type JSONPath, type Node } from 'jsonc-parser';
import { jsonInnerText } from '../../markup/json-inner-text.js';
import { nodeAt, stringAt } from '../../markup/read-json.js';
import { readInnerHtml } from './html-body.js';
import { htmlLine } from './inner-lines.js';
import { readPlainBody } from './plain-body.js';
import type { Told, ToldBody, ToldLine } from './told-article.js';

/** A JSON string as one line, with its place; `undefined` for no words. */
export function jsonToldLine(source: string, node: Node | undefined): ToldLine | undefined {
  const line = node === undefined ? undefined : htmlLine(jsonInnerText(source, node));
  return node === undefined || line === undefined ? undefined : { line, place: jsonPlace(node) };
}

/** A JSON string as a body, of HTML or of plain text; `undefined` where it holds none. */
export function jsonBody(source: string, node: Node | undefined, isHtml: boolean): ToldBody | undefined {
  if (node?.type !== 'string') return undefined;
  const inner = jsonInnerText(source, node);
  const body = isHtml ? readInnerHtml(inner) : readPlainBody(inner);
  return body.blocks.length === 0 ? undefined : body;
}

/** What the string at a path says, and where; empty for none. */
export function toldAt(node: Node | undefined, ...path: JSONPath): readonly Told[] {
  const words = stringAt(node, ...path);
  const found = nodeAt(node, ...path);
  return words === undefined || found === undefined ? [] : [{ words, place: jsonPlace(found) }];
}

/** `items[0].title`. */
export function jsonPlace(node: Node): string {
  return getNodePath(node).map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('');
}
