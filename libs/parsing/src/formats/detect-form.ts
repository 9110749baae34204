import type { ArticleForm } from '@onrecord/domain';
import { isByline, isUnsignedByline } from '../fields/byline-line.js';
import { readLines, type Line } from '../lines/line.js';
import { detectJson, refuseUnknownJson } from './detect-json.js';
import { detectMarkup, refuseUnknownXml } from './detect-markup.js';
import { isToldPage, type FormHints } from './form-hints.js';
import { readDateline } from '../fields/dateline.js';
import { isDate } from './print/front-matter.js';
import { isFurniture } from './print/furniture.js';

/** Lines at either end of a page in which its furniture is looked for. */
const EDGE = 6;

/** Lines at the top in which a byline tells a page. */
const TOP = 12;

/** Characters at the top of a document in which its markup shows. */
const OPENING = 2000;

/** Matches the opening of a page, comments and an XML declaration before it included: `<!doctype html>`, `<html lang="en">`, `<div class="story">`. */
const HTML = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|link|script|article|main|section|div|p|h1|span|figure|header)\b/i;

/**
 * The form in which an article arrives, from its content first: the name of its own element, the keys of its object, the tags
 * that it opens with. Then what was told with it counts; everything else is lines of text.
 * @throws ParseError `UNSUPPORTED_CONTENT_TYPE` for XML and JSON of a sort in which no articles come.
 */
export function detectForm(text: string, told: FormHints = {}): ArticleForm {
  const form = detectMarkup(text) ?? detectJson(text) ?? detectPage(text);
  if (form !== undefined) return form;
  refuseUnknownXml(text);
  refuseUnknownJson(text);
  return isToldPage(text, told) ? 'html' : detectLines(readLines(text));
}

function detectPage(text: string): ArticleForm | undefined {
  return HTML.test(text.slice(0, OPENING)) ? 'html' : undefined;
}

/** Furniture at the edges or a byline near the top tells a page's print view. */
function detectLines(lines: readonly Line[]): ArticleForm {
  const edges = [...lines.slice(0, EDGE), ...lines.slice(Math.max(EDGE, lines.length - EDGE))];
  if (edges.some((line) => isFurniture(line.words, true) && /\p{L}/u.test(line.words))) return 'print';
  const signed = lines.slice(1, TOP).some(({ words }, i) => isByline(words) || (isUnsignedByline(words, lines[i + 2]?.words, isDate) && (opensPiece(lines[i + 2]?.words ?? '') || isDate(lines[i]!.words))));
  return signed ? 'print' : 'text';
}

/** A date or a dateline, under which a piece begins. */
function opensPiece(words: string): boolean {
  return isDate(words) || readDateline(words, { start: 0, end: words.length }) !== undefined;
}
