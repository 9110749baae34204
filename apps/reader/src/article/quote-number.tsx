import { nameSpeaker, QUOTE_KIND_WORDS } from '../words/quote-words.js';
import type { QuoteOfPage } from './article-marks.js';
import { anchorOfQuote } from './use-quote-of-address.js';

/** The number of a quote where it begins: its anchor in the page, and what opens its card by keyboard. */
export function QuoteNumber({ quote, number }: { readonly quote: QuoteOfPage; readonly number: number }) {
  const kind = QUOTE_KIND_WORDS[quote.quoteKind].toLowerCase();
  return (
    <button type="button" id={anchorOfQuote(quote.id)} className={`quote-number quote-number-${kind}`} data-card={`quote:${quote.id}`} aria-haspopup="dialog" aria-label={`Quote ${number}, ${kind}, ${nameSpeaker(quote)}`}>
      {number}
    </button>
  );
}
