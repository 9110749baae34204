import { isWordless, lineOf } from '../../../markup/line-of.js';
import { closest, type MarkupElement } from '../../../markup/node.js';
import { holdsLinks, isShort, ownWords } from './own-words.js';
import { findInnerLabel, labelLength } from './credit-label.js';
import { isSpokenOnly, MarkReader } from './picture-marks.js';
import { countBefore, pictureBefore, titlesOf } from './pictures.js';

/** The elements that hold the words of one picture, and the element that holds them and the picture. */
export interface LegendPlace {
  readonly box: MarkupElement;
  readonly holders: readonly MarkupElement[];
  readonly inFigure: boolean;
  /** The picture; `undefined` where none stands before the words. */
  readonly picture: MarkupElement | undefined;
}

/** Levels above its words at which a picture may stand with them. */
const REACH = 5;

/** Longest words of a legend in characters: more is an article with a picture in it. */
const LONGEST = 1500;

/** Characters of source between a picture and a line under it that ends with a credit. */
const NEAR = 1500;

/** Longest line that tells a credit amid a body, in characters, and what of the source may stand between it and its picture: white space, comments. */
const LONGEST_LINE = 400;
const BETWEEN = 100;

/** Longest words of a box that holds a picture and little else, in characters. */
const LONGEST_BOX = 600;

/** The words of a figure that nothing marks: at most so many characters, at least so many words, because `Advertisement` is no caption. */
const LONGEST_UNMARKED = 250;
const FEWEST_UNMARKED = 4;

/** Figures that hold another site's content, whose words are its own. Matches `wp-block-embed`, `datawrapper`; must not match `image`. */
const EMBEDDED = /embed|datawrapper/i;

/** Figures that ask whether such content may be shown. Matches `oembed-placeholder`; must not match `asset-embed`. */
const ASKING = /placeholder|consent/i;

/** Elements that hold more than one picture's words. */
const WIDE = new Set(['article', 'main', 'body', 'html', '#document']);

/** Elements in which nothing of an article is displayed. */
const UNSHOWN = new Set(['noscript', 'template', 'script', 'style', 'head', 'select', 'nav', 'form', 'footer']);

/** Finds where pictures' words stand, in the order of the source. One pass over the page's elements. */
export function findLegends(elements: readonly MarkupElement[], pictures: readonly MarkupElement[]): readonly LegendPlace[] {
  const titles = titlesOf(pictures);
  const marks = new MarkReader();
  const places: LegendPlace[] = [];
  const figures: MarkupElement[] = [];
  let passed = 0;
  for (const element of elements) {
    if (element.start < passed) continue;
    if (UNSHOWN.has(element.name) && (element.name !== 'footer' || figures.length === 0)) {
      passed = element.end;
      continue;
    }
    while (figures.length > 0 && figures.at(-1)!.end <= element.start) endFigure(figures.pop()!, places, pictures);
    if (element.name === 'figure') figures.push(element);
    const place = placeAt(element, marks, figures.at(-1), pictures, titles);
    if (place === undefined) continue;
    passed = Math.max(...place.holders.map(({ end }) => end));
    addPlace(places, place);
  }
  for (const figure of figures.reverse()) endFigure(figure, places, pictures);
  return places;
}

/** Words of one picture are joined: a caption here, its credit there. */
function addPlace(places: LegendPlace[], place: LegendPlace): void {
  const last = places.at(-1);
  if (last === undefined || last.box !== place.box || last.picture !== place.picture) places.push(place);
  else places[places.length - 1] = { ...last, holders: [...last.holders, ...place.holders.filter((holder) => !last.holders.includes(holder))] };
}

/** A figure whose words nothing marks: all of them are the picture's, if they are few and lead nowhere. */
function endFigure(figure: MarkupElement, places: LegendPlace[], pictures: readonly MarkupElement[]): void {
  const last = places.at(-1);
  if (last !== undefined && last.holders.at(-1)!.start > figure.start) return;
  const picture = pictureBefore(figure.end, figure, pictures);
  const words = picture === undefined || (EMBEDDED.test(figure.attributes.class ?? '') || ASKING.test(figure.attributes.class ?? '')) ? undefined : lineOf([figure])?.words;
  if (words === undefined || words.length > LONGEST_UNMARKED || words.split(' ').length < FEWEST_UNMARKED || holdsLinks(figure) || isByline(figure)) return;
  places.push({ box: figure, holders: [figure], inFigure: true, picture });
}

/** The words of a picture that begin with an element; `undefined` when none do. */
function placeAt(element: MarkupElement, marks: MarkReader, figure: MarkupElement | undefined, pictures: readonly MarkupElement[], titles: ReadonlyMap<string, number>): LegendPlace | undefined {
  if (element.name === 'figure' || isWordless(element)) return undefined;
  const mark = marks.markOf(element, figure !== undefined);
  const isMarked = element.name === 'figcaption' || mark !== undefined;
  const words = isMarked ? undefined : ownWords(element);
  const isLabelled = words !== undefined && words.length <= 400 && (labelLength(words) > 0 || endsLabelled(words, element, pictures));
  const isTitled = words !== undefined && isUnder(titles.get(words), element);
  if ((!isMarked && !isLabelled && !isTitled) || isSpokenOnly(element) || isByline(element)) return undefined;
  if (figure !== undefined && element.name !== 'figcaption' && ASKING.test(figure.attributes.class ?? '')) return undefined;
  if (figure !== undefined) return isShort(element, LONGEST) ? toPlace(figure, [element], true, pictures) : undefined;
  const box = element.name === 'figcaption' ? (boxOf(element, pictures) ?? element.parent) : boxOf(element, pictures);
  if (isLabelled && (box === undefined || !isShort(box, LONGEST_BOX))) return placeUnderPicture(element, pictures);
  if (box === undefined || isTeaser(element, box) || !isShort(element, element.name === 'figcaption' ? LONGEST : LONGEST_BOX)) return undefined;
  if (mark === 'caption' || element.name === 'figcaption') return toPlace(box, [element], false, pictures);
  if (mark === 'credit') return toPlace(box, holdersAbove(element, box, pictures) ?? [element], false, pictures);
  const holders = isLabelled ? holdersAbove(element, box, pictures) : [titledHolder(element, box)];
  return holders === undefined ? undefined : toPlace(box, holders, false, pictures);
}

