import type { QuoteRecord } from '@onrecord/domain';
import { ObjectType } from 'type-graphql';
import { connectionOf } from '../connections/connection.js';
import { toGlobalId } from '../node/global-id.js';
import { Node } from '../node/node.type.js';
import { ReportedQuote } from './reported-quote.type.js';
import { ToldQuote } from './told-quote.js';

@ObjectType('Quote', { implements: [Node, ReportedQuote], simpleResolvers: true, description: 'An utterance as one article of the record reports it. Quotes of one utterance in several articles share a `statement`.' })
export class QuoteNode extends ToldQuote implements Node {
  constructor(readonly record: QuoteRecord) {
    super(record.quote, record.words, record.speakerName, { articleId: record.articleId });
  }

  get id(): string {
    return toGlobalId('Quote', this.record.id);
  }
}

/** Pages of quotes. */
export const QuoteConnection = connectionOf<QuoteNode>('Quote', 'quotes', () => QuoteNode);

/** A quote of the record as GraphQL shows it. */
export function toQuoteNode(record: QuoteRecord): QuoteNode {
  return new QuoteNode(record);
}
