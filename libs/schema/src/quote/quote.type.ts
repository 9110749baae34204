import type { Basis, CueClass, QuoteKind, QuoteRecord, RegionKind, SpeakerState } from '@onrecord/domain';
import { ObjectType } from 'type-graphql';
import { connectionOf } from '../connections/connection.js';
import { toGlobalId } from '../node/global-id.js';
import { Node } from '../node/node.type.js';
import type { EvidenceFields } from '../text/evidence.type.js';
import { make } from '../text/make.js';
import type { Passage, TextSpan } from '../text/span.type.js';
import type { CueFields } from './cue.type.js';
import { ReportedQuote } from './reported-quote.type.js';
import type { SaidTime } from './said-time.type.js';
import { toReportedQuote } from './to-reported-quote.js';

@ObjectType('Quote', { implements: [Node, ReportedQuote], simpleResolvers: true, description: 'An utterance as one article of the record reports it. Quotes of one utterance in several articles share a `statement`.' })
export class QuoteNode implements Node, ReportedQuote {
  id!: string;
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
  record!: QuoteRecord;
}

/** Pages of quotes. */
export const QuoteConnection = connectionOf<QuoteNode>('Quote', 'quotes', () => QuoteNode);

/** A quote of the record as GraphQL shows it. */
export function toQuoteNode(record: QuoteRecord): QuoteNode {
  const reported = toReportedQuote(record.quote, record.words, record.speakerName, { articleId: record.articleId });
  return make(QuoteNode, { ...reported, id: toGlobalId('Quote', record.id), record });
}
