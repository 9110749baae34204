import type { Span } from '../text/span.js';

/**
 * What a part of an article is to a newsroom. `standfirst` is also called deck or subheadline; `crosshead` is a heading
 * inside the body; `note` is a correction, an editor's note or a line of credits at the end.
 */
export type RegionKind = 'headline' | 'standfirst' | 'caption' | 'credit' | 'byline' | 'dateline' | 'paragraph' | 'crosshead' | 'note';

/** Every kind of region. */
export const REGION_KINDS: readonly RegionKind[] = ['headline', 'standfirst', 'caption', 'credit', 'byline', 'dateline', 'paragraph', 'crosshead', 'note'];

/** A part of the article's text. Regions are ordered by start and do not overlap. */
export interface Region {
  readonly kind: RegionKind;
  readonly span: Span;
}
