import type { ArticleForm } from '@onrecord/domain';
import { isByline, isUnsignedByline } from '../fields/byline-line.js';
import { isDate } from './print/front-matter.js';
import type { Line } from '../lines/line.js';
import { isFurniture } from './print/furniture.js';

/** Lines at either end of a page in which its furniture is looked for. */
const EDGE = 6;

/** Lines at the top in which a byline tells a page. */
const TOP = 12;

/** The form in which an article arrives, from its lines: furniture at the edges or a byline near the top tells a page's print view. */
export function detectForm(lines: readonly Line[]): ArticleForm {
  const edges = [...lines.slice(0, EDGE), ...lines.slice(Math.max(EDGE, lines.length - EDGE))];
  if (edges.some((line) => isFurniture(line.words, true) && /\p{L}/u.test(line.words))) return 'print';
  const signed = lines.slice(1, TOP).some(({ words }, i) => isByline(words) || (isUnsignedByline(words, lines[i + 2]?.words, isDate) && isDate(lines[i + 2]?.words ?? '')));
  return signed ? 'print' : 'text';
}
