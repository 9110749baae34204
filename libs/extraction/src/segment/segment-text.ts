import type { ParsedArticle } from '@onrecord/domain';
import type { QuotedStretch } from './quoted-stretch.js';
import type { SegmentedText } from './segmented-text.js';

export function segmentText(_article: ParsedArticle, _stretches: readonly QuotedStretch[]): SegmentedText {
  return { sentences: [], tokens: [], firstToken: [0] };
}
