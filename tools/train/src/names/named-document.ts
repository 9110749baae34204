import type { Span } from '@onrecord/domain';
import type { RecognisedKind } from '@onrecord/extraction';

/** A name in a document's text. */
export interface MarkedName extends Span {
  readonly kind: RecognisedKind;
}

/** A text whose names are known, all of them or those outside of `untold`. */
export interface NamedDocument {
  readonly id: string;
  readonly text: string;
  /** Its paragraphs or sentences: what is read by itself. Ordered. */
  readonly regions: readonly Span[];
  /** Ordered, without overlaps. */
  readonly names: readonly MarkedName[];
  /** Stretches of which nothing is known but the names in them. Ordered. */
  readonly untold: readonly Span[];
}
