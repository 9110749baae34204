import type { ArticleInput, ReadArticle } from '@onrecord/domain';
import { analyseArticle } from '@onrecord/extraction';
import { decodeDocument, parseArticle } from '@onrecord/parsing';

/**
 * Reads one article in this thread: decode, parse, analyse. Saves nothing.
 * @throws ParseError when no article can be had from the bytes.
 */
export function readArticle(input: ArticleInput): ReadArticle {
  const document = decodeDocument(input);
  return { document, analysed: analyseArticle(parseArticle(document, input.details)) };
}
