import type { Node } from 'jsonc-parser';
import { joinInnerText, type InnerText } from './inner-text.js';
import { decodeEscape, ESCAPE } from './json-line.js';

/** A JSON string as it is, white space included: what stands in `content_html`. Empty for any other node. */
export function jsonInnerText(source: string, node: Node): InnerText {
  const stretches: { words: string; start: number; end: number }[] = [];
  if (node.type !== 'string') return joinInnerText(stretches);
  const end = node.offset + node.length - 1;
  let from = node.offset + 1;
  for (const escape of source.slice(from, end).matchAll(ESCAPE)) {
    const at = node.offset + 1 + escape.index;
    if (at > from) stretches.push({ words: source.slice(from, at), start: from, end: at });
    from = at + escape[0].length;
    stretches.push({ words: decodeEscape(escape[0]), start: at, end: from });
  }
  stretches.push({ words: source.slice(from, end), start: from, end });
  return joinInnerText(stretches);
}
