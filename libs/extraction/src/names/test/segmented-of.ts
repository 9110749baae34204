import { findQuotedStretches } from '../../segment/find-quoted-stretches.js';
import { segmentText } from '../../segment/segment-text.js';
import type { SegmentedText } from '../../segment/segmented-text.js';
import { articleOf } from '../../test/article-of.js';

/** Sentences and tokens of a text of paragraphs. */
export function segmentedOf(text: string): SegmentedText {
  const article = articleOf(text);
  return segmentText(article, findQuotedStretches(article).stretches);
}
