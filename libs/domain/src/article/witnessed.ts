import type { Span } from '../text/span.js';

/** Where a field's value was had from. `given`: told with the article (a sidecar file, an option, a mutation's input). */
export type Witness = 'given' | 'text' | 'url' | 'name';

/** A value with its witness, so that a guess never passes for a fact. */
export interface Witnessed<Value> {
  readonly value: Value;
  readonly witness: Witness;
  /** Its words in the article's text, where it has any there. */
  readonly span?: Span;
}
