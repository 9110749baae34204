import type { FieldWitness } from '@onrecord/domain';
import { findCredit } from '../../../fields/credit.js';
import { isByline } from '../../../fields/byline-line.js';
import { isDateLine } from '../../../fields/printed-date.js';
import type { Line } from '../../../lines/line.js';
import { countWords } from '../../../lines/line-cues.js';
import { lineOf } from '../../../markup/line-of.js';
import { closest, isWithin, type MarkupElement } from '../../../markup/node.js';
import { hintOf, type PageMarks } from '../metadata/marks.js';
import type { Metadata } from '../metadata/read-metadata.js';
import { comparable } from './comparable.js';
import type { FrontLine, FrontMatter } from './front-matter.js';
import { SIGNED_BY } from './signatories.js';

/** The standfirst that a page shows. */
export interface PageStandfirst {
  readonly lines: readonly Line[];
  readonly believed: FieldWitness;
  readonly others: readonly FieldWitness[];
}

/** Longest standfirst, in characters. */
const LONGEST = 900;

/** Longest dateline before a standfirst, in characters. */
const LONGEST_DATELINE = 30;

/** Largest element that is looked at for a standfirst, in characters of the source. */
const LARGEST = 10_000;

/** Lines of one standfirst. */
const MOST_LINES = 4;

/** Words of a class that mean a standfirst and nothing else. Matches `article__dek`; must not match `summary`, which lists of teasers have as well. */
const PLAIN_HINT = /standfirst|stand-first|(?:^|[^a-z])(?:dek|deck|subtitle|sub-title|subhead|sub-head|subheading|sub-heading|subheadline|sub-headline|chapo|chapeau|sottotitolo|sommario|entradilla|subtitulo|bajada|copete|vorspann|ingress|manchet|underrubrik|strapline|dropline|leadin|lead-in|einleitung)(?![a-z])|[a-z](?:Dek|Deck|Subtitle|Standfirst|Subheadline|SubHeadline|Subheading)(?![a-z])/;

/**
 * The standfirst as the page shows it, by the first of these that holds: a line whose class calls it one; a line between
 * headline and body that a description of the page repeats; the body's first paragraph, where it does not look like the
 * others or the byline stands under it; a line whose class says summary or the like; a heading under the headline. What
 * only metadata state is shown nowhere, and is none.
 */
export function findStandfirst(marks: PageMarks, metadata: Metadata, front: FrontMatter, headline: string): PageStandfirst | undefined {
  const stated = (property: 'description' | 'alternative-headline') => (metadata.get(property) ?? []).map(({ witness, place, value }) => ({ witness, place, value }));
  const described = stated('description');
  const descriptions = described.map(({ value }) => comparable(value));
  const seconds = stated('alternative-headline').map(({ value }) => comparable(value));
  const titles = [headline, ...(metadata.get('headline') ?? []).map(({ value }) => value)].map(comparable).filter((title) => title !== '');
  const fits = ({ line }: { readonly line: Line }) => isStandfirstLike(line, titles);
  const isDescribed = ({ line }: { readonly line: Line }) => {
    const key = comparable(line.words);
    return descriptions.some((description) => isRepeated(key, description));
  };
  const shown = front.lines.filter(fits);
  const marked = markedLines(marks, front).filter(fits);
  const under = shown.filter(({ place, line }) => place === 'between' && line.start < front.bodyStart);
  const ways: readonly (readonly [place: string, found: FrontLine | MarkedLine | undefined])[] = [
    ['class of a standfirst', marked.find(({ hint }) => PLAIN_HINT.test(hint))],
    ['line that the description repeats', under.find(isDescribed) ?? marked.find(isDescribed)],
    ['first paragraph set apart', setApart(front, isDescribed, fits)],
    ['class of a summary', marked.find(({ line }) => !seconds.includes(comparable(line.words)))],
    ['line that an alternative headline repeats', [...under, ...marked].find(({ line }) => seconds.includes(comparable(line.words)))],
    ['heading under the headline', under.find(({ element, line }) => /^h[2-4]$/.test(element.name) && countWords(line.words) >= 5)],
  ];
  const [place, found] = ways.find(([, way]) => way !== undefined) ?? [];
  if (place === undefined || found === undefined) return undefined;
  const lines = withLikes(found.line, under);
  return { lines, believed: { witness: 'markup', place, value: lines.map(({ words }) => words).join(' ') }, others: [...described, ...stated('alternative-headline')] };
}

function isStandfirstLike(line: Line, titles: readonly string[]): boolean {
  const { words } = line;
  if (words.length > LONGEST || (countWords(words) < 4 && !/\p{Lo}{6}/u.test(words))) return false;
  const key = comparable(words);
  if (titles.some((title) => title === key || title.startsWith(`${key} `) || title.endsWith(` ${key}`) || key.startsWith(`${title} `) || key.endsWith(` ${title}`))) return false;
  return !isByline(words) && !SIGNED_BY.test(words) && !isDateLine(words) && findCredit(words)?.strong !== true;
}

