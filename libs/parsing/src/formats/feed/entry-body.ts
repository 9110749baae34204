import { countWords } from '../../lines/line-cues.js';
import { innerTextOf } from '../../markup/inner-text.js';
import { lineOf } from '../../markup/line-of.js';
import type { MarkupElement } from '../../markup/node.js';
import { childElements } from '../../markup/xml-names.js';
import { readInnerHtml, readMarkupBody } from '../exchange/html-body.js';
import { readPlainBody } from '../exchange/plain-body.js';
import { NO_BODY, type ToldArticle, type ToldBody, type ToldLine } from '../exchange/told-article.js';
import { allNamed, placeOf, type FeedEntry } from './entry-text.js';

/** Elements made for the whole text, and those made for a summary that some feeds fill with it. */
const WHOLE = ['content:encoded', 'xhtml:body', 'atom:content', 'fullbody', 'body'];
const SUMMARY = ['description', 'atom:summary', 'dcterms:abstract', 'dc:description', 'itunes:summary'];

/** A summary of so many words and paragraphs is no teaser but the whole: teasers are cut at 50 to 100 words. */
const WHOLE_WORDS = 200;
const WHOLE_PARAGRAPHS = 3;

/** The body of an entry and its summary; where there is only the summary it is the body, and a teaser unless it is long. */
export function entryBody(entry: FeedEntry): Pick<ToldArticle, 'body' | 'standfirst' | 'teaser'> {
  const whole = firstFilled(entry, WHOLE);
  const summary = firstFilled(entry, SUMMARY);
  if (whole !== undefined) return { body: whole.body, standfirst: summary === undefined ? [] : toldSummary(summary) };
  if (summary === undefined) return { body: NO_BODY, standfirst: [] };
  const paragraphs = summary.body.blocks.filter(({ kind }) => kind === 'paragraph').flatMap(({ lines }) => lines);
  const words = paragraphs.reduce((sum, line) => sum + countWords(line.words, WHOLE_WORDS), 0);
  return { body: summary.body, standfirst: [], ...(words < WHOLE_WORDS || paragraphs.length < WHOLE_PARAGRAPHS ? { teaser: true } : {}) };
}

interface FilledBody {
  readonly body: ToldBody;
  readonly place: string;
}

function firstFilled(entry: FeedEntry, names: readonly string[]): FilledBody | undefined {
  for (const element of allNamed(entry.element, names)) {
    const body = bodyOf(element);
    if (body.blocks.some(({ kind }) => kind === 'paragraph')) return { body, place: placeOf(element, entry.element) };
  }
  return undefined;
}

/** Matches an empty line, which parts paragraphs of plain text. */
const EMPTY_LINE = /\n[^\S\n]*\n/;

/** Markup as it stands, escaped markup, or text with empty lines between its paragraphs. */
function bodyOf(element: MarkupElement): ToldBody {
  if (childElements(element).length > 0) return readMarkupBody(element.children, lineOf);
  const inner = innerTextOf(element);
  const isPlain = element.attributes.type === 'text' || (!/<\/?[a-z][^<]*>/i.test(inner.text) && EMPTY_LINE.test(inner.text.trim()));
  return isPlain ? readPlainBody(inner) : readInnerHtml(inner);
}

function toldSummary({ body, place }: FilledBody): readonly ToldLine[] {
  return body.blocks.filter(({ kind }) => kind === 'paragraph').flatMap(({ lines }) => lines.map((line) => ({ line, place })));
}
