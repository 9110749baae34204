import type { Cue, Quote, QuoteWords, Span, Speaker } from '@onrecord/domain';
import { givenFields } from '../filters/read-filter.js';
import { type EvidencePlace, toEvidence } from '../text/evidence.type.js';
import { make } from '../text/make.js';
import { Passage, type TextSpan, toPassage, toTextSpan } from '../text/span.type.js';
import { CueFields } from './cue.type.js';
import { toSaidTime } from './said-time.type.js';
import type { ReportedQuote } from './reported-quote.type.js';

/** What a quote of the record and a quote of an analysis both show. `speakerName` is dropped where no name may be given. */
export function toReportedQuote(quote: Quote, words: QuoteWords, speakerName: string | undefined, place: EvidencePlace): ReportedQuote {
  const quoted = quote.quoteKind === 'indirect' ? undefined : toPassage(quote.quoted, words.quoted);
  const optional = givenFields({
    quoted,
    cue: quote.cue === undefined ? undefined : toCue(quote.cue, words.cue ?? ''),
    cueClass: quote.cue?.cueClass,
    speakerName: mayBeNamed(quote.speaker) ? speakerName : undefined,
    speakerMention: withWords(quote.speaker.mention, words.speaker),
    addressee: withWords(quote.addressee, words.addressee),
    occasion: withWords(quote.occasion, words.occasion),
    saidAt: quote.saidAt === undefined ? undefined : toSaidTime(quote.saidAt, words.saidAt ?? ''),
  });
  return {
    kind: quote.quoteKind,
    content: toPassage(quote.content, words.content) ?? make(Passage, { text: '', spans: [] }),
    asReported: toStandalone(quote, words, quoted),
    speakerState: quote.speaker.state,
    speakerBasis: quote.speaker.basis,
    region: quote.region,
    isNested: quote.insideOf !== undefined,
    confidence: quote.confidence,
    evidence: toEvidence(quote.evidence, words.sentence, place),
    ...optional,
  };
}

/** Whether the speaker may be given a name at all: a source that is described only or asked not to be named never is. */
function mayBeNamed(speaker: Speaker): boolean {
  return speaker.state === 'named' || speaker.state === 'organisation' || speaker.state === 'document';
}

/** "Denied taking bribes" must never become "taking bribes": only words inside marks stand alone, and none of a denial. */
function toStandalone(quote: Quote, words: QuoteWords, quoted: Passage | undefined): string {
  return quote.quoteKind === 'direct' && quote.cue?.cueClass !== 'denied' && quoted !== undefined ? quoted.text : words.sentence;
}

function toCue(cue: Cue, words: string): CueFields {
  return make(CueFields, { span: toTextSpan(cue.span, words), text: words, lemma: cue.lemma });
}

function withWords(span: Span | undefined, words: string | undefined): TextSpan | undefined {
  return span === undefined ? undefined : toTextSpan(span, words ?? '');
}
