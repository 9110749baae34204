import { type AnalysedArticle, type Basis, type CueClass, type Quote, type QuoteKind, type QuoteWords, type RegionKind, sliceSpan, type Span, type SpeakerState } from '@onrecord/domain';
import { ObjectType } from 'type-graphql';
import type { CueFields } from '../quote/cue.type.js';
import { ReportedQuote } from '../quote/reported-quote.type.js';
import type { SaidTime } from '../quote/said-time.type.js';
import { toReportedQuote } from '../quote/to-reported-quote.js';
import type { EvidenceFields } from '../text/evidence.type.js';
import { make } from '../text/make.js';
import type { Passage, TextSpan } from '../text/span.type.js';

@ObjectType('AnalysedQuote', { implements: ReportedQuote, simpleResolvers: true, description: 'A quote of an article that was analysed and not saved.' })
export class AnalysedQuote implements ReportedQuote {
  kind!: QuoteKind;
  content!: Passage;
  quoted?: Passage;
  asReported!: string;
  cue?: CueFields;
  cueClass?: CueClass;
  speakerName?: string;
  speakerMention?: TextSpan;
  speakerState!: SpeakerState;
  speakerBasis!: Basis;
  addressee?: TextSpan;
  occasion?: TextSpan;
  saidAt?: SaidTime;
  region!: RegionKind;
  isNested!: boolean;
  confidence!: number;
  evidence!: EvidenceFields;
}

/** A quote of an analysis as GraphQL shows it. */
export function toAnalysedQuote(analysed: AnalysedArticle, quote: Quote): AnalysedQuote {
  return make(AnalysedQuote, toReportedQuote(quote, wordsOf(analysed.article.text, quote), nameOf(analysed, quote.speaker.entityId), { analysed }));
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
