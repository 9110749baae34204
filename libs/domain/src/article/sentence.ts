import type { Span } from '../text/span.js';
import type { RegionKind } from './region.js';

/** A sentence of a region; a headline or caption line is one too. Sentences are ordered by start and do not overlap. */
export interface Sentence {
  readonly kind: 'sentence';
  readonly span: Span;
  readonly region: RegionKind;
}
