import { type ArticleSummaryFragment, type QuoteFilter, QuotesForExportDocument, type QuoteSummaryFragment } from '@onrecord/client';
import { nameSpeaker } from '../words/quote-words.js';
import { toAddress } from '../words/to-address.js';
import { gatherRows } from './gather-rows.js';
import type { Row } from './row.js';

/** All quotes that a filter leaves as rows. @throws Error as `gatherRows`. */
export function quoteRows(filter: QuoteFilter): Promise<readonly Row[]> {
  return gatherRows((client, after) => client.query(QuotesForExportDocument, { filter, ...(after !== undefined && { after }) }), ({ quotes: { edges, pageInfo } }) => ({ rows: edges.map(({ node }) => toQuoteRow(node, node.article)), pageInfo }));
}

/** A quote as a row: who, what, how, where it stands, how sure. */
export function toQuoteRow(quote: QuoteSummaryFragment & { readonly permalink: string }, article: ArticleSummaryFragment | null): Row {
  return {
    speaker: nameSpeaker(quote),
    speakerState: quote.speakerState,
    words: quote.asReported,
    kind: quote.quoteKind,
    cueClass: quote.cueClass,
    addressee: quote.addressee?.text ?? null,
    confidence: quote.confidence,
    rule: quote.evidence.rule,
    sentence: quote.evidence.sentence.text,
    headline: article?.headline ?? null,
    outlet: article?.outlet?.name ?? null,
    published: article?.published?.value ?? null,
    url: article?.url ?? null,
    permalink: toAddress(quote.permalink),
  };
}
