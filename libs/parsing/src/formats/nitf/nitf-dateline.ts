import type { Line } from '../../lines/line.js';
import { lineOf } from '../../markup/line-of.js';
import { joinLines, sliceLine } from '../../markup/line-parts.js';
import type { MarkupElement, MarkupNode } from '../../markup/node.js';
import { localName } from '../../markup/xml-names.js';
import type { ToldLine } from '../exchange/told-article.js';
import { xmlPlace } from '../exchange/xml-told.js';

/** What stands between a dateline's parts, and after the last of them. Matches the end of `LISK,` and of `LISK (EW) --`. */
const BORDER = /[\s,;–—-]+$/;

/**
 * The dateline of a document in NITF: the place with the date that is printed after it, `LISK, Norvania, April 9`. A date by
 * itself, and one that only an attribute tells, are none.
 */
export function nitfDateline(dateline: MarkupElement): readonly ToldLine[] {
  const place = lineOf(dateline.children.filter((node) => !isDate(node)));
  if (place === undefined || !/\p{L}/u.test(place.words)) return [];
  const line = withoutBorder(joinLines(partsOf(dateline)));
  return line === undefined ? [] : [{ line, place: xmlPlace(dateline) }];
}

/** The words before the date, the date, and those after it, so that none touches another. */
function partsOf({ children }: MarkupElement): readonly Line[] {
  const at = children.findIndex(isDate);
  const stretches = at < 0 ? [children] : [children.slice(0, at), [children[at]!], children.slice(at + 1)];
  return stretches.flatMap((nodes) => lineOf(nodes) ?? []);
}

function isDate(node: MarkupNode): boolean {
  return node.kind === 'element' && localName(node) === 'story.date';
}

function withoutBorder(line: Line | undefined): Line | undefined {
  return line === undefined ? undefined : sliceLine(line, 0, line.words.length - (BORDER.exec(line.words)?.[0].length ?? 0));
}
