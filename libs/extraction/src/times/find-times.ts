import type { ParsedArticle, TimeExpression } from '@onrecord/domain';
import type { SegmentedText } from '../segment/segmented-text.js';

export function findTimes(_article: ParsedArticle, _segmented: SegmentedText): readonly TimeExpression[] {
  return [];
}
