import { ParseError, type ArticleInput, type ReadArticle } from '@onrecord/domain';
import { analyseArticle } from '@onrecord/extraction';
import { loadNamesModel } from '@onrecord/extraction/models';
import { decodeDocument, parseArticle } from '@onrecord/parsing';

/** What reading may cost. */
export interface ReadLimits {
  /** Longest text of an article that is analysed, in UTF-16 code units; none when absent. The page around it may be ten times as long. */
  readonly maxTextLength?: number;
}

/** How much longer than an article's text the page that holds it may be: pages of newspapers are mostly scripts, and the longest texts stand on the plainest pages. */
const PAGE_FACTOR = 10;

/** No encoding needs more bytes for one UTF-16 code unit. */
const MOST_BYTES_A_UNIT = 4;

/**
 * Reads one article in this thread: decode, parse, analyse. Saves nothing.
 * @throws ParseError when no article can be had from the bytes, or more text than the limit allows is in them.
 */
export function readArticle(input: ArticleInput, { maxTextLength = Infinity }: ReadLimits = {}): ReadArticle {
  // Far too many bytes need no decoding to be told so.
  if (input.bytes.byteLength > MOST_BYTES_A_UNIT * PAGE_FACTOR * maxTextLength) throw tooLong(input.bytes.byteLength, 'bytes', maxTextLength);
  const document = decodeDocument(input);
  const plain = document.form === 'text' || document.form === 'print';
  if (document.text.length > (plain ? 1 : PAGE_FACTOR) * maxTextLength) throw tooLong(document.text.length, 'characters', maxTextLength);
  const article = parseArticle(document, input.details);
  if (article.text.length > maxTextLength) throw tooLong(article.text.length, 'characters', maxTextLength);
  return { document, analysed: analyseArticle(article, { names: loadNamesModel() }) };
}

function tooLong(found: number, unit: string, maxTextLength: number): ParseError {
  return new ParseError('TOO_LARGE', `expected a text of at most ${maxTextLength} characters, found ${found} ${unit}; hand over one article at a time`, { found, limit: maxTextLength });
}
