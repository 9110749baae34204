import { type AnalysedArticle, type Quote, type QuoteWords, sliceSpan, type Span } from '@onrecord/domain';
import { ObjectType } from 'type-graphql';
import { ReportedQuote } from '../quote/reported-quote.type.js';
import { ToldQuote } from '../quote/told-quote.js';

@ObjectType('AnalysedQuote', { implements: ReportedQuote, simpleResolvers: true, description: 'A quote of an article that was analysed and not saved.' })
export class AnalysedQuote extends ToldQuote {
  constructor(analysed: AnalysedArticle, quote: Quote) {
    super(quote, wordsOf(analysed.article.text, quote), nameOf(analysed, quote.speaker.entityId), { analysed });
  }
}

/** A quote of an analysis as GraphQL shows it. */
export function toAnalysedQuote(analysed: AnalysedArticle, quote: Quote): AnalysedQuote {
  return new AnalysedQuote(analysed, quote);
}

function nameOf({ people, organisations }: AnalysedArticle, entityId: string | undefined): string | undefined {
  return [...people, ...organisations].find(({ id }) => id === entityId)?.name;
}

function wordsOf(text: string, quote: Quote): QuoteWords {
  const words = (span: Span) => sliceSpan(text, span);
  return {
    content: quote.content.map(words),
    quoted: quote.quoted.map(words),
    sentence: words(quote.evidence.sentence),
    ...(quote.cue === undefined ? {} : { cue: words(quote.cue.span) }),
    ...(quote.speaker.mention === undefined ? {} : { speaker: words(quote.speaker.mention) }),
    ...(quote.addressee === undefined ? {} : { addressee: words(quote.addressee) }),
    ...(quote.occasion === undefined ? {} : { occasion: words(quote.occasion) }),
    ...(quote.saidAt === undefined ? {} : { saidAt: words(quote.saidAt.span) }),
  };
}
