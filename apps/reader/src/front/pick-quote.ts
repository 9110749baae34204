import type { QuoteKind, RegionKind } from '@onrecord/client';

/** A quote of an article's first ones that tells more than the headline above it: words inside marks from the story, else any from the story; `undefined` where there is none. */
export function pickQuote<Quote extends { readonly quoteKind: QuoteKind; readonly region: RegionKind }>(quotes: readonly Quote[]): Quote | undefined {
  const told = quotes.filter(({ region }) => region === 'PARAGRAPH' || region === 'CAPTION');
  return told.find(({ quoteKind }) => quoteKind === 'DIRECT') ?? told[0];
}
