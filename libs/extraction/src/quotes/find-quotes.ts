import type { ParsedArticle, Quote } from '@onrecord/domain';
import type { PeopleOfArticle } from '../people/people-of-article.js';
import type { QuotedStretch } from '../segment/quoted-stretch.js';
import type { SegmentedText } from '../segment/segmented-text.js';

export function findQuotes(_article: ParsedArticle, _segmented: SegmentedText, _stretches: readonly QuotedStretch[], _people: PeopleOfArticle): readonly Quote[] {
  return [];
}
