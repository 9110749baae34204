import { type ArticleSummaryFragment, createClient, type QuoteFilter, QuotesForExportDocument, type QuoteSummaryFragment } from '@onrecord/client';
import { storedKey } from '../ask/stored-key.js';
import { nameSpeaker } from '../words/quote-words.js';
import { toAddress } from '../words/to-address.js';
import type { Row } from './row.js';

/** The most rows of one file. */
export const ROWS_MAX = 10_000;

/** All quotes that a filter leaves as rows, page after page, up to `ROWS_MAX`. @throws Error with the words of the server where it refuses. */
export async function quoteRows(filter: QuoteFilter): Promise<readonly Row[]> {
  const client = readerClient();
  const rows: Row[] = [];
  for (let after: string | null | undefined; after !== null && rows.length < ROWS_MAX; ) {
    const { data, errors } = await client.query(QuotesForExportDocument, { filter, ...(after === undefined ? {} : { after }) });
    if (data === null) throw new Error(errors[0]?.message ?? 'no answer came');
    rows.push(...data.quotes.edges.map(({ node }) => toQuoteRow(node, node.article)));
    after = data.quotes.pageInfo.hasNextPage ? data.quotes.pageInfo.endCursor : null;
  }
  return rows;
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

/** Asks the server that served the reader, with the visitor's key. */
export function readerClient() {
  const key = storedKey();
  return createClient({ url: '/graphql', headers: key === undefined ? {} : { authorization: `Bearer ${key}` } });
}
