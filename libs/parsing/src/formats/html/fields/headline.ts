import type { Line } from '../../../lines/line.js';
import { countWords } from '../../../lines/line-cues.js';
import { sliceLine } from '../../../markup/line-parts.js';
import { lineOf } from '../../../markup/line-of.js';
import { closest, type MarkupElement } from '../../../markup/node.js';
import type { PageMarks } from '../metadata/marks.js';
import type { Metadata } from '../metadata/read-metadata.js';
import { lineOfStatement, type Statement } from '../metadata/statement.js';
import type { Page } from '../page.js';
import { comparable, flattened, likeness } from './comparable.js';
import { goesOn } from './goes-on.js';
import { belowKicker } from './kicker.js';
import { findHeadlineIn } from './site-suffix.js';

/** The headline of a page. */
export interface PageHeadline {
  readonly line: Line;
  /** The element that shows it; `undefined` when only metadata have it. */
  readonly element?: MarkupElement;
  readonly place: string;
  readonly witness: Statement['witness'];
}

/** Longest headline, in characters; a longer heading is a paragraph. */
const LONGEST = 400;

/** Largest element that is looked at for a headline, in characters of the source. */
const LARGEST = 10_000;

/** Headings looked at; a page has a few, a list of teasers hundreds. */
const MOST_CANDIDATES = 60;

/** Parts of a page whose headings are other articles' or the site's. */
const ELSEWHERE = new Set(['nav', 'footer', 'aside']);

interface Candidate extends PageHeadline {
  readonly element: MarkupElement;
  readonly score: number;
  /** Whether it is word for word what some vocabulary states of the article; a title element's word does not count. */
  readonly agrees: boolean;
}

/**
 * The headline as the page shows it: the heading that agrees best with what the page states, h1 before others and those
 * above the body before those below. Where no heading agrees, what is stated stands in, the site's name cut off.
 */
export function findHeadline(page: Page, marks: PageMarks, metadata: Metadata, bodyStart: number): PageHeadline | undefined {
  const outlets = (metadata.get('outlet') ?? []).map(({ value }) => value);
  const stated = statedHeadlines(metadata, outlets, hostOf(page));
  const papers = new Set(outlets.map(comparable));
  const shown = candidatesOf(marks).flatMap((element) => rate(page.source, element, stated, papers, bodyStart));
  const agreeing = shown.filter(({ agrees, element, line }) => agrees && element.start < bodyStart && !goesOn(line.words));
  // Where two headings agree with what is stated, the upper one is made for search engines, and the one on the body is read.
  const nearest = agreeing.reduce<Candidate | undefined>((last, one) => (last === undefined || one.element.start > last.element.start ? one : last), undefined);
  if (nearest !== undefined) return nearest;
  const best = shown.reduce<Candidate | undefined>((most, one) => (most === undefined || one.score > most.score ? one : most), undefined);
  if (best !== undefined && best.score >= ENOUGH) return best;
  return fromMetadata(page.source, stated) ?? best;
}

/** What a page says that its headline is, comparable. */
interface StatedHeadline {
  readonly statement: Statement;
  readonly words: string;
  readonly key: string;
  readonly weight: number;
  /** Whether it speaks of the article and not of its page or film. */
  readonly isOfArticle: boolean;
}

/** What agreement with each vocabulary is worth; a heading that agrees with none needs to be an h1 above the body. */
const WEIGHTS = { 'json-ld': 7, microdata: 4, 'open-graph': 4, meta: 3, markup: 3 } as const satisfies Partial<Record<Statement['witness'], number>>;

function weightOf({ witness }: Statement): number {
  return witness in WEIGHTS ? WEIGHTS[witness as keyof typeof WEIGHTS] : 2;
}

const ENOUGH = 1.5;

function statedHeadlines(metadata: Metadata, outlets: readonly string[], host: string): readonly StatedHeadline[] {
  return (metadata.get('headline') ?? [])
    .filter(({ at, place, value }) => value.length <= LONGEST && (at.kind !== 'element' || place === 'title'))
    .map((statement) => {
      const { start, end } = findHeadlineIn(statement.value, outlets, host);
      const words = statement.value.slice(start, end).trim();
      const stands = /^(?:WebPage|VideoObject|ItemPage|CreativeWork|ImageObject)\.|\.name$/.test(statement.place);
      return { statement, words, key: comparable(words), isOfArticle: !stands, weight: weightOf(statement) - (stands ? 3 : 0) };
    })
    .filter(({ key }) => key !== '');
}

