import type { Basis, CueClass, QuoteKind, QuoteRecord, RegionKind, SpeakerState } from '@onrecord/domain';
import { ObjectType } from 'type-graphql';
import { connectionOf } from '../connections/connection.js';
import type { CueFields } from '../quote/cue.type.js';
import { ReportedQuote } from '../quote/reported-quote.type.js';
import type { SaidTime } from '../quote/said-time.type.js';
import { toReportedQuote } from '../quote/to-reported-quote.js';
import type { EvidenceFields } from '../text/evidence.type.js';
import { make } from '../text/make.js';
import type { Passage, TextSpan } from '../text/span.type.js';

@ObjectType('VersionQuote', { implements: ReportedQuote, simpleResolvers: true, description: 'A quote as one version of an article reported it. Its spans count in the text of that version.' })
export class VersionQuote implements ReportedQuote {
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
  quoteId!: string;
}

/** Pages of quotes of a version. */
export const VersionQuoteConnection = connectionOf<VersionQuote>('VersionQuote', 'quotes of a version', () => VersionQuote);

/** A quote of a version as GraphQL shows it. */
export function toVersionQuote({ id, articleId, quote, words, speakerName }: QuoteRecord): VersionQuote {
  return make(VersionQuote, { ...toReportedQuote(quote, words, speakerName, { articleId, isOfVersion: true }), quoteId: id });
}
