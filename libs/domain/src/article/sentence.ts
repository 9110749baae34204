import type { Span } from '../text/span.js';
import type { RegionKind } from './region.js';

/** A sentence of a region as printed; a headline or caption line is one too, and so is each sentence inside quotation marks. Sentences are ordered by start and do not overlap. */
export interface Sentence {
  readonly kind: 'sentence';
  readonly span: Span;
  readonly region: RegionKind;
}
