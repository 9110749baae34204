import type { Wording } from '../quotes/wording.js';
import type { QuoteRecord } from './records.js';

/** Compares what articles print of one statement, by pure functions. */
export interface WordingComparer {
  /** The wording of each quote beside the fullest, in the order of the quotes; they come ordered by publication. */
  compareWordings(quotes: readonly QuoteRecord[]): readonly Wording[];
}
