import type { ArticleDetails, ParsedArticle, SourceDocument } from '@onrecord/domain';

/** @throws ParseError */
export function parseArticle(_document: SourceDocument, _details: ArticleDetails = {}): ParsedArticle {
  throw new Error('not yet');
}