/** Whether a description says what a line says, or its beginning: descriptions are cut at a length. */
function isRepeated(line: string, description: string): boolean {
  if (line === description) return true;
  const lead = line.length - description.length;
  // A dateline may stand before it: `PORT ARDEN. The minister …`.
  if (description.length >= 40 && lead > 0 && lead <= LONGEST_DATELINE && line.endsWith(` ${description}`)) return true;
  return description.length >= 40 && (line.startsWith(description) || (line.length >= 40 && description.startsWith(line)));
}

/** The body's first paragraph, where its look, bold letters or a byline under it set it apart from the next, and the page describes itself with it. */
function setApart({ lines }: FrontMatter, isDescribed: (line: FrontLine) => boolean, fits: (line: FrontLine) => boolean): FrontLine | undefined {
  const paragraphs = lines.filter(({ place }) => place === 'body');
  const [first, second, third] = paragraphs;
  if (first === undefined || second === undefined || !fits(first) || OPENS_WIRE.test(first.line.words)) return undefined;
  const isOther = first.look !== second.look && (third === undefined || first.look !== third.look);
  const isBolder = first.isBold && !second.isBold;
  const isSigned = lines.some(({ place, line }) => place === 'between' && line.start > first.line.end && line.start < second.line.start && (SIGNED_BY.test(line.words) || isDateLine(line.words)));
  const isHinted = hintsAbove(first.element).some((hint) => PLAIN_HINT.test(hint));
  if (isHinted || (isDescribed(first) && (isOther || isBolder || isSigned))) return first;
  return isOther && (isBolder || isSigned) ? first : undefined;
}

/** A dateline with an agency, which opens a body. Matches `(NWN)The minister`, `Port Arden, May 4 (Norvania Wire) -`; must not match `(For an hour) it rained`. */
const OPENS_WIRE = /^(?:\p{Lu}[\p{L}.'’ -]{1,40}(?:, [\p{L}\d. ]{1,20})? ?)?\((?:[A-Z]{2,6}|\p{Lu}\p{L}+)(?: \p{Lu}\p{L}*)*\)(?:\s*[–—-]|\p{L}|\s\p{Lu})/u;

function hintsAbove(element: MarkupElement): readonly string[] {
  return [element, element.parent].flatMap((one) => (one === undefined ? [] : [hintOf(one)]));
}

interface MarkedLine {
  readonly line: Line;
  readonly hint: string;
}

/** Marked lines under the headline, above the second paragraph of the body. What holds two of its paragraphs introduces it, and is part of it. */
function markedLines({ standfirsts, items }: PageMarks, front: FrontMatter): readonly MarkedLine[] {
  const described = items.filter(({ name, attributes }) => name !== 'meta' && /(?:^|\s)(?:description|alternativeHeadline)(?:\s|$)/.test(attributes.itemprop ?? ''));
  const shown = front.lines.filter(({ place }) => place !== 'above');
  const [, second] = shown.filter(({ place }) => place === 'body');
  const isNear = (element: MarkupElement) => shown.some((one) => isWithin(one.element, element)) && (second === undefined || element.start <= second.element.start);
  const isIntroduction = (element: MarkupElement) => shown.filter((one) => one.place === 'body' && isWithin(one.element, element)).length > 1;
  return [...described, ...standfirsts].filter((element) => element.end - element.start < LARGEST && isWithin(element, front.outer) && element.name !== 'li' && isNear(element) && !isElsewhere(element, front) && !isIntroduction(element)).slice(0, 20).flatMap((element) => {
    const line = lineOf([element]);
    return line === undefined ? [] : [{ line, hint: hintOf(element) }];
  });
}

/** Parts of a page whose summaries are other articles', or say something of a picture or a writer. */
const ELSEWHERE = /related|recommend|promo|newsletter|author|byline|caption|social|comment|paywall|login|breadcrumb/i;

function isElsewhere(element: MarkupElement, { outer, figures }: FrontMatter): boolean {
  return closest(element, (at) => at !== outer && isWithin(at, outer) && (at.name === 'nav' || at.name === 'footer' || figures.elements.has(at) || ELSEWHERE.test(at.attributes.class ?? ''))) !== undefined;
}

/** A standfirst of several lines: those next to it that look the same, before the body. */
function withLikes(line: Line, under: readonly FrontLine[]): readonly Line[] {
  const at = under.findIndex((one) => one.line.start === line.start && one.line.end === line.end);
  const found = under[at];
  if (found === undefined) return [line];
  const lines = [line];
  for (const next of under.slice(at + 1)) {
    if (next.look !== found.look || next.element.parent !== found.element.parent || lines.length >= MOST_LINES) break;
    lines.push(next.line);
  }
  return lines;
}
