import type { Line } from '../../../lines/line.js';
import { LineWriter } from '../../../markup/line-of.js';
import { closest, isWithin, type MarkupElement } from '../../../markup/node.js';
import type { PageBody } from '../body/find-body.js';
import type { Passage } from '../body/passage.js';
import { readPassages } from '../body/read-passages.js';
import type { Figures } from '../figures/find-figures.js';
import type { Page } from '../page.js';

/** A line that a page shows around the headline: where standfirst, byline and dates stand. */
export interface FrontLine {
  readonly line: Line;
  /** The block that shows it. */
  readonly element: MarkupElement;
  /** Name and class of the block: lines of one sort look alike. */
  readonly look: string;
  readonly isBold: boolean;
  /** Above the headline; under it, above the body or between its first paragraphs; or one of these paragraphs. */
  readonly place: 'above' | 'between' | 'body';
}

/** What a page shows from a little above the headline down to the first paragraphs of the body. */
export interface FrontMatter {
  readonly lines: readonly FrontLine[];
  /** The element around headline and body. */
  readonly outer: MarkupElement;
  /** Where the body's first words stand in the source. */
  readonly bodyStart: number;
  readonly figures: Figures;
}

/** Lines above the headline and between it and the body that are looked at, nearest to headline and body first. */
const REACH = { above: 8, under: 20, beforeBody: 20 } as const;

/** Paragraphs of the body that are part of the front matter: a standfirst may be taken for the first of them, with the byline behind it. */
const PARAGRAPHS = 3;

/** Gathers the front matter. Without a headline shown it is what stands above the body, near it. */
export function readFrontMatter(page: Page, headline: MarkupElement | undefined, body: PageBody, figures: Figures): FrontMatter {
  const opening = body.blocks.slice(0, PARAGRAPHS).flatMap(({ lines }) => lines);
  const bodyStart = opening[0]?.start ?? body.container?.start ?? page.source.length;
  const end = opening.at(-1)?.end ?? bodyStart;
  const above = headline === undefined || headline.start > bodyStart ? undefined : headline;
  const outer = outerOf(page, headline, body.container);
  const lines = readPassages(outer, (element) => (figures.elements.has(element) ? 'picture' : isRegion(element, body) ? 'region' : undefined), end).passages.flatMap((passage): readonly FrontLine[] => {
    const line = passage.aside === undefined && passage.texts[0]!.start <= end ? lineOfPassage(passage) : undefined;
    if (line === undefined || passage.block.name === 'title' || line.start > end || (above !== undefined && isIn(line, above))) return [];
    const place = above !== undefined && line.start < above.start ? 'above' : opening.some((paragraph) => isIn(line, paragraph)) ? 'body' : 'between';
    const { block, bold, letters } = passage;
    return [{ line, element: block, look: `${block.name} ${block.attributes.class ?? ''}`, isBold: bold * 1.1 >= letters, place }];
  });
  return { lines: near(lines, bodyStart, above !== undefined), outer, bodyStart, figures };
}

/** Menus and what stands below the article. */
function isRegion({ name, ...element }: MarkupElement, { container }: PageBody): boolean {
  return (name === 'nav' || name === 'footer') && (container === undefined || container.start < element.start || container.end > element.end);
}

function isIn({ start, end }: { readonly start: number; readonly end: number }, outer: { readonly start: number; readonly end: number }): boolean {
  return start >= outer.start && end <= outer.end;
}

function near(lines: readonly FrontLine[], bodyStart: number, hasHeadline: boolean): readonly FrontLine[] {
  const above = lines.filter(({ place }) => place === 'above').slice(-REACH.above);
  const between = lines.filter(({ place, line }) => place === 'between' && line.start < bodyStart);
  const under = hasHeadline ? between.slice(0, REACH.under) : [];
  const beforeBody = between.slice(under.length).slice(-REACH.beforeBody);
  return [...above, ...under, ...beforeBody, ...lines.filter(({ place, line }) => place === 'body' || (place === 'between' && line.start >= bodyStart))];
}

function outerOf({ root }: Page, headline: MarkupElement | undefined, container: MarkupElement | undefined): MarkupElement {
  if (headline === undefined) return container?.parent?.parent ?? container ?? root;
  if (container === undefined) return headline.parent?.parent?.parent ?? root;
  return closest(headline, (element) => isWithin(container, element)) ?? root;
}

function lineOfPassage({ texts }: Passage): Line | undefined {
  const writer = new LineWriter();
  for (const text of texts) {
    if (text.kind === 'text') writer.add(text.words, text.start, text.end);
    else writer.addSpace(text.start, text.end);
  }
  return writer.take();
}
