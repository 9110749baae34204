import type { Line } from '../../lines/line.js';
import { toOuterLine, type InnerText } from '../../markup/inner-text.js';
import { LineWriter, lineOf, type Skip } from '../../markup/line-of.js';
import type { MarkupNode } from '../../markup/node.js';
import { readHtml } from '../../markup/read-html.js';

/** Makes one line of nodes, some of the elements in them passed over, with the places of its words in the document's source; `undefined` for none. */
export type ToLine = (nodes: readonly MarkupNode[], skip?: Skip) => Line | undefined;

/** How lines are made of the tree of a text that stands inside another one. */
export function innerToLine(inner: InnerText): ToLine {
  return (nodes, skip) => {
    const line = lineOf(nodes, skip);
    return line === undefined ? undefined : toOuterLine(line, inner);
  };
}

/** An inner text that may hold HTML, escaped or not, as one line without its tags: `Marks &amp;amp; Co` is `Marks & Co`. */
export function htmlLine(inner: InnerText): Line | undefined {
  return innerToLine(inner)([readHtml(inner.text)]);
}

/** Characters `[start, end)` of an inner text as one line, taken literally. */
export function plainLine(inner: InnerText, start = 0, end = inner.text.length): Line | undefined {
  const writer = new LineWriter();
  writer.add(inner.text.slice(start, end), start, end);
  const line = writer.take();
  return line === undefined ? undefined : toOuterLine(line, inner);
}
