import { type AnalysedArticle, type Evidence, type Span, spanContains, spanLength } from '@onrecord/domain';
import { Field, ObjectType } from 'type-graphql';
import { make } from './make.js';
import { TextSpan, toTextSpan } from './span.type.js';

@ObjectType('Evidence', { simpleResolvers: true, description: 'Why the record claims something: the sentence it stands in, the words that carry it, and the rule that read them. Also called provenance or grounding.' })
export class EvidenceFields {
  @Field(() => TextSpan, { description: 'The sentence, or the sentences from the first word to the last. Where you may read evidence only (`access.mayReadText`), the one of them with the words that carry it, such as the cue.' })
  sentence!: TextSpan;

  @Field(() => [TextSpan], { description: 'The words that prove the claim, ordered by start; all of them stand in `sentence`. Empty where a name was left out of it.' })
  spans!: readonly TextSpan[];

  @Field(() => String, { description: 'Stable name of the rule or model that read the words, such as `quotes/direct/cue-after-mark`.' })
  rule!: string;

  @Field(() => Boolean, { description: 'Whether more sentences prove it than you may read: then `sentence` is one of them, and the words of a quote are those that stand in it.' })
  isCut!: boolean;

  /** Of an article in the record. */
  articleId?: string;
  /** Of a version of it, which may not be the one shown now. */
  isOfVersion?: boolean;
  /** Of an article that is read and not saved. */
  analysed?: AnalysedArticle;
}

/** Where the article of a piece of evidence is to be had. */
export type EvidencePlace = { readonly articleId: string; readonly isOfVersion?: boolean } | { readonly analysed: AnalysedArticle };

/**
 * Evidence with its words, which are cut from the words of the sentence. A sentence from which a store left out a name is
 * shorter than its span: what stands where in it nobody can say, and no words are cut.
 */
export function toEvidence({ sentence: span, spans, rule, isCut }: Evidence, sentence: string, place: EvidencePlace): EvidenceFields {
  const isWhole = sentence.length === spanLength(span);
  return make(EvidenceFields, { sentence: toTextSpan(span, sentence), spans: isWhole ? spans.filter((part) => spanContains(span, part)).map((part) => cutSpan(sentence, span, part)) : [], rule, isCut: isCut === true, ...place });
}

function cutSpan(sentence: string, whole: Span, part: Span): TextSpan {
  return toTextSpan(part, sentence.slice(part.start - whole.start, part.end - whole.start));
}
