import { makeDiagnostic, ParseError, type ArticleDetails, type ArticleForm, type Diagnostic, type ParsedArticle, type SourceDocument, type Span } from '@onrecord/domain';
import { witnessDetails } from './fields/details.js';
import { readGenre } from './fields/genre.js';
import { layOutFeed } from './formats/feed/lay-out-feed.js';
import { layOutJsonFeed } from './formats/feed/lay-out-json-feed.js';
import { layOutPage } from './formats/html/lay-out-page.js';
import { layOutNewsMl } from './formats/newsml-1/lay-out-newsml.js';
import { layOutG2 } from './formats/newsml-g2/lay-out-g2.js';
import { layOutNinjs } from './formats/ninjs/lay-out-ninjs.js';
import { layOutNitf } from './formats/nitf/lay-out-nitf.js';
import { layOutPrintView } from './formats/print/lay-out-print-view.js';
import { layOutText } from './formats/text/lay-out-text.js';
import { assembleArticle } from './layout/assemble-article.js';
import type { Layout } from './layout/block.js';
import { composeText } from './layout/compose-text.js';
import { countWords } from './lines/line-cues.js';
import { readLines } from './lines/line.js';

/** How each form is laid out. A new form is a folder under `formats/` and an entry here. */
const LAY_OUT: Readonly<Partial<Record<ArticleForm, (document: SourceDocument) => Layout>>> = {
  print: ({ text }) => layOutPrintView(readLines(text)),
  text: ({ text }) => layOutText(readLines(text)),
  html: layOutPage,
  rss: layOutFeed,
  atom: layOutFeed,
  rdf: layOutFeed,
  'json-feed': layOutJsonFeed,
  ninjs: layOutNinjs,
  'newsml-g2': layOutG2,
  'newsml-1': layOutNewsMl,
  nitf: layOutNitf,
};

/**
 * Reads a source document into an article: its text, composed once, the parts of the page as spans of it, and the way back
 * to the source. What is given in `details` wins over what the page prints. Takes time linear in the text.
 * @throws ParseError `NOT_AN_ARTICLE` when no line holds two words, apart from the page's furniture.
 */
export function parseArticle(document: SourceDocument, details: ArticleDetails = {}): ParsedArticle {
  const { blocks, furniture, stated = {}, diagnostics = [] } = layOut(document);
  assertArticle(blocks, furniture.length);
  const composed = composeText(document.text, blocks);
  const { dates, ...parts } = assembleArticle(composed);
  const { text } = composed;
  const genre = readGenre({ ...parts, text, labels: furniture.map(({ words }) => words) });
  return omitUndefined({
    kind: 'parsed-article',
    documentId: document.id,
    form: document.form,
    text,
    offsetMap: composed.offsetMap,
    ...parts,
    furniture: furniture.map(({ start, end }) => ({ start, end })),
    ...witnessDetails(details, document.receipt.url, stated, text, dates),
    genre: stated.genre ?? genre,
    language: stated.language,
    section: stated.section,
    subjects: stated.subjects,
    rights: stated.rights,
    version: stated.version,
    readings: stated.readings,
    diagnostics: [...document.diagnostics.map(withoutSpan), ...diagnostics, ...composed.diagnostics, ...missingHeadline(document.form, parts.headline)],
  });
}

function layOut(document: SourceDocument): Layout {
  const layOutForm = LAY_OUT[document.form];
  if (layOutForm === undefined) throw new ParseError('UNSUPPORTED_CONTENT_TYPE', `Expected a form that is read, found ${document.form}.`, { form: document.form });
  return layOutForm(document);
}

/** Six letters of a script that puts no spaces between words: `港が春に開く`; must not match `港` in an English line. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]{6}/u;

function assertArticle(blocks: Layout['blocks'], furniture: number): void {
  if (blocks.some(({ kind, lines }) => kind !== 'date' && lines.some(({ words }) => countWords(words) >= 2 || UNSPACED.test(words)))) return;
  throw new ParseError('NOT_AN_ARTICLE', `Expected an article, found no line of two words beside ${furniture} lines of page furniture. Send the page with its text.`, { furnitureLines: furniture });
}

/** Decoding speaks of places in the source's text; its message names them, and no span of it is a span of the article. */
function withoutSpan({ rule, severity, message }: Diagnostic): Diagnostic {
  return makeDiagnostic(rule, severity, message);
}

function missingHeadline(form: ArticleForm, headline: Span | undefined): readonly Diagnostic[] {
  if (form === 'text' || headline !== undefined) return [];
  return [makeDiagnostic('NO_HEADLINE', 'warning', 'Expected a headline at the top of the page, found no line that can be one.')];
}

/** Leaves fields without a value out, so that an article is the same before and after JSON. */
function omitUndefined(article: ParsedArticle): ParsedArticle {
  return Object.fromEntries(Object.entries(article).filter(([, value]) => value !== undefined)) as unknown as ParsedArticle;
}
