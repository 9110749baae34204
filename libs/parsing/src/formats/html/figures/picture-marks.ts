import type { MarkupElement } from '../../../markup/node.js';

/** What an element's own marks say of its words: that they tell a picture, or who supplied it. */
export type PictureMark = 'caption' | 'credit';

/** Word parts of class names and ids that mark a caption, in the languages of the pages met. Compiled for this project from the documentation of publishing systems. */
const CAPTION_PARTS = new Set([
  'caption', 'figcaption', 'figcap', 'imagecaption', 'photocaption', 'cutline', 'legend', 'legende', 'leyenda', 'legenda', 'didascalia', 'onderschrift', 'bijschrift', 'bildunterschrift', 'bildtext', 'bildetekst',
  'billedtekst', 'kuvateksti', 'piefoto', 'mediasubtitle',
]);

/** Word parts that mark a credit. Compiled for this project from the same. */
const CREDIT_PARTS = new Set([
  'credit', 'credits', 'credito', 'creditos', 'copyright', 'copyrights', 'photographer', 'photographers', 'photocredit', 'imagecredit', 'photoby', 'fotograf', 'fotografo', 'fotocredit', 'bildautor', 'bildquelle', 'bildrechte',
  'bildnachweis', 'bildcredit', 'courtesy', 'copyrightholder', 'kreditering',
]);

/** Word parts that mark a picture's words only beside a word for a picture, or inside a figure. */
const WEAK_CAPTION_PARTS = new Set(['description', 'desc', 'subtitle', 'text', 'cap', 'info']);
const WEAK_CREDIT_PARTS = new Set(['source', 'sources', 'author', 'autor', 'byline', 'quelle', 'distributor', 'agency', 'rights', 'fonte', 'fuente', 'kilde', 'creator', 'contributor']);
const PICTURE_PARTS = new Set(['image', 'images', 'img', 'picture', 'photo', 'photos', 'foto', 'bild', 'media', 'figure', 'fig', 'gallery', 'slide', 'slideshow', 'video', 'thumb', 'lightbox', 'bilder', 'imagen', 'kuva']);

/** Parts that say that something is or is not there, and so mark the element around it: `has-caption`, `figcaption--credit-only`. */
const STATE_PARTS = new Set(['has', 'no', 'with', 'without', 'only', 'hide', 'show', 'toggle', 'button', 'btn', 'icon', 'is']);

/** Parts after the telling one. */
const WRAPPERS = new Set(['wrapper', 'wrap', 'container', 'inner', 'content', 'box', 'holder', 'block', 'item', 'small', 'large']);

/** Parts that name a style of type, whatever is set in it: `text-caption` is as small as a caption. */
const STYLE_PARTS = new Set(['text', 'typo', 'typography', 'font', 'style', 'type', 'vjs', 'jw', 'plyr']);

/** Before the parts are told apart: most elements have no such word. Matches `c-caption__desc`; must not match `headline`. */
const HINT = /capti|captn|figcap|legend|leyend|cutline|schrift|text|tekst|didasc|piefoto|subtitle|desc|info|cap\b|credit|kredit|copyr|photog|fotog|photoby|autor|author|bild|courtesy|source|quelle|byline|distributor|agency|rights|fonte|fuente|kilde|creator|contributor/i;

const ITEM_MARKS: Readonly<Record<string, PictureMark>> = { caption: 'caption', copyrightHolder: 'credit', creditText: 'credit', copyrightNotice: 'credit' };

/**
 * What an element's class, id or `itemprop` mark its words as; `undefined` for nothing. The last word of a class name tells:
 * `image-caption__credit` is a credit. Inside a figure (`inFigure`) weaker words mark as well: `source`, `description`.
 */
export function markOf({ attributes }: Pick<MarkupElement, 'attributes'>, inFigure: boolean): PictureMark | undefined {
  const item = attributes.itemprop?.split(/\s+/).map((name) => ITEM_MARKS[name]).find((mark) => mark !== undefined);
  if (item !== undefined) return item;
  if (attributes.class === undefined && attributes.id === undefined) return undefined;
  const names = `${attributes.class ?? ''} ${attributes.id ?? ''}`;
  if (!HINT.test(names)) return undefined;
  const marks = names.split(/\s+/).map((name) => markOfName(name, inFigure));
  return marks.includes('credit') ? 'credit' : marks.find((mark) => mark !== undefined);
}

/** Reads the marks of a page's elements one after another; pages repeat their names, and each is read once. */
export class MarkReader {
  private readonly known = new Map<string, PictureMark | undefined>();
  private readonly knownInFigure = new Map<string, PictureMark | undefined>();

  /** The same as `markOf`. */
  markOf(element: MarkupElement, inFigure: boolean): PictureMark | undefined {
    const { itemprop, class: names, id } = element.attributes;
    if (itemprop !== undefined || names === undefined || (id !== undefined && HINT.test(id))) return markOf(element, inFigure);
    const known = inFigure ? this.knownInFigure : this.known;
    if (!known.has(names)) known.set(names, markOf({ attributes: { class: names } }, inFigure));
    return known.get(names);
  }
}

function markOfName(name: string, inFigure: boolean): PictureMark | undefined {
  if (!HINT.test(name)) return undefined;
  const parts = partsOf(name);
  if (!inFigure && parts.some((part, i) => part === 'caption' && STYLE_PARTS.has(parts[i - 1]!))) return undefined;
  if (parts.some((part) => STATE_PARTS.has(part))) return parts.length > 1 && CAPTION_PARTS.has(parts[0]!) && parts[0] === 'figcaption' ? 'caption' : undefined;
  while (parts.length > 1 && WRAPPERS.has(parts.at(-1)!)) parts.pop();
  const last = parts.at(-1)!;
  if (inFigure || parts.some((part) => PICTURE_PARTS.has(part))) {
    if (WEAK_CREDIT_PARTS.has(last)) return 'credit';
    if (WEAK_CAPTION_PARTS.has(last) && !parts.some((part) => CREDIT_PARTS.has(part))) return 'caption';
  }
  for (const part of parts.reverse()) {
    if (CREDIT_PARTS.has(part)) return 'credit';
    if (CAPTION_PARTS.has(part)) return 'caption';
  }
  return undefined;
}

/** The words of a class name, in lower case: `mediaSubtitleText` has three, `wp-caption-text` as well. */
function partsOf(name: string): string[] {
  return name
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((part) => part !== '');
}

/** Class names of words that only a screen reader speaks. Matches `sr-only`, `visually-hidden`, `h-offscreen`; must not match `screen`. */
const SPOKEN_ONLY = /(?:^|[\s_-])(?:sr-only|visually-?hidden|visuallyhidden|off-?screen|screen-?reader(?:-text|-only)?|a11y-hidden)(?:$|[\s_-])/i;

/** Whether an element's words are spoken by a screen reader and not displayed: the label `Legende:` before a caption. */
export function isSpokenOnly({ attributes }: MarkupElement): boolean {
  return attributes.class !== undefined && SPOKEN_ONLY.test(attributes.class);
}
