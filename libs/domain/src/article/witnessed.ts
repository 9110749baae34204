import type { Span } from '../text/span.js';

/**
 * Where a field's value was had from. `given`: told with the article (a sidecar file, an option, a mutation's input);
 * `text`: the printed words; `form`: the field of a feed or a news exchange format that is there for it; the others are the
 * vocabularies in which web pages state their fields, and `markup` an element of the page that is made for it (`h1`, `time`).
 */
export type Witness = 'given' | 'text' | 'url' | 'name' | 'form' | 'json-ld' | 'microdata' | 'open-graph' | 'meta' | 'markup' | 'publisher';

/** A value with its witness, so that a guess never passes for a fact. */
export interface Witnessed<Value> {
  readonly value: Value;
  readonly witness: Witness;
  /** Its words in the article's text, where it has any there. */
  readonly span?: Span;
}
