import type { ArticleInput, SourceDocument } from '@onrecord/domain';

/** @throws ParseError */
export function decodeDocument(_input: Omit<ArticleInput, 'details'>): SourceDocument {
  throw new Error('not yet');
}
