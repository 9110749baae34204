import type { Node } from 'jsonc-parser';
import type { Line } from '../../../lines/line.js';
import { toOuterLine, type InnerText } from '../../../markup/inner-text.js';
import { jsonInnerText } from '../../../markup/json-inner-text.js';
import { LineWriter } from '../../../markup/line-of.js';
import { readHtml } from '../../../markup/read-html.js';
import type { Page } from '../page.js';
import { lineOfPassage } from './line-of-passage.js';
import { readPassages } from './read-passages.js';

/** The property of schema.org in which a page repeats its article for search engines. */
const PROPERTY = '"articleBody"';

/** Matches what stands between the property and its string; must not match `: null`. */
const OPENING = /\s*:\s*"/y;

/**
 * The paragraphs of the longest `articleBody` that a page states in JSON, each word leading to where it is written there;
 * empty where it states none. Pages that a script fills hold their article nowhere else.
 */
export function readStatedBody({ source, elements }: Page): readonly Line[] {
  const strings = elements.filter(({ name, children }) => name === 'script' && children.length > 0).flatMap(({ openEnd, end }) => findStrings(source, openEnd, end));
  const longest = strings.reduce<Node | undefined>((most, string) => (most === undefined || string.length > most.length ? string : most), undefined);
  return longest === undefined ? [] : readParagraphs(jsonInnerText(source, longest));
}

function findStrings(source: string, start: number, end: number): readonly Node[] {
  // Searched by itself: a search in the source goes on to its end, once a script.
  const script = source.slice(start, end);
  const strings: Node[] = [];
  for (let at = script.indexOf(PROPERTY); at >= 0; at = script.indexOf(PROPERTY, at + PROPERTY.length)) {
    OPENING.lastIndex = at + PROPERTY.length;
    if (!OPENING.test(script)) continue;
    const offset = OPENING.lastIndex - 1;
    const close = endOfString(script, offset);
    if (close !== undefined) strings.push({ type: 'string', offset: start + offset, length: close - offset });
  }
  return strings;
}

/** Where a string ends, past its quotation mark; `undefined` when it does not. */
function endOfString(script: string, offset: number): number | undefined {
  for (let i = offset + 1; i < script.length; i++) {
    if (script[i] === '\\') i += 1;
    else if (script[i] === '"') return i + 1;
  }
  return undefined;
}

/** Some pages state markup there, others plain text whose lines are paragraphs. */
function readParagraphs(inner: InnerText): readonly Line[] {
  const lines = /<\/?(?:p|br|div|h[1-6]|li)\b/i.test(inner.text) ? readPassages(readHtml(inner.text), () => undefined).passages.flatMap((passage) => lineOfPassage(passage) ?? []) : readPlainLines(inner.text);
  return lines.map((line) => toOuterLine(line, inner));
}

function readPlainLines(text: string): readonly Line[] {
  return [...text.matchAll(/[^\r\n]+/g)].flatMap(({ 0: words, index }) => {
    const writer = new LineWriter();
    writer.add(words, index, index + words.length);
    return writer.take() ?? [];
  });
}
