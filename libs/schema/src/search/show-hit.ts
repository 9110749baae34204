import type { SearchHit } from '@onrecord/domain';
import { QuoteNode } from '../quote/quote.type.js';

/** What a search shows of its find. */
export type ShownHit = Pick<SearchHit, 'excerpt' | 'highlights'>;

/**
 * The excerpt of a find, with its highlights. Words of a quote never stand without speaker and cue, so that "denied taking
 * bribes" is not shown as "taking bribes": a quote shows the form that may stand alone, with the same words marked in it.
 */
export function showHit({ excerpt, highlights }: SearchHit, node: object): ShownHit {
  if (!(node instanceof QuoteNode)) return { excerpt, highlights };
  const shift = node.asReported.indexOf(excerpt);
  if (shift === -1) return { excerpt: node.asReported, highlights: [] };
  return { excerpt: node.asReported, highlights: highlights.map(({ start, end }) => ({ start: start + shift, end: end + shift })) };
}
