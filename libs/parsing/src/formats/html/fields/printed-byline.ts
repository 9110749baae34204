import { isByline, isUnsignedByline } from '../../../fields/byline-line.js';
import { isDateLine } from '../../../fields/printed-date.js';
import type { Line } from '../../../lines/line.js';
import { lineOf } from '../../../markup/line-of.js';
import { closest, isWithin, type MarkupElement } from '../../../markup/node.js';
import type { PageMarks } from '../metadata/marks.js';
import type { FrontLine, FrontMatter } from './front-matter.js';
import { isPersonLike, isRole } from '../../../fields/names.js';
import { findSignatories, isUncasedName, SIGNED_BY, type NamedSignatory } from './signatories.js';

/** A line that signs the piece on the page. */
export interface PrintedByline {
  readonly line: Line;
  readonly signatories: readonly NamedSignatory[];
  /** `signed`: beside the headline, and it says "By"; `marked`: beside the headline, and its class says byline or it leads to a writer's page; `elsewhere`: so marked, further off in the article. */
  readonly sort: 'signed' | 'marked' | 'elsewhere';
  /** Name and class of the element: the names of one byline look alike. */
  readonly look: string;
}

/** Longest line that is looked at for a byline, in characters. */
const LONGEST = 240;

/** Largest element that is looked at for a name, in characters of the source; a larger one is a part of the page. */
const LARGEST = 8000;

/** Marked elements looked at. */
const MOST_MARKED = 80;

/** Parts of a page whose bylines are other articles' or the commenters'. Matches `related-stories`; must not match `article-header`. */
const OTHERS = /comment|related|recommend|promo|teaser|sidebar|most-?read|trending|newsletter|most-?popular|latest-?(?:news|stories|posts|articles)/i;

/** Elements beside a writer's name that say more of the writer, or something else. Matches `author-bio`; must not match `author-name`. */
const NO_NAME = /bio(?:graphy)?(?![a-z])|description|social|avatar|image|photo|caption|figure|date|time|role|position|job|share|count|link-?list|follow|separator|prefix|label/i;

/** People who did something other than writing. Matches `Reviewed by Ada Quill`; must not match `Review by Ada Quill`. */
const NO_WRITER = /\b(?:reviewed|edited|editing|fact[- ]checked|checked|photos?|photographs?|photography|pictures?|illustrat\w+|graphics?|contributions?|contributed|produced|curated|medically|translated|foto|fotos)\b/i;

/** Lines that sign the piece, best first: those beside the headline, then those further off. */
export function findPrintedBylines(marks: PageMarks, front: FrontMatter, outlets: readonly string[]): readonly PrintedByline[] {
  const read = (line: Line | undefined, sort: PrintedByline['sort'], look: string): readonly PrintedByline[] => {
    if (line === undefined || line.words.length > LONGEST || NO_WRITER.test(line.words)) return [];
    const signatories = findSignatories(line.words, outlets).filter(({ kind, name }) => kind === 'agency' || sort === 'signed' || isPersonLike(name) || isUncasedName(name));
    return signatories.length === 0 ? [] : [{ line, signatories, sort, look }];
  };
  const lines = front.lines.filter(({ element }) => isOfArticle(element, front));
  const signed = lines.flatMap(({ line, look }) => (SIGNED_BY.test(line.words) && isSigned(line.words) ? read(line, 'signed', look) : []));
  const unsigned = lines.flatMap(({ line, place }, i) => (place === 'between' && isUnsignedByline(line.words, lines[i + 1]?.line.words, isDateLine) ? read(line, 'marked', 'line') : []));
  const alone = lines.flatMap((line, i) => (isNamesAlone(line.line.words) && isOnBody(line, lines[i + 1]) ? read(line.line, 'elsewhere', 'line') : []));
  const marked = innermost([...marks.bylines, ...marks.writers].slice(0, MOST_MARKED).filter((element) => isNameOfArticle(element, front)));
  const near = (element: MarkupElement) => front.lines.some((one) => one.place !== 'body' && (isWithin(one.element, element) || isWithin(element, one.element)));
  return [...signed, ...unsigned, ...marked.flatMap((element) => read(lineOf([element]), near(element) ? 'marked' : 'elsewhere', lookOf(element))), ...alone];
}

/** Longest line of nothing but names, in characters. */
const LONGEST_NAMES = 60;

/** Letters of a paragraph that names stand above. */
const PARAGRAPH = 100;

/** A line of nothing but names: `Ada Quill/Tom Reed`; must not match `Ada Quill in Port Arden` or the label `FULL STORY`. */
function isNamesAlone(words: string): boolean {
  return words.length <= LONGEST_NAMES && /\p{Ll}/u.test(words) && words.split(/\s*[/,&]\s*|\s+and\s+/).every((name) => isPersonLike(name) && !isRole(name));
}

/** Whether a line stands directly above the first paragraph and is set like it; a label or a button is not. */
function isOnBody({ place, element }: FrontLine, below: FrontLine | undefined): boolean {
  return place !== 'above' && below?.place === 'body' && below.line.words.length >= PARAGRAPH && element.name === 'p' && below.element.name === 'p' && element.parent === below.element.parent;
}

/** Name and class; an element without a class looks as the one around it. */
function lookOf({ name, attributes, parent }: MarkupElement): string {
  return attributes.class === undefined && parent !== undefined ? `${name} in ${parent.name} ${parent.attributes.class ?? ''}` : `${name} ${attributes.class ?? ''}`;
}

/** "By" in whatever language, and names after it. */
function isSigned(words: string): boolean {
  if (isByline(words) || isByline(words.replace(SIGNED_BY, 'By '))) return true;
  const [name = '', ...rest] = words.replace(SIGNED_BY, '').split(/\s*[,|•·]\s*/u);
  return isPersonLike(name) && rest.every((part) => isRole(part));
}

/** Those that hold no other with words. */
function innermost(elements: readonly MarkupElement[]): readonly MarkupElement[] {
  const worded = [...new Set(elements)].filter((element) => element.end - element.start < LARGEST && lineOf([element]) !== undefined).sort((a, b) => a.start - b.start || b.end - a.end);
  return worded.filter((element, i) => {
    const next = worded[i + 1];
    return next === undefined || !isWithin(next, element);
  });
}

function isNameOfArticle(element: MarkupElement, front: FrontMatter): boolean {
  return !NO_NAME.test(element.attributes.class ?? '') && isOfArticle(element, front);
}

function isOfArticle(element: MarkupElement, { outer, lines }: FrontMatter): boolean {
  const isBetween = (aside: MarkupElement) => lines.some(({ place, element: block }) => place === 'between' && isWithin(block, aside));
  if (!isWithin(element, outer)) return false;
  return closest(element, (at) => at !== outer && isWithin(at, outer) && (at.name === 'nav' || at.name === 'footer' || (at.name === 'aside' && !isBetween(at)) || OTHERS.test(at.attributes.class ?? ''))) === undefined;
}
