import type { QuoteRecord } from '@onrecord/domain';
import { ObjectType } from 'type-graphql';
import { connectionOf } from '../connections/connection.js';
import { ReportedQuote } from '../quote/reported-quote.type.js';
import { ToldQuote } from '../quote/told-quote.js';

@ObjectType('VersionQuote', { implements: ReportedQuote, simpleResolvers: true, description: 'A quote as one version of an article reported it. Its spans count in the text of that version.' })
export class VersionQuote extends ToldQuote {
  readonly quoteId: string;

  constructor({ id, articleId, quote, words, speakerName }: QuoteRecord) {
    super(quote, words, speakerName, { articleId, isOfVersion: true });
    this.quoteId = id;
  }
}

/** Pages of quotes of a version. */
export const VersionQuoteConnection = connectionOf<VersionQuote>('VersionQuote', 'quotes of a version', () => VersionQuote);

/** A quote of a version as GraphQL shows it. */
export function toVersionQuote(record: QuoteRecord): VersionQuote {
  return new VersionQuote(record);
}
