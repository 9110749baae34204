import type { Line } from '../lines/line.js';
import { LineWriter } from './line-of.js';

/** Matches one escape of a JSON string: `\n`, `\"`, `\u2019`; a surrogate pair written as two escapes is one. */
export const ESCAPE = /\\(?:u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|u[\da-fA-F]{4}|[^u])/g;

/**
 * The words of a JSON string whose characters stand at `[start, end)` of the source, without its quotation marks: escapes
 * are decoded, and each character leads to where it is written. `undefined` when nothing is in it.
 */
export function jsonLine(source: string, start: number, end: number): Line | undefined {
  const writer = new LineWriter();
  let from = start;
  for (const escape of source.slice(start, end).matchAll(ESCAPE)) {
    const at = start + escape.index;
    if (at > from) writer.add(source.slice(from, at), from, at);
    from = at + escape[0].length;
    writer.add(decodeEscape(escape[0]), at, from);
  }
  if (end > from) writer.add(source.slice(from, end), from, end);
  return writer.take();
}

/** What an escape of a JSON string means: `\n` is a line end. */
export function decodeEscape(escape: string): string {
  try {
    return JSON.parse(`"${escape}"`) as string;
  } catch {
    // `\'` and the like, which JSON does not know and pages write all the same.
    return escape.slice(1);
  }
}