/** A portrait with its writer's name is a byline: `Von Ada Quill, 9. Mai`. */
function isByline(holder: MarkupElement): boolean {
  return holder.children.some((child) => child.kind === 'element' && (child.name === 'address' || child.name === 'time' || child.attributes.rel === 'author' || isByline(child)));
}

function toPlace(box: MarkupElement, holders: readonly MarkupElement[], inFigure: boolean, pictures: readonly MarkupElement[]): LegendPlace {
  return { box, holders, inFigure, picture: pictureBefore(holders[0]!.start, box, pictures) ?? pictureBefore(holders.at(-1)!.start, box, pictures) };
}

/** The nearest element around that holds a picture as well. */
function boxOf(element: MarkupElement, pictures: readonly MarkupElement[]): MarkupElement | undefined {
  let at = element.parent;
  for (let level = 0; level < REACH && at !== undefined && !WIDE.has(at.name); level++, at = at.parent) {
    if (pictureBefore(at.end, at, pictures) !== undefined) return at;
  }
  return undefined;
}

/**
 * In a box that holds a picture and little else, what stands under the picture with a credit is its caption; a credit may
 * stand above the picture. `undefined` where the box holds more. The page's headline is nobody's caption.
 */
function holdersAbove(credit: MarkupElement, box: MarkupElement, pictures: readonly MarkupElement[]): readonly MarkupElement[] | undefined {
  if (!isShort(box, LONGEST_BOX)) return undefined;
  const picture = pictureBefore(credit.start, box, pictures) ?? pictureBefore(box.end, box, pictures)!;
  const under = box.children.filter((child): child is MarkupElement => child.kind === 'element' && child.start >= picture.end && isShort(child, LONGEST_BOX));
  const upTo = credit.start < picture.start ? [credit, ...under] : under.filter(({ start }) => start <= credit.start);
  return upTo.length === 0 || upTo.some((holder) => holdsLinks(holder) || holder.name === 'h1' && holder.attributes.class !== undefined) ? [credit] : upTo;
}

/**
 * A line that tells a credit and holds the picture itself, or follows one that is alone in its line: what old systems leave
 * amid a body, `<p><img></p><p>The ferry leaves. Foto: Ada Quill</p>`.
 */
function placeUnderPicture(element: MarkupElement, pictures: readonly MarkupElement[]): LegendPlace | undefined {
  if (!isShort(element, LONGEST_LINE)) return undefined;
  const picture = pictures[countBefore(element.end, pictures) - 1];
  if (picture === undefined) return undefined;
  if (picture.start > element.start) return { box: element, holders: [element], inFigure: false, picture };
  const line = closest(picture, ({ parent }) => parent === element.parent);
  const follows = line !== undefined && element.start >= line.end && element.start - line.end < BETWEEN && !isShort(line, Infinity);
  return follows ? { box: element, holders: [element], inFigure: false, picture } : undefined;
}

function isNear(picture: MarkupElement | undefined, start: number): boolean {
  return picture !== undefined && start - picture.end < NEAR;
}

/** A caption whose credit ends it, under a picture: `The ferry leaves. Foto: Ada Quill`. */
function endsLabelled(words: string, { start, end }: MarkupElement, pictures: readonly MarkupElement[]): boolean {
  const label = isNear(pictures[countBefore(end, pictures) - 1], start) ? findInnerLabel(words) : undefined;
  return label !== undefined && words.length - label <= 80;
}

/** A heading, or words that lead elsewhere as a whole, are a teaser's. */
function isTeaser(element: MarkupElement, box: MarkupElement): boolean {
  if (closest(element, ({ name }) => name === 'a' || /^h[1-6]$/.test(name)) !== undefined) return true;
  return /^h[1-6]$/.test(box.name) || element.children.some((child) => child.kind === 'element' && /^h[1-6]$/.test(child.name));
}

/** What is called like its picture stands with a credit, often, in a box of their own. */
function titledHolder(element: MarkupElement, box: MarkupElement): MarkupElement {
  const { parent } = element;
  return parent !== undefined && parent !== box && isShort(parent, 600) && !holdsLinks(parent) ? parent : element;
}

/** Whether words stand shortly after a picture. */
function isUnder(picture: number | undefined, element: MarkupElement): boolean {
  return picture !== undefined && element.start > picture && element.start - picture < 6000 && !/^(?:h[1-6]|a|title|figure)$/.test(element.name) && closest(element, ({ name }) => name === 'a') === undefined;
}
