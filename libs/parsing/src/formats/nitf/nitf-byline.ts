import { looksLikeOutlet } from '../../fields/agencies.js';
import type { Line } from '../../lines/line.js';
import { isWordless, lineOf } from '../../markup/line-of.js';
import { joinLines } from '../../markup/line-parts.js';
import type { MarkupElement, MarkupNode } from '../../markup/node.js';
import { belowNamed, localName } from '../../markup/xml-names.js';
import type { ToldSignature } from '../exchange/told-article.js';
import { toldLines, xmlPlace } from '../exchange/xml-told.js';

/** Elements of a byline that are about the writer and no name. */
const ASIDE = new Set(['byttl', 'location', 'virtloc']);

/**
 * A byline without the writers' titles, unless there is nothing else in it; a paper's name in a title is who supplied the copy.
 * A title parts the names before and after it: `<byline>Ada Quill<byttl>Writer</byttl>Tom Reed</byline>` has two.
 */
export function nitfByline(byline: MarkupElement): readonly ToldSignature[] {
  const place = xmlPlace(byline);
  const named = joinContinued(splitAtTitles(byline.children)).map((line) => ({ line, place }));
  const titles = toldLines(belowNamed(byline, 'byttl'));
  if (named.length === 0) return titles;
  return [...named, ...titles.filter(({ line }) => looksLikeOutlet(line.words)).map((one) => ({ ...one, kind: 'agency' as const }))];
}

function splitAtTitles(nodes: readonly MarkupNode[]): readonly Line[] {
  const stretches: MarkupNode[][] = [[]];
  for (const node of nodes) {
    if (isAside(node)) stretches.push([]);
    else stretches.at(-1)!.push(node);
  }
  return stretches.flatMap((stretch) => lineOf(stretch, (element) => isWordless(element) || isAside(element)) ?? []).filter(({ words }) => /\p{L}/u.test(words));
}

function isAside(node: MarkupNode): boolean {
  return node.kind === 'element' && ASIDE.has(localName(node));
}

/** Matches `and Tom Reed`, `, Tom Reed`, `in Port Arden`; not `Anders Holt`. */
const GOES_ON = /^(?:(?:and|with|in|for)\b|[&,;])/i;

/** Names that go on with those before the title: `By Ada Quill` and `and Tom Reed`. */
function joinContinued(lines: readonly Line[]): readonly Line[] {
  return lines.reduce<readonly Line[]>((joined, line) => {
    const before = joined.at(-1);
    return before !== undefined && GOES_ON.test(line.words) ? [...joined.slice(0, -1), joinLines([before, line])!] : [...joined, line];
  }, []);
}