function candidatesOf({ headings, headlines, items }: PageMarks): readonly MarkupElement[] {
  const titled = items.filter(({ name, attributes }) => name !== 'meta' && /(?:^|\s)headline(?:\s|$)/i.test(attributes.itemprop ?? ''));
  return [...new Set([...headings.filter(({ name }) => name === 'h1'), ...titled, ...headings.filter(({ name }) => name === 'h2'), ...headlines])].slice(0, MOST_CANDIDATES);
}

function rate(source: string, element: MarkupElement, stated: readonly StatedHeadline[], papers: ReadonlySet<string>, bodyStart: number): readonly Candidate[] {
  const line = element.end - element.start > LARGEST ? undefined : lineOf([element]);
  if (line === undefined || line.words.length > LONGEST || papers.has(comparable(line.words))) return [];
  if (element.name !== 'h1' && closest(element, ({ name }) => ELSEWHERE.has(name)) !== undefined) return [];
  const trimmed = withoutMarkedKicker(element, withoutKicker(source, line, stated), stated);
  const key = comparable(trimmed.words);
  const agreement = Math.max(0, ...stated.map((one) => agreementWith(one, key)));
  const standing = element.name === 'h1' ? 2 : element.name === 'h2' ? 0.3 : 0;
  const reach = element.start < bodyStart ? 0.5 : -1.5;
  const trail = closest(element, ({ attributes }) => /breadcrumb/i.test(attributes.class ?? '')) === undefined ? 0 : -1.5;
  const agrees = trail === 0 && stated.some((one) => one.key === key && one.isOfArticle && one.weight >= WEIGHTS.microdata);
  return [{ line: trimmed, element, agrees, place: element.name, witness: 'markup', score: agreement + standing + reach + trail - (countWords(trimmed.words) < 2 && agreement < 2 ? 2 : 0) }];
}

/** What a heading's agreement with a stated headline is worth: all where it is the same, a part where it shares more than half of the words. */
function agreementWith({ key, weight }: StatedHeadline, shown: string): number {
  if (key === shown) return weight;
  const share = likeness(key, shown);
  return share > 0.5 ? share * weight * 0.6 : 0;
}

/** Longest kicker above a headline, in characters: `Norvania – Talks open`. */
const LONGEST_KICKER = 60;

/** A heading that shows a kicker before the headline, without it: some vocabulary states the rest alone, and an element of its own or a bar parts the two. */
function withoutKicker(source: string, line: Line, stated: readonly StatedHeadline[]): Line {
  const shown = flattened(line.words);
  for (const { words, statement } of stated) {
    const kicker = shown.length - words.length;
    if (statement.place === 'title' || kicker <= 0 || kicker > LONGEST_KICKER || countWords(words) < 3 || !shown.endsWith(flattened(words))) continue;
    const [above, rest] = [sliceLine(line, 0, kicker), sliceLine(line, kicker, line.words.length)];
    if (above === undefined || rest === undefined) continue;
    if (source.slice(above.end, rest.start).includes('<') || /\s[|–—-]\s*$/.test(line.words.slice(0, kicker))) return rest;
  }
  return line;
}

/** A heading without the kicker that its class marks in it, unless the page states the two together. */
function withoutMarkedKicker(element: MarkupElement, line: Line, stated: readonly StatedHeadline[]): Line {
  const below = belowKicker(element);
  return below === undefined || stated.some(({ key }) => key === comparable(line.words)) ? line : below;
}

function fromMetadata(source: string, stated: readonly StatedHeadline[]): PageHeadline | undefined {
  const best = [...stated].sort((a, b) => b.weight - a.weight).find(({ words }) => countWords(words) >= 2 || /[\p{Lo}]{4}/u.test(words)) ?? stated[0];
  const line = best === undefined ? undefined : lineOfStatement(source, best.statement);
  const start = line === undefined ? -1 : line.words.indexOf(best!.words);
  const cut = line === undefined || start < 0 ? line : sliceLine(line, start, start + best!.words.length);
  return cut === undefined ? undefined : { line: cut, place: best!.statement.place, witness: best!.statement.witness };
}

function hostOf({ address }: Page): string {
  return /^https?:\/\/([^/?#]+)/i.exec(address ?? '')?.[1] ?? '';
}
