import type { AnalysedArticle, Evidence, Span } from '@onrecord/domain';
import { Field, ObjectType } from 'type-graphql';
import { make } from './make.js';
import { TextSpan, toTextSpan } from './span.type.js';

@ObjectType('Evidence', { simpleResolvers: true, description: 'Why the record claims something: the sentence it stands in, the words that carry it, and the rule that read them. Also called provenance or grounding.' })
export class EvidenceFields {
  @Field(() => TextSpan, { description: 'The sentence, or the sentences from the first word to the last.' })
  sentence!: TextSpan;

  @Field(() => [TextSpan], { description: 'The words that prove the claim, ordered by start; all of them stand in `sentence`.' })
  spans!: readonly TextSpan[];

  @Field(() => String, { description: 'Stable name of the rule or model that read the words, such as `quotes/direct/cue-after-mark`.' })
  rule!: string;

  /** Of an article in the record. */
  articleId?: string;
  /** Of an article that is read and not saved. */
  analysed?: AnalysedArticle;
}

/** Where the article of a piece of evidence is to be had. */
export type EvidencePlace = { readonly articleId: string } | { readonly analysed: AnalysedArticle };

/** Evidence with its words, which are cut from the words of the sentence. */
export function toEvidence(evidence: Evidence, sentence: string, place: EvidencePlace): EvidenceFields {
  return make(EvidenceFields, {
    sentence: toTextSpan(evidence.sentence, sentence),
    spans: evidence.spans.map((span) => toTextSpan(span, wordsIn(sentence, evidence.sentence, span))),
    rule: evidence.rule,
    ...place,
  });
}

function wordsIn(sentence: string, sentenceSpan: Span, span: Span): string {
  return sentence.slice(Math.max(0, span.start - sentenceSpan.start), Math.max(0, span.end - sentenceSpan.start));
}
